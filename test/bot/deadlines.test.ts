import { describe, expect, it } from 'vitest'
import { dayIn, hourIn } from '../../bot/clock.ts'
import { decisionDeadlines, looksAfter, looksBefore, periodEnds, RETENTION_RULE } from '../../bot/deadlines.ts'
import { lookTimes } from '../../bot/look-times.ts'
import { emptyConfiguration } from '../../core/configuration/configuration.ts'
import { defaultPolicy } from '../../core/policy/policy.ts'
import { judge } from '../../core/review/engine.ts'
import type { Retention } from '../../core/words/retention.ts'
import { rule as retention } from '../../rules/retention-within-period.ts'
import { aFinding } from '../support/a-finding.ts'
import { answers, document, statement } from '../support/report-builder.ts'

function declared(retention: Partial<Retention>, path = 'retention.yml') {
  const value: Retention = { type: 'retention', kind: 'until', status: 'active', ...retention }
  return document(path, { statements: [statement(path, 2, { concept: 'retention-period', value })] })
}

function daysOf(...documents: ReturnType<typeof declared>[]) {
  return periodEnds({ documents }).map(({ endsOn }) => endsOn)
}

describe('deadlines', () => {
  it('are the last days of the periods declared, soonest first', () => {
    const voices = declared({ dataset: 'voices', until: '2027-01-15' })
    const comments = declared({ dataset: 'comments', kind: 'duration', duration: 'P24M', from: '2024-02-29' }, 'a.md')
    expect(daysOf(voices, comments)).toEqual(['2026-02-28', '2027-01-15'])
  })

  it('are all kept when one document declares several', () => {
    const both = document('card.md', {
      statements: [...declared({ until: '2028-01-01' }).statements, ...declared({ until: '2026-01-01' }).statements],
    })
    expect(daysOf(both)).toEqual(['2026-01-01', '2028-01-01'])
  })

  it.each<Partial<Retention>>([
    { kind: 'event', fromEvent: 'end of the project' },
    { kind: 'duration', duration: 'P24M', fromEvent: 'collection' },
    { kind: 'vague' },
    { kind: 'indefinite' },
    { kind: 'stated-absent' },
    { until: '2026-01-15', status: 'deleted' },
    { until: '2026-01-15', status: 'anonymised' },
    { until: '2026-01-15', status: 'archived' },
    { until: '2026-01-15', status: 'legal-hold' },
  ])('do not come from %j', (retention) => {
    expect(daysOf(declared(retention))).toEqual([])
  })

  it('move with an extension', () => {
    expect(daysOf(declared({ until: '2026-01-15', status: 'extended', statusDate: '2026-06-30' }))).toEqual([
      '2026-06-30',
    ])
  })

  it('do not come from a promise or a blank', () => {
    const value: Retention = { type: 'retention', kind: 'until', until: '2026-01-15', status: 'active' }
    const planned = statement('card.md', 2, { concept: 'retention-period', polarity: 'planned', value })
    expect(daysOf(document('card.md', { statements: [planned] }))).toEqual([])
  })

  it('keep their name when the day or the line moves', () => {
    const before = periodEnds({ documents: [declared({ dataset: 'voices', until: '2026-01-15' })] })
    const after = periodEnds({ documents: [declared({ dataset: 'voices', until: '2027-01-15' })] })
    expect(after[0]?.fingerprint).toBe(before[0]?.fingerprint)
  })

  it('include the last day of a decision', () => {
    const decision = { rule: 'incident-plan-documented', reason: 'Written in spring', by: '@lea', until: '2027-03-31' }
    const { until: _, ...endless } = decision
    const findings = [aFinding({ decision }), aFinding({ decision: endless }), aFinding()]
    expect(decisionDeadlines(findings).map(({ endsOn }) => endsOn)).toEqual(['2027-03-31'])
  })

  it('have the name of the finding that they become', () => {
    const files = [declared({ dataset: 'voices', until: '2026-01-15' }), declared({ until: '2026-01-15' }, 'a.md')]
    const names = periodEnds({ documents: files }).map(({ fingerprint }) => fingerprint)
    const facts = { today: '2026-01-16', documents: files, subject: files, dataset: undefined, unread: [], changed: [] }
    const scope = { dataset: undefined, subject: files, profile: { answers, tier: 1, capped: false } } as const
    const { findings } = judge(retention, facts, scope, emptyConfiguration)
    expect(names).toEqual(findings.map(({ fingerprint }) => fingerprint))
    expect(retention.id).toBe(RETENTION_RULE)
  })

  it('ask for a look at each reminder, and on the first open day after they passed', () => {
    const { calendar } = defaultPolicy
    const ends = periodEnds({ documents: [declared({ until: '2026-12-04' })] })
    expect(looksBefore(ends, '2026-11-24', calendar).map(({ lookOn }) => lookOn)).toEqual(['2026-11-27'])
    expect(looksBefore(ends, '2026-12-03', calendar).map(({ lookOn }) => lookOn)).toEqual(['2026-12-07'])
    expect(looksBefore(ends, '2026-12-07', calendar)).toEqual([])
    expect(looksAfter(ends, calendar).map(({ lookOn }) => lookOn)).toEqual(['2026-12-07'])
  })
})

describe('the day', () => {
  it.each([
    ['Europe/Paris', '2026-03-28T23:30:00Z', '2026-03-29'],
    ['Europe/Paris', '2026-10-24T22:30:00Z', '2026-10-25'],
    ['America/Martinique', '2026-11-24T03:30:00Z', '2026-11-23'],
    ['Pacific/Noumea', '2026-12-31T14:00:00Z', '2027-01-01'],
  ])('in %s at %s is %s', (zone, moment, day) => {
    expect(dayIn(zone, new Date(moment))).toBe(day)
  })
})

describe('the hour', () => {
  it.each([
    ['Europe/Paris', '2026-03-29T00:59:00Z', 1],
    ['Europe/Paris', '2026-03-29T01:00:00Z', 3],
    ['Pacific/Auckland', '2026-11-24T16:00:00Z', 5],
    ['America/Los_Angeles', '2026-11-24T08:00:00Z', 0],
  ])('in %s at %s is %i', (zone, moment, hour) => {
    expect(hourIn(zone, new Date(moment))).toBe(hour)
  })
})

describe('the daily look', () => {
  it.each([
    ['0 5 * * *', '0 * * * *', 5],
    ['30 6,18 * * *', '30 * * * *', 6],
    ['15 18,7 * * *', '15 * * * *', 7],
    ['0 8-10 * * *', '0 * * * *', 8],
    ['0 */6 * * *', '0 * * * *', 0],
  ])('of %s is seen to at %s, from hour %i of each zone', (daily, cron, from) => {
    expect(lookTimes(daily)).toEqual({ cron, from })
  })
})
