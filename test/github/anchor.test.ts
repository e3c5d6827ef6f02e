import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../github/conversation/anchor.ts'
import { hunksOf } from '../../github/conversation/changes.ts'
import { aFinding } from '../support/a-finding.ts'
import { linesShown, patchOf } from './patch.ts'

const path = 'SECURITY.md'
const at = (startLine: number, endLine: number) => aFinding({ location: { path, startLine, endLine } })

describe('the place of a comment', () => {
  const changes = new Map([
    [
      path,
      [
        { first: 3, last: 9 },
        { first: 20, last: 21 },
      ],
    ],
    ['model.bin', []],
  ])

  it('is the part of the finding that one hunk shows', () => {
    expect(anchorOf(at(5, 5), changes)).toEqual({ path, side: 'RIGHT', line: 5 })
    expect(anchorOf(at(4, 6), changes)).toEqual({ path, side: 'RIGHT', start_line: 4, start_side: 'RIGHT', line: 6 })
    expect(anchorOf(at(1, 4), changes)).toEqual({ path, side: 'RIGHT', start_line: 3, start_side: 'RIGHT', line: 4 })
    expect(anchorOf(at(9, 30), changes)).toEqual({ path, side: 'RIGHT', line: 9 })
  })

  it('is nowhere when the change does not show it', () => {
    expect(anchorOf(at(12, 15), changes)).toBeUndefined()
    expect(anchorOf(aFinding({ location: undefined }), changes)).toBeUndefined()
    expect(anchorOf(aFinding({ location: { path: 'model.bin', startLine: 1, endLine: 1 } }), changes)).toBeUndefined()
    expect(anchorOf(aFinding({ location: { path: 'other.md', startLine: 5, endLine: 5 } }), changes)).toBeUndefined()
  })

  it('is always one that GitHub takes, whatever git says changed', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 })
      .map((lines) => lines.map((one) => `${one}\n`).join(''))
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(5), (before, after, start, length) => {
        const patch = patchOf(before, after) ?? ''
        const anchor = anchorOf(at(start + 1, start + 1 + length), new Map([[path, hunksOf(patch)]]))
        if (anchor === undefined) return
        const shown = linesShown(patch)
        for (let line = anchor.start_line ?? anchor.line; line <= anchor.line; line += 1)
          expect(shown.has(line)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
