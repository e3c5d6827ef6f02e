import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Content = string | Uint8Array | undefined

/** The hunks of git's own difference between two contents; `undefined` where git shows none, as for binary files. */
export function patchOf(before: Content, after: Content): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'))
  try {
    writeFileSync(join(folder, 'before'), before ?? '')
    writeFileSync(join(folder, 'after'), after ?? '')
    const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-color', '--unified=3', 'before', 'after'], {
      cwd: folder,
      encoding: 'utf8',
    })
    const start = stdout.indexOf('\n@@ ')
    return start < 0 ? undefined : stdout.slice(start + 1).replace(/\n$/, '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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
