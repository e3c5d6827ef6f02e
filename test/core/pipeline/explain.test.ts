import { describe, expect, it } from 'vitest'
import { explainRecommendation, explainRule } from '../../../core/pipeline/explain.ts'
import type { Recommendation } from '../../../core/words/recommendation.ts'
import { cnil } from '../../../rules/cnil/catalogue.ts'
import { coverageOf } from '../../../rules/cnil/coverage.ts'
import { rules } from '../../../rules/index.ts'

const rows: readonly Recommendation[] = Object.values(cnil)

function explained(row: Recommendation) {
  return explainRecommendation(row, rules, coverageOf(row.id))
}

describe('explanations', () => {
  it('leave nothing blank, in either language', () => {
    const all = [...rules.map(explainRule), ...rows.map(explained)]
    const texts = all.flatMap(({ title, parts }) => [
      title,
      ...parts.flatMap(({ heading, items }) => [heading, ...items]),
    ])
    expect(all).toHaveLength(rules.length + 145)
    expect(texts.filter(({ en, fr }) => en.trim() === '' || fr.trim() === '')).toEqual([])
    expect(all.flatMap(({ parts }) => parts).filter(({ items }) => items.length === 0)).toEqual([])
  })

  it('name the rules that rest on a recommendation, and only those', () => {
    for (const row of rows) {
      const named =
        explained(row)
          .parts.find(({ heading }) => heading.en === 'Rules that rest on it')
          ?.items.map(({ en }) => en.split(':')[0]) ?? []
      const citing = rules.filter(({ recommendations }) => recommendations.some(({ id }) => id === row.id))
      expect(named).toEqual(citing.length === 0 ? ['None'] : citing.map(({ id }) => id))
    }
  })

  it('never call law what a row does not', () => {
    for (const row of rows.filter(({ force }) => !force.includes('legal'))) {
      const firmness = explained(row).parts.find(({ heading }) => heading.en === 'How firmly')
      expect(firmness?.items[0]?.en).not.toContain('law')
    }
  })
})
