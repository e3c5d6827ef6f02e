import { z } from 'zod'
import type { Command } from './browser.ts'

/** How a page is looked at. */
export interface View {
  /** Width of the window, in CSS pixels. */
  readonly width: number
  readonly isDark?: boolean
  /** Whether folded parts are shown open. */
  readonly isOpen?: boolean
  /** How many of the page's boxes are shown, from the top; all of them where it is not given. */
  readonly boxes?: number
}

/** Pixels of a picture for one of CSS, so that text stays sharp. */
const SCALE = 2

const targetSchema = z.object({ targetId: z.string() })
const sessionSchema = z.object({ sessionId: z.string() })
const heightSchema = z.object({ cssContentSize: z.object({ height: z.number() }) })
const pictureSchema = z.object({ data: z.base64() })

function prepared({ isOpen = false, boxes }: View): string {
  const opened = isOpen ? "for (const fold of document.querySelectorAll('details')) fold.open = true;" : ''
  if (boxes === undefined) return opened
  return `${opened} for (const box of [...document.querySelectorAll('main > *')].slice(${boxes})) box.remove()`
}

/** The whole of an HTML page as a PNG, as high as its content. */
export async function pictureOf(command: Command, html: string, view: View): Promise<Buffer> {
  const { width, isDark = false } = view
  const { targetId } = targetSchema.parse(await command('Target.createTarget', { url: 'about:blank' }))
  const attached = await command('Target.attachToTarget', { targetId, flatten: true })
  const { sessionId } = sessionSchema.parse(attached)
  const ask = (method: string, parameters?: object) => command(method, parameters, sessionId)
  const sized = (height: number) => ({ width, height, deviceScaleFactor: SCALE, mobile: false })
  const scheme = { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }
  await ask('Emulation.setEmulatedMedia', { features: [scheme] })
  await ask('Emulation.setScrollbarsHidden', { hidden: true })
  await ask('Emulation.setDeviceMetricsOverride', sized(100))
  await ask('Runtime.evaluate', {
    expression: `document.write(${JSON.stringify(html)}); document.close(); ${prepared(view)}`,
  })
  const { cssContentSize } = heightSchema.parse(await ask('Page.getLayoutMetrics'))
  await ask('Emulation.setDeviceMetricsOverride', sized(Math.ceil(cssContentSize.height)))
  const { data } = pictureSchema.parse(await ask('Page.captureScreenshot', { format: 'png' }))
  await command('Target.closeTarget', { targetId })
  return Buffer.from(data, 'base64')
}
