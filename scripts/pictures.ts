// Writes what people see of a review, as HTML pages and, given a Chromium, as pictures of them:
// node scripts/run.mjs scripts/pictures.ts <folder> [/usr/bin/chromium]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../core/words/text.ts'
import { withBrowser } from './pictures/browser.ts'
import { reviewedExample } from './pictures/example.ts'
import { pagesOf } from './pictures/pages.ts'
import { pictureOf, type View } from './pictures/picture.ts'

const VIEWS: Readonly<Record<string, View>> = {
  '': { width: 900 },
  '-top': { width: 900, boxes: 2 },
  '-wide': { width: 1280 },
  '-open': { width: 900, isOpen: true },
  '-phone': { width: 390 },
  '-phone-top': { width: 390, boxes: 2 },
  '-dark': { width: 900, isDark: true },
}

const LANGUAGES: Readonly<Record<Language, string>> = { en: '', fr: '.fr' }

const [folder, chromium] = process.argv.slice(2)
if (folder === undefined) throw new Error('Expected a folder to write to: scripts/pictures.ts <folder> [chromium]')
mkdirSync(folder, { recursive: true })

async function pages(): Promise<(readonly [name: string, end: string, html: string])[]> {
  const entries = Object.entries(LANGUAGES) as [Language, string][]
  const all = await Promise.all(
    entries.map(async ([language, end]) => {
      const made = await pagesOf(await reviewedExample(language))
      return Object.entries(made).map(([name, html]) => [name, end, html] as const)
    }),
  )
  return all.flat()
}

const written = await pages()
for (const [name, end, html] of written) writeFileSync(join(folder, `${name}${end}.html`), html)
if (chromium !== undefined) {
  await withBrowser(chromium, async (command) => {
    for (const [name, end, html] of written) {
      for (const [view, seen] of Object.entries(VIEWS)) {
        writeFileSync(join(folder, `${name}${view}${end}.png`), await pictureOf(command, html, seen))
      }
    }
  })
}
