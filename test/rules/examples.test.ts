import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { judgeExample, placeOf } from '../support/review-example.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.title.en, example] as const))('%s', (_title, example) => {
    const { outcome, findings } = judgeExample(rule, example)
    if (typeof example.expect === 'string') {
      expect({ outcome: outcome.outcome, findings }).toEqual({ outcome: example.expect, findings: [] })
      return
    }
    const seen = findings.map((finding) => ({ level: finding.level, at: placeOf(finding), message: finding.message }))
    expect(seen).toEqual(example.expect.map(({ level, at, message }) => ({ level, at, message })))
  })

  it('has an example that passes and one that does not', () => {
    const outcomes = rule.examples.map(({ expect: expected }) => (Array.isArray(expected) ? 'findings' : expected))
    expect(outcomes).toContain('findings')
    expect(outcomes.some((outcome) => outcome !== 'findings')).toBe(true)
  })
})
