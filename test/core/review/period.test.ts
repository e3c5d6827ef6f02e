import { describe, expect, it } from 'vitest'
import { overdueSince } from '../../../core/review/period.ts'
import type { Retention } from '../../../core/words/retention.ts'

const declared: Retention = {
  type: 'retention',
  kind: 'duration',
  duration: 'P24M',
  from: '2024-01-15',
  status: 'active',
}

describe('a retention period', () => {
  it('runs in calendar months and still holds on its last day', () => {
    expect(overdueSince(declared, '2026-01-15')).toBeUndefined()
    expect(overdueSince(declared, '2026-01-16')).toBe('2026-01-15')
  })

  it.each(['deleted', 'anonymised', 'archived', 'legal-hold'] as const)('ends when the data are %s', (status) => {
    expect(overdueSince({ ...declared, status }, '2027-01-01')).toBeUndefined()
  })

  it('is extended until its own date, and no further', () => {
    const extended: Retention = { ...declared, status: 'extended', statusDate: '2026-12-31' }
    expect(overdueSince(extended, '2026-12-31')).toBeUndefined()
    expect(overdueSince(extended, '2027-01-01')).toBe('2026-12-31')
  })

  it('never ends by itself without a date', () => {
    const { from: _, ...withoutStart } = declared
    expect(overdueSince(withoutStart, '2099-01-01')).toBeUndefined()
    expect(overdueSince({ type: 'retention', kind: 'event', status: 'active' }, '2099-01-01')).toBeUndefined()
  })

  it('takes a declared end date as it is', () => {
    expect(
      overdueSince({ type: 'retention', kind: 'until', until: '2026-05-01', status: 'active' }, '2026-05-02'),
    ).toBe('2026-05-01')
  })
})
