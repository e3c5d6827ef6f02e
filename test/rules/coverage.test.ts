import { describe, expect, it } from 'vitest'
import { explainRecommendation } from '../../core/pipeline/explain.ts'
import type { Recommendation } from '../../core/words/recommendation.ts'
import { cnil } from '../../rules/cnil/catalogue.ts'
import { coverageOf } from '../../rules/cnil/coverage.ts'
import { guards } from '../../rules/cnil/guards.ts'
import { reasons } from '../../rules/cnil/reasons.ts'
import { rules } from '../../rules/index.ts'
import { type Answering, coverageFaults } from '../../scripts/generate/coverage-faults.ts'
import { coveragePage } from '../../scripts/generate/coverage-page.ts'
import { guardCounts, rowsNamed } from '../../scripts/generate/guard-titles.ts'
import { frenchFaults } from '../support/french.ts'
import { labelRule } from '../support/report-builder.ts'

const rows: readonly Recommendation[] = Object.values(cnil)
const answering: Answering = { rows, rules, guards, reasons }
const REASON = { en: 'Nobody could.', fr: 'Personne ne le pourrait.' }

describe('every row of the catalogue', () => {
  it('ends in a rule, in guard tests, or in the reason why software cannot tell', () => {
    expect(coverageFaults(answering)).toEqual([])
  })

  it('has the guard tests that the command line knows of', async () => {
    expect(guards).toEqual(
      Object.fromEntries(Object.entries(await guardCounts()).filter(([, named]) => Object.keys(named).length > 0)),
    )
  })

  it('has a reason of its own where it has one, in both languages', () => {
    const given = Object.values(reasons)
    expect(new Set(given.map(({ en }) => en)).size).toBe(given.length)
    expect(given.flatMap(({ fr }) => frenchFaults(fr))).toEqual([])
    expect(given.filter(({ en, fr }) => en.length < 40 || fr.length < 40)).toEqual([])
  })

  it('stands on the page of each language, with where it is said and who answers for it', () => {
    for (const language of ['en', 'fr'] as const) {
      const page = coveragePage(answering, '', language)
      for (const { id, source, section } of rows) {
        const place = `${source.name[language]}, ${section[language]}`
        expect(page).toContain(`| [${id}](recommendations/${id}.md) | ${place} | `)
      }
      expect(page.match(/^\| \[/gm)).toHaveLength(145)
      expect(page).toContain('](../../test/guards/')
      expect(page).toContain(reasons['FR-03']?.[language])
    }
  })

  it('is explained with its guard tests and its reason', () => {
    const { parts } = explainRecommendation(cnil['FR-03'], rules, coverageOf('FR-03'))
    const last = parts.slice(-2).map(({ heading, items }) => [heading.en, items[0]?.en])
    expect(last).toEqual([
      ['Tests that hold gardefou to it', 'test/guards/sources.test.ts: 1 test'],
      ['Why no rule is made of it', reasons['FR-03']?.en],
    ])
  })
})

describe('what is refused', () => {
  it('a row with nothing that answers for it', () => {
    const faults = coverageFaults({ ...answering, rules: [], guards: {}, reasons: {} })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(
      /^H-01, H-02, .* have neither a rule, nor a guard test, nor a reason: cite the row in a rule,/,
    )
    const only = coverageFaults({ rows: [cnil['A-04']], rules: [], guards: {}, reasons: {} })
    expect(only[0]).toMatch(/^A-04 has neither a rule/)
  })

  it('a reason for a row on which a rule rests', () => {
    const faults = coverageFaults({ ...answering, reasons: { ...reasons, 'S-22': REASON } })
    expect(faults).toEqual([
      'S-22 has a reason, yet rollback-plan-documented rests on it: remove the reason from rules/cnil/reasons.ts.',
    ])
  })

  it('a title or a reason that names no row', () => {
    const named = { ...guards, 'test/guards/x.test.ts': { 'A-99': 1 } }
    const faults = coverageFaults({ ...answering, guards: named, reasons: { ...reasons, 'Z-01': REASON } })
    expect(faults).toEqual([
      'test/guards/x.test.ts names A-99, which is no row of the catalogue: correct it.',
      'rules/cnil/reasons.ts names Z-01, which is no row of the catalogue: correct it.',
    ])
  })

  it('a rule that cites no row, or one that is not of the catalogue', () => {
    const bare = { ...labelRule, recommendations: [] as unknown as typeof labelRule.recommendations }
    expect(coverageFaults({ ...answering, rules: [...rules, bare, labelRule] })).toEqual([
      'label-criteria-stated rests on no row: give it one of the catalogue.',
      'label-criteria-stated rests on FA-13, which is no row of the catalogue: cite one that is.',
    ])
  })
})

describe('the titles of guard tests', () => {
  it('are read where a test or a group begins, over several lines or after a table', () => {
    const source = `
it('A-01, S-07 · says nothing', () => {})
describe(
  "FA-34 · a group", () => {})
test.each([1, 2])('A-01 · once more %i', () => {})
`
    expect(rowsNamed(source)).toEqual(['A-01', 'S-07', 'FA-34', 'A-01'])
  })

  it('are left aside where the test does not run, or where a row is only spoken of', () => {
    const source =
      "it.skip('A-02 · later', f)\nit.todo('A-03 · later')\nit('says what A-04 · means', f)\nconst x = 'A-05 · y'"
    expect(rowsNamed(source)).toEqual([])
  })
})
