import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../github/conversation/anchor.ts'
import { changesIn } from '../../github/conversation/changes.ts'
import { removedIn, shownIn } from '../../github/conversation/hunks.ts'
import { comparedFiles } from '../../github/reading/comparison.ts'
import { aFinding } from '../support/a-finding.ts'
import { linesShown, patchOf } from './patch.ts'

const path = 'SECURITY.md'
/** Lines that look like the head of a hunk after what only other programs than git hold to be the end of a line. */
const DECEITS = ['\r', '\u2028'].map((end) => `a${end}@@ -1 +1,90 @@`)
const at = (startLine: number, endLine: number) => aFinding({ location: { path, startLine, endLine } })

describe('the place of a comment', () => {
  const patch = '@@ -3,6 +3,7 @@\n a\n b\n c\n+d\n e\n f\n g\n@@ -19 +20,2 @@\n-t\n+t\n+u'
  const changes = changesIn([
    { path, previousPath: 'docs/SECURITY.md', patch },
    { path: 'model.bin' },
    { path: 'gone.md', patch: '@@ -1,4 +0,0 @@\n-1\n-2\n-3\n-4' },
  ])
  const gone = (file: string, startLine: number, endLine: number) =>
    aFinding({ location: { path, startLine: 3, endLine: 3 }, before: { path: file, startLine, endLine } })

  it('is the part of the finding that one hunk shows', () => {
    expect(anchorOf(at(5, 5), changes)).toEqual({ path, side: 'RIGHT', line: 5 })
    expect(anchorOf(at(4, 6), changes)).toEqual({ path, side: 'RIGHT', start_line: 4, start_side: 'RIGHT', line: 6 })
    expect(anchorOf(at(1, 4), changes)).toEqual({ path, side: 'RIGHT', start_line: 3, start_side: 'RIGHT', line: 4 })
    expect(anchorOf(at(9, 30), changes)).toEqual({ path, side: 'RIGHT', line: 9 })
  })

  it('is what the change takes out, where that was and as the file is named now', () => {
    expect(anchorOf(gone('gone.md', 2, 9), changes)).toEqual({
      path: 'gone.md',
      side: 'LEFT',
      start_line: 2,
      start_side: 'LEFT',
      line: 4,
    })
    expect(anchorOf(gone('docs/SECURITY.md', 19, 19), changes)).toEqual({ path, side: 'LEFT', line: 19 })
    expect(anchorOf(gone('docs/SECURITY.md', 3, 8), changes)).toEqual({ path, side: 'RIGHT', line: 3 })
  })

  it.each([
    ['was moved while another came to its place', ['renamed', 'b.md', 'a.md'], ['added', 'a.md'], 'b.md'],
    ['was copied too', ['modified', 'a.md'], ['copied', 'b.md', 'a.md'], 'a.md'],
    ['took the place of one that was moved on', ['renamed', 'b.md', 'a.md'], ['renamed', 'c.md', 'b.md'], 'b.md'],
  ])('is on the file that had the lines when it %s', (_, one, other, expected) => {
    const file = ([status, filename, previous_filename]: readonly string[]) => ({
      status,
      filename,
      previous_filename,
      patch: filename === expected ? '@@ -2 +2 @@\n-t\n+u' : '@@ -0,0 +1,3 @@\n+1\n+2\n+3',
    })
    for (const listed of [
      [one, other],
      [other, one],
    ]) {
      const files = changesIn(comparedFiles(listed.map(file)))
      expect(anchorOf(gone('a.md', 2, 2), files)).toEqual({ path: expected, side: 'LEFT', line: 2 })
    }
  })

  it('is nowhere when the change does not show it', () => {
    expect(anchorOf(at(12, 15), changes)).toBeUndefined()
    expect(anchorOf(aFinding({ location: undefined }), changes)).toBeUndefined()
    expect(anchorOf(aFinding({ location: { path: 'model.bin', startLine: 1, endLine: 1 } }), changes)).toBeUndefined()
    expect(anchorOf(aFinding({ location: { path: 'other.md', startLine: 5, endLine: 5 } }), changes)).toBeUndefined()
  })

  it('is always one that GitHub takes, whatever git says changed', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '', ...DECEITS), { maxLength: 30 })
      .map((lines) => lines.map((one) => `${one}\n`).join(''))
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(5), (before, after, start, length) => {
        const patch = patchOf(before, after) ?? ''
        const location = { path, startLine: start + 1, endLine: start + 1 + length }
        const changes = changesIn([{ path, patch }])
        for (const one of [aFinding({ location }), aFinding({ location, before: location })]) {
          const anchor = anchorOf(one, changes)
          if (anchor === undefined) continue
          const shown = linesShown(patch, anchor.side)
          for (let line = anchor.start_line ?? anchor.line; line <= anchor.line; line += 1)
            expect(shown.has(line)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the lines of a patch', () => {
  it('are read on both sides', () => {
    const patch = patchOf('1\n2\n3\n4\n5\n', '1\n3\nthree\n5\n') ?? ''
    expect(shownIn(patch)).toEqual([{ first: 1, last: 4 }])
    expect(removedIn(patch)).toEqual([
      { first: 2, last: 2 },
      { first: 4, last: 4 },
    ])
  })
})
