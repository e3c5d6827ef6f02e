import { describe, expect, it } from 'vitest'
import { issuesFor } from '../../bot/issue-plan.ts'
import type { Finding } from '../../core/words/finding.ts'
import type { Tier } from '../../core/words/profile.ts'
import type { Report, RuleOutcome } from '../../core/words/report.ts'
import { rule as incidentPlan } from '../../rules/incident-plan-documented.ts'
import { rule as retention } from '../../rules/retention-within-period.ts'
import { rule as sbom } from '../../rules/sbom-available.ts'
import { aFinding } from '../support/a-finding.ts'
import { answers, document, report, statement } from '../support/report-builder.ts'

const rules = [incidentPlan, retention, sbom]
const noPlan = aFinding()
const overdue = aFinding({ rule: retention.id, level: 'legal', fingerprint: 'aaaaaaaaaaaaaaaa', location: undefined })
const unread = [{ path: 'docs/plan.md', reason: { en: 'It is a link.', fr: 'C’est un lien.' } }]
const decision = { rule: incidentPlan.id, reason: 'Kept elsewhere', by: '@lea' }

function outcome(id: string, changes: Partial<RuleOutcome> = {}): RuleOutcome {
  return { id, dataset: undefined, outcome: 'pass', reason: undefined, ...changes }
}

const ALLOWED = rules.map(({ id }) => id)

function reviewed(findings: readonly Finding[], changes: Partial<Report> = {}): Report {
  return report({ findings, rules: rules.map(({ id }) => outcome(id)), ...changes })
}

function wanted(review: Report): readonly string[] {
  return issuesFor(review, rules, ALLOWED).wanted.map(({ rule }) => rule)
}

function atTier(tier: Tier): Partial<Report> {
  return { profile: { answers, tier, capped: false } }
}

function answer(review: Report, finding: Finding, path: string | undefined = finding.location?.path) {
  return issuesFor(review, rules, ALLOWED).answerTo({ rule: finding.rule, fingerprint: finding.fingerprint, path })
}

describe('an issue is wanted', () => {
  it('from the tier that its rule sets', () => {
    const tiers: readonly Tier[] = ['unknown', 0, 1, 2, 3]
    const at = (tier: Tier) => wanted(reviewed([noPlan, overdue], atTier(tier)))
    expect(tiers.map(at)).toEqual([[], [], [retention.id], [noPlan.rule, retention.id], [noPlan.rule, retention.id]])
  })

  it('for a legal reminder or a warning alone', () => {
    const levels = ['legal', 'warning', 'note', 'question', 'tip', 'info'] as const
    expect(levels.map((level) => wanted(reviewed([aFinding({ level })])).length)).toEqual([1, 1, 0, 0, 0, 0])
  })

  it('not by a rule that opens none, not when decided, not when settled', () => {
    const others = [aFinding({ rule: sbom.id }), aFinding({ decision }), aFinding({ state: 'fixed' })]
    expect(wanted(reviewed(others))).toEqual([])
  })

  it('not while an unread document may hold what was looked for, but for what was seen', () => {
    expect(wanted(reviewed([noPlan, overdue], { unread }))).toEqual([retention.id])
    const documents = [document('SECURITY.md', { read: 'partial' })]
    expect(wanted(reviewed([noPlan, overdue], { documents }))).toEqual([retention.id])
  })
})

describe('an issue whose finding is gone', () => {
  const plan = statement('SECURITY.md', 7, { concept: 'incident-plan' })

  it('is answered by the passages that now say it', () => {
    const documents = [document('SECURITY.md', { statements: [plan, { ...plan, polarity: 'planned' }] })]
    expect(answer(reviewed([], { documents }), noPlan)).toEqual({ places: [plan.location], reason: undefined })
  })

  it('is answered by the document it was about, when there is nothing to look for', () => {
    const documents = [document('retention.yml')]
    const places = [{ path: 'retention.yml', startLine: 1, endLine: 1 }]
    expect(answer(reviewed([], { documents }), overdue, 'retention.yml')).toEqual({ places, reason: undefined })
  })

  it('is answered by the reason of the rule when it no longer applies', () => {
    const reason = { en: 'Nobody in the data.', fr: 'Personne dans les données.' }
    const outcomes = [outcome(noPlan.rule, { outcome: 'not-applicable', reason })]
    expect(answer(reviewed([], { rules: outcomes }), noPlan)).toEqual({ places: [], reason })
  })

  it('is left alone when nothing was judged, or its rule stopped', () => {
    expect(answer(reviewed([], { rules: [], verdict: 'error' }), noPlan)).toBeUndefined()
    expect(answer(reviewed([], { rules: [outcome(noPlan.rule, { outcome: 'error' })] }), noPlan)).toBeUndefined()
    expect(answer(reviewed([]), aFinding({ rule: 'a-rule-of-later' }))).toBeUndefined()
  })

  it('is left alone while what it was about could not be read', () => {
    const gone = [{ path: 'retention.yml', reason: { en: 'It is too large.', fr: 'Il est trop grand.' } }]
    expect(answer(reviewed([], { unread: gone, documents: [] }), overdue, 'retention.yml')).toBeUndefined()
    expect(answer(reviewed([], { unread, documents: [] }), overdue, 'retention.yml')).toBeUndefined()
    expect(
      answer(reviewed([], { unread, documents: [document('retention.yml')] }), overdue, 'retention.yml'),
    ).toBeDefined()
  })

  it('is answered by a plan that was found, whatever else could not be read', () => {
    const documents = [document('SECURITY.md', { statements: [plan] })]
    expect(answer(reviewed([], { unread, documents }), noPlan)?.places).toEqual([plan.location])
    const outcomes = [outcome(noPlan.rule, { outcome: 'not-applicable' })]
    expect(answer(reviewed([], { unread, rules: outcomes }), noPlan)).toBeUndefined()
  })
})

describe('an issue whose finding stands', () => {
  it('is answered by a decision, without its words', () => {
    const reason = answer(reviewed([aFinding({ decision })]), noPlan)?.reason
    expect(reason?.en).toBe('A decision in the configuration answers it.')
  })

  it('is closed when the profile asks for less, and left alone when that is not certain', () => {
    const quieter = [aFinding({ level: 'note' })]
    expect(answer(reviewed(quieter, atTier(1)), noPlan)?.reason?.en).toContain('said in reviews')
    expect(answer(reviewed(quieter, { ...atTier(1), unread }), noPlan)).toBeUndefined()
  })
})
