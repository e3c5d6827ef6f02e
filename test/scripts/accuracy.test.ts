import { describe, expect, it } from 'vitest'
import { readDocument } from '../../core/readers/read-document.ts'
import type { Statement } from '../../core/words/document.ts'
import { compare } from '../../scripts/accuracy/compare.ts'
import { labelsSchema, type Mark } from '../../scripts/accuracy/labels.ts'
import { misplacedIn } from '../../scripts/accuracy/located.ts'
import { printed } from '../../scripts/accuracy/printed.ts'
import { scores } from '../../scripts/accuracy/scores.ts'
import { type Seen, seenIn } from '../../scripts/accuracy/seen.ts'

const mark = (concept: Mark['concept'], first: number, last = first): Mark => ({
  concept,
  lines: [first, last],
  polarity: 'asserted',
})
const seen = (concept: Mark['concept'], first: number, last = first): Seen => ({
  ...mark(concept, first, last),
  quote: 'words',
})

describe('a reading against labels', () => {
  it('meets a label whose lines it shares, and no other', () => {
    const marks = [mark('annotator', 4, 6), mark('annotator', 9)]
    const { found, missed, right, wrong } = compare(marks, [seen('annotator', 6, 8), seen('annotator', 7)])
    expect([found, missed]).toEqual([[marks[0]], [marks[1]]])
    expect([right, wrong]).toEqual([[seen('annotator', 6, 8)], [seen('annotator', 7)]])
  })

  it.each([
    ['another concept', mark('rollback-plan', 3)],
    ['another polarity', { ...mark('incident-plan', 3), polarity: 'negated' as const }],
  ])('is wrong with %s', (_, other) => {
    const { missed, wrong } = compare([other], [seen('incident-plan', 3)])
    expect([missed.length, wrong.length]).toEqual([1, 1])
  })
})

const ofNothing = { statements: 2, misplaced: [], milliseconds: 3 }

describe('scores', () => {
  const comparisons = [
    compare([mark('annotator', 1), mark('annotator', 5)], [seen('annotator', 1), seen('base-model', 2)]),
    compare([mark('base-model', 3)], [seen('base-model', 3)]),
  ]

  it('count labels for recall and readings for precision, by concept and together', () => {
    expect(scores(comparisons)).toEqual([
      { concept: 'annotator', labels: 2, readings: 1, precision: 1, recall: 0.5, f1: 2 / 3 },
      { concept: 'base-model', labels: 1, readings: 2, precision: 0.5, recall: 1, f1: 2 / 3 },
      { concept: 'all', labels: 3, readings: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 },
    ])
  })

  it('are printed with every disagreement and its line', () => {
    const text = printed(comparisons.map((comparison, at) => ({ path: `file-${at}.md`, comparison, ...ofNothing })))
    expect(text).toContain('| all | 3 | 3 | 0.667 | 0.667 | 0.667 |')
    expect(text).toContain('not read  file-0.md:5  annotator (asserted)')
    expect(text).toContain('not there file-0.md:2  base-model (asserted)  "words"')
    expect(text).not.toContain('file-1.md')
    expect(text).toContain('2 files, 4 statements, 0 of them misplaced; 6 ms in all, 3 ms for the slowest file.')
  })
})

describe('the place of a statement', () => {
  const statement = (startLine: number, endLine: number, quote: string): Statement => ({
    concept: 'annotator',
    polarity: 'asserted',
    location: { path: 'a.md', startLine, endLine },
    quote,
  })
  const misplaced = (...statements: readonly Statement[]) =>
    misplacedIn({ statements }, '# Title\n\n**Labelled** by [experts](https://example.org).\n').map(
      ({ reason }) => reason,
    )

  it('holds the words of the quote, whatever their markup', () => {
    expect(misplaced(statement(3, 3, 'Labelled by experts.'), statement(1, 3, 'Title: Labelled by ex…'))).toEqual([])
  })

  it('is wrong on another line, or on none', () => {
    expect(
      misplaced(statement(1, 1, 'Labelled by experts.'), statement(9, 9, 'Title'), statement(3, 1, 'Title')),
    ).toEqual(['the quote is not on those lines', 'the lines do not exist', 'the lines do not exist'])
  })
})

describe('what is measured of a document', () => {
  const columns = (names: readonly string[]) => {
    const fields = names.map((name) => `{"name": "${name}"}`).join(',\n')
    const text = `{"resources": [{"name": "rows", "path": "rows.csv", "schema": {"fields": [\n${fields}\n]}}]}`
    const document = readDocument('datapackage.json', new TextEncoder().encode(text))
    return document === undefined ? [] : seenIn(document).map(({ concept, lines }) => [concept, lines[0]])
  }

  it('finds an identifier on its line', () => {
    expect(columns(['colour', 'email'])).toEqual([['identifier', 3]])
  })

  it('finds a linking pair only where a time or a place stands beside the key', () => {
    expect(columns(['user_id', 'timestamp'])).toEqual([['linking-pair', 2]])
    expect(columns(['user_id', 'colour'])).toEqual([])
  })
})

it('labels that turn lines round or name an unknown concept are refused', () => {
  const file = (mark: object) => ({
    version: 1,
    files: [{ path: 'a.md', commit: 'a'.repeat(40), sha256: 'b'.repeat(64), marks: [mark] }],
  })
  expect(labelsSchema.safeParse(file({ concept: 'annotator', lines: [1, 2] })).success).toBe(true)
  expect(labelsSchema.safeParse(file({ concept: 'annotator', lines: [2, 1] })).success).toBe(false)
  expect(labelsSchema.safeParse(file({ concept: 'colour', lines: [1, 2] })).success).toBe(false)
})
