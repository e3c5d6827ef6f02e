import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf, get, itemsOf, type TreeNode, textOf, walk } from '../../../core/formats/tree.ts'
import { parseYaml } from '../../../core/formats/yaml.ts'

function read(text: string, firstLine?: number): TreeNode {
  const parsed = parseYaml(text, firstLine)
  if (!parsed.ok) throw new Error(parsed.reason.en)
  return parsed.value
}

describe('parseYaml', () => {
  it('gives every node its lines', () => {
    const tree = read('names:\n  0: cat\n  1: dog\ntext: |\n  one\n  two\n\ntrain: images\n')
    expect(entriesOf(tree).map((entry) => [entry.key, entry.keyLine])).toEqual([
      ['names', 1],
      ['text', 4],
      ['train', 8],
    ])
    expect(get(tree, 'names')).toMatchObject({ startLine: 2, endLine: 3 })
    expect(get(tree, 'text')).toMatchObject({ startLine: 4, endLine: 6 })
    expect(textOf(get(tree, 'names', '1'))).toBe('dog')
  })

  it('counts lines from the line it is given', () => {
    expect(entriesOf(read('a: 1\nb: 2\n', 11)).map((entry) => entry.keyLine)).toEqual([11, 12])
    expect(parseYaml('a: 1\na: 2\n', 11)).toMatchObject({ ok: false, line: 12 })
    expect(parseYaml('a: [\n', 11)).toMatchObject({ ok: false })
  })

  it('keeps `no`, dates and versions as they are written', () => {
    const tree = read('language: no\nversion: 1.10\nday: 2026-01-02\n')
    expect(entriesOf(tree).map((entry) => textOf(entry.value))).toEqual(['no', '1.10', '2026-01-02'])
  })

  it('refuses a key written twice, on its second line', () => {
    const parsed = parseYaml('keep: P1Y\nowner: team\nkeep: P2Y\n')
    expect(parsed).toMatchObject({
      ok: false,
      line: 3,
      reason: { en: expect.stringContaining('"keep" appears twice') },
    })
  })

  it('reads the first of several documents and says so', () => {
    const parsed = parseYaml('a: 1\n---\nb: 2\n')
    expect(parsed).toMatchObject({ ok: true, note: { fr: expect.stringContaining('seul le premier') } })
  })

  it('follows an alias to the anchor before it', () => {
    const tree = read('a: &x [1]\nb: *x\nc: &x [2]\nd: *x\n')
    expect(itemsOf(get(tree, 'b')).map(textOf)).toEqual(['1'])
    expect(itemsOf(get(tree, 'd')).map(textOf)).toEqual(['2'])
  })

  it.each([
    ['flow sequences', '['.repeat(1000)],
    ['closed flow sequences', `${'['.repeat(1000)}${']'.repeat(1000)}`],
    ['flow maps', '{a: '.repeat(1000)],
    ['block sequences on one line', `${'- '.repeat(5000)}a`],
    ['block maps', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')],
    ['explicit keys', `${'? '.repeat(2000)}a`],
  ])('refuses %s nested too deep', (_, text) => {
    for (let round = 0; round < 3; round += 1) {
      expect(parseYaml(text)).toMatchObject({ ok: false, reason: { en: expect.stringContaining('64 levels') } })
    }
  })

  it('merges the maps that `<<` names, the keys written here first', () => {
    const tree = read(
      'base: &base\n  keep: P1Y\n  then: delete\nother: &other { then: archive, owner: a }\nset:\n  keep: P2Y\n  <<: [*base, *other]\n',
    )
    const set = get(tree, 'set')
    expect(entriesOf(set).map(({ key, value }) => `${key} ${textOf(value)}`)).toEqual([
      'keep P2Y',
      'then delete',
      'owner a',
    ])
  })

  it('does not count what does not nest', () => {
    expect(parseYaml(`a: "${'['.repeat(500)}"\n`).ok).toBe(true)
    expect(parseYaml(`list:\n${'  - [a, {b: c}]\n'.repeat(500)}`).ok).toBe(true)
    expect(parseYaml(Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')).ok).toBe(true)
  })

  it('refuses aliases that multiply and aliases that loop', () => {
    const laughs = Array.from({ length: 12 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(n === 0 ? 0 : 9)}1]`)
    expect(parseYaml(laughs.join('\n'))).toMatchObject({
      ok: false,
      reason: { en: expect.stringContaining('aliases') },
    })
    expect(parseYaml('&a [*a]').ok).toBe(false)
  })

  it('never throws, and stays inside the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), yamlish()), (text) => {
        const parsed = parseYaml(text)
        const last = text.split('\n').length
        const lines = parsed.ok ? [...walk(parsed.value)].flatMap((node) => [node.startLine, node.endLine]) : [1]
        expect(lines.every((line) => line >= 1 && line <= last)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

function yamlish(): fc.Arbitrary<string> {
  return fc
    .array(
      fc.constantFrom(
        'a',
        ':',
        ' ',
        '\n',
        '- ',
        '  ',
        '&x ',
        '*x',
        '|',
        '"',
        '[',
        ']',
        '{',
        '}',
        '#',
        '? ',
        '!',
        '---\n',
      ),
    )
    .map((parts) => parts.join(''))
}
