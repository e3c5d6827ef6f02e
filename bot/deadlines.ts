import { fingerprint } from '../core/review/fingerprint.ts'
import { endOf } from '../core/review/period.ts'
import { assertedOn } from '../core/review/said.ts'
import { firstOpenDay, type QuietTimes } from '../core/time/calendar.ts'
import { addDays, type PlainDate } from '../core/time/plain-date.ts'
import { nextLook, type ReminderTimes } from '../core/time/reminders.ts'
import type { Statement } from '../core/words/document.ts'
import type { Facts } from '../core/words/facts.ts'
import type { Finding } from '../core/words/finding.ts'
import type { Location } from '../core/words/location.ts'
import type { Retention } from '../core/words/retention.ts'

/** The rule that finds a retention period to have ended; its issue is also that of the reminders before. */
export const RETENTION_RULE = 'retention-within-period'

/** A day after which something is different although nothing in a repository changed. */
export interface Deadline {
  /** Sixteen hexadecimal digits: those of the finding that comes, or comes back, once the day has passed. */
  readonly fingerprint: string
  readonly kind: 'retention' | 'decision'
  readonly dataset: string | undefined
  /** The last day that still counts. */
  readonly endsOn: PlainDate
}

/** A deadline, and the day from which a repository is to be looked at because of it. */
export interface Look extends Deadline {
  readonly lookOn: PlainDate
}

/** The end of a declared retention period. */
export interface PeriodEnd extends Deadline {
  readonly location: Location
  /** Who answers for the data, in the words of the declaration. */
  readonly owner: string | undefined
}

function lastDay(retention: Retention): PlainDate | undefined {
  if (retention.status === 'active') return endOf(retention)
  if (retention.status !== 'extended') return undefined
  return retention.statusDate ?? endOf(retention)
}

function periodEnd({ value, location }: Statement): PeriodEnd | undefined {
  const endsOn = value?.type === 'retention' ? lastDay(value) : undefined
  if (value?.type !== 'retention' || endsOn === undefined) return undefined
  const { dataset, owner } = value
  const name = fingerprint(RETENTION_RULE, dataset, dataset ?? 'repository')
  return { fingerprint: name, kind: 'retention', dataset, endsOn, location, owner }
}

/**
 * The ends of declared retention periods, soonest first. A period that starts or ends with an event, has no limit or is
 * vague has none, and neither have data that are recorded as deleted, anonymised, archived or on legal hold.
 */
export function periodEnds({ documents }: Pick<Facts, 'documents'>): readonly PeriodEnd[] {
  const ends = assertedOn(documents, 'retention-period').flatMap((statement) => periodEnd(statement) ?? [])
  return ends.toSorted((left, right) => (left.endsOn < right.endsOn ? -1 : left.endsOn > right.endsOn ? 1 : 0))
}

/** The days until which decisions hold, because a finding comes back when its decision lapses. */
export function decisionDeadlines(findings: readonly Finding[]): readonly Deadline[] {
  return findings.flatMap(({ fingerprint, dataset, decision }): Deadline[] => {
    return decision?.until === undefined ? [] : [{ fingerprint, kind: 'decision', dataset, endsOn: decision.until }]
  })
}

/** The next looks that the ends of periods ask for after `today`. */
export function looksBefore(ends: readonly Deadline[], today: PlainDate, times: ReminderTimes): readonly Look[] {
  return ends.flatMap((end) => {
    const lookOn = nextLook(today, end.endsOn, times)
    return lookOn === undefined ? [] : [{ ...end, lookOn }]
  })
}

/** The looks that deadlines ask for once they have passed, on the next day that is not quiet. */
export function looksAfter(deadlines: readonly Deadline[], times: QuietTimes): readonly Look[] {
  return deadlines.map((deadline) => ({ ...deadline, lookOn: firstOpenDay(addDays(deadline.endsOn, 1), times) }))
}
