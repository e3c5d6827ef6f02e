import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../core/formats/json.ts'
import { entriesOf, get, textOf, walk } from '../../../core/formats/tree.ts'

describe('parseJson', () => {
  it('gives every node its lines', () => {
    const parsed = parseJson('{\n  "a": [\n    1,\n    "x"\n  ],\n  "b": null\n}\n')
    if (!parsed.ok) throw new Error(parsed.reason.en)
    expect(entriesOf(parsed.value).map((entry) => [entry.key, entry.keyLine])).toEqual([
      ['a', 2],
      ['b', 6],
    ])
    expect(get(parsed.value, 'a')).toMatchObject({
      kind: 'list',
      startLine: 2,
      endLine: 5,
      items: [{ startLine: 3 }, { startLine: 4 }],
    })
  })

  it('keeps the last of two values of one key', () => {
    const parsed = parseJson('{"a": 1,\n"a": 2}')
    expect(parsed.ok && textOf(get(parsed.value, 'a'))).toBe('2')
    expect(parsed.ok && entriesOf(parsed.value)).toMatchObject([{ keyLine: 2 }])
  })

  it.each([
    ['a comment', '{\n// no\n"a": 1}', 2],
    ['a trailing comma', '{\n"a": 1,\n}', 3],
    ['a second value', '{}\n{}', 2],
    ['a value that is not there', '{\n"a":\n}', 3],
  ])('refuses %s, on its line', (_, text, line) => {
    expect(parseJson(text)).toMatchObject({ ok: false, line })
  })

  it('refuses an empty text', () => {
    expect(parseJson('').ok).toBe(false)
  })

  it.each([
    ['lists', '['.repeat(200_000)],
    ['closed lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['maps', '{"a":'.repeat(100_000)],
  ])('refuses %s nested too deep', { timeout: 2000 }, (_, text) => {
    expect(parseJson(text)).toMatchObject({ ok: false, reason: { en: expect.stringContaining('64 levels') } })
  })

  it('does not count brackets inside strings', { timeout: 2000 }, () => {
    expect(parseJson(JSON.stringify({ a: '[{"\\'.repeat(100_000) })).ok).toBe(true)
    expect(parseJson('"\\"'.repeat(200_000)).ok).toBe(false)
  })

  it('reads whatever is JSON, refuses whatever is not, and stays inside the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json({ maxDepth: 5 }), fc.string(), jsonish()), (text) => {
        const parsed = parseJson(text)
        expect(parsed.ok).toBe(isJson(text))
        const lines = parsed.ok ? [...walk(parsed.value)].flatMap((node) => [node.startLine, node.endLine]) : [1]
        expect(lines.every((line) => line >= 1 && line <= text.split('\n').length)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function jsonish(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', '\n', '//', '\\'))
    .map((parts) => parts.join(''))
}
