import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Content = string | Uint8Array | undefined

/** What a file held before and holds after a change. */
export type Sides = readonly [before: Content, after: Content]

const DIFF = ['diff', '--no-index', '--no-color', '--no-renames', '--unified=3', 'before', 'after']

function hunksIn(text: string): string | undefined {
  const start = text.indexOf('\n@@ ')
  return start < 0 ? undefined : text.slice(start + 1).replace(/\n$/, '')
}

/** Lays the contents out by their number, one folder for each side, and gives git's difference of the folders. */
function differenceOf(pairs: readonly Sides[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'))
  try {
    for (const [side, name] of ['before', 'after'].entries()) {
      mkdirSync(join(folder, name))
      for (const [at, pair] of pairs.entries()) {
        const content = pair[side]
        if (content !== undefined) writeFileSync(join(folder, name, String(at)), content)
      }
    }
    return spawnSync('git', DIFF, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The hunks of git's own differences, one for each pair; `undefined` where git shows none, as for binary files. */
export function patchesOf(pairs: readonly Sides[]): readonly (string | undefined)[] {
  const patches = new Map<number, string | undefined>()
  for (const part of `\n${differenceOf(pairs)}`.split(/\n(?=diff --git a\/)/)) {
    const at = /^diff --git \S+ b\/(?:before|after)\/(\d+)\n/.exec(part)?.[1]
    if (at !== undefined) patches.set(Number(at), hunksIn(part))
  }
  return pairs.map((_, at) => patches.get(at))
}

/** The hunks of git's own difference between two contents; `undefined` where git shows none, as for binary files. */
export function patchOf(before: Content, after: Content): string | undefined {
  return patchesOf([[before, after]])[0]
}

/**
 * Lines of one side of a patch, on which a comment may stand: on the left what is taken out, on the right all the rest.
 * https://docs.github.com/en/rest/pulls/comments#create-a-review-comment-for-a-pull-request
 */
export function linesShown(patch: string, side: 'LEFT' | 'RIGHT' = 'RIGHT'): ReadonlySet<number> {
  const shown = new Set<number>()
  const [head, counted] = side === 'LEFT' ? [/^@@ -(\d+)/, /^[- ]/] : [/^@@ -\S+ \+(\d+)/, /^[+ ]/]
  let line = 0
  for (const text of patch.split('\n')) {
    const start = head.exec(text)?.[1]
    if (start !== undefined) line = Number(start)
    else if (counted.test(text)) {
      if (side === 'RIGHT' || text.startsWith('-')) shown.add(line)
      line += 1
    }
  }
  return shown
}
