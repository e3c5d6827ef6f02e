import { describe, expect, it } from 'vitest'
import { decided, lapsedNotices } from '../../../core/review/decisions.ts'
import { ordered } from '../../../core/review/order.ts'
import { verdictOf } from '../../../core/review/verdict.ts'
import { aFinding } from '../../support/a-finding.ts'

const decision = { rule: 'incident-plan-documented', reason: 'Not released yet', by: '@org/data', until: '2026-03-31' }

describe('the verdict', () => {
  it('passes whatever is found, unless the configuration asks to fail', () => {
    expect(verdictOf([aFinding({ level: 'legal' })], 'none')).toBe('pass')
  })

  it('fails from the level asked for, upwards', () => {
    expect(verdictOf([aFinding({ level: 'warning' })], 'warning')).toBe('fail')
    expect(verdictOf([aFinding({ level: 'legal' })], 'warning')).toBe('fail')
    expect(verdictOf([aFinding({ level: 'note' })], 'warning')).toBe('pass')
    expect(verdictOf([aFinding({ level: 'question' })], 'note')).toBe('pass')
  })

  it('is about this change: what was there or is settled does not fail it', () => {
    expect(verdictOf([aFinding({ state: 'existing' }), aFinding({ state: 'fixed' })], 'note')).toBe('pass')
  })

  it('leaves out what a person decided', () => {
    expect(verdictOf([aFinding({ decision })], 'warning')).toBe('pass')
  })
})

describe('a decision', () => {
  it('holds through its last day, then lapses and says so', () => {
    const findings = [aFinding()]
    expect(decided(findings, [decision], '2026-03-31')[0]?.decision).toEqual(decision)
    expect(decided(findings, [decision], '2026-04-01')[0]?.decision).toBeUndefined()
    expect(lapsedNotices(findings, [decision], '2026-03-31')).toEqual([])
    expect(lapsedNotices(findings, [decision], '2026-04-01')).toHaveLength(1)
  })

  it('answers the dataset it names, and no other', () => {
    const about = { ...decision, dataset: 'comments' }
    expect(decided([aFinding({ dataset: 'comments' })], [about], '2026-01-01')[0]?.decision).toEqual(about)
    expect(decided([aFinding({ dataset: 'images' })], [about], '2026-01-01')[0]?.decision).toBeUndefined()
  })

  it('lapses in silence when what it answered is gone', () => {
    expect(lapsedNotices([aFinding({ state: 'fixed' })], [decision], '2027-01-01')).toEqual([])
  })
})

describe('the order of findings', () => {
  it('is gravest first, settled last, whatever order they came in', () => {
    const findings = [
      aFinding({ level: 'question', fingerprint: 'a' }),
      aFinding({ level: 'legal', state: 'fixed', fingerprint: 'b' }),
      aFinding({ level: 'legal', fingerprint: 'c' }),
      aFinding({ level: 'warning', fingerprint: 'd' }),
    ]
    const names = (list: typeof findings) => ordered(list).map(({ fingerprint }) => fingerprint)
    expect(names(findings)).toEqual(['c', 'd', 'a', 'b'])
    expect(names([...findings].reverse())).toEqual(['c', 'd', 'a', 'b'])
  })
})
