import { fingerprint } from '../core/review/fingerprint.ts'
import { endOf } from '../core/review/period.ts'
import { assertedOn } from '../core/review/said.ts'
import { daysBetween, type PlainDate } from '../core/time/plain-date.ts'
import type { Statement } from '../core/words/document.ts'
import type { Facts } from '../core/words/facts.ts'
import type { Finding } from '../core/words/finding.ts'
import type { Retention } from '../core/words/retention.ts'

/** A day after which a repository is to be looked at again although nothing in it changed. */
export interface Deadline {
  /** Sixteen hexadecimal digits: the same deadline keeps them when its day or its line moves. */
  readonly fingerprint: string
  readonly kind: 'retention' | 'decision'
  readonly dataset: string | undefined
  /** The last day that still counts. */
  readonly endsOn: PlainDate
}

function lastDay(retention: Retention): PlainDate | undefined {
  if (retention.status === 'active') return endOf(retention)
  if (retention.status !== 'extended') return undefined
  return retention.statusDate ?? endOf(retention)
}

function deadlineOf({ value, location }: Statement): Deadline | undefined {
  const endsOn = value?.type === 'retention' ? lastDay(value) : undefined
  if (value?.type !== 'retention' || endsOn === undefined) return undefined
  const name = value.dataset
  return { fingerprint: fingerprint('deadline', name, location.path), kind: 'retention', dataset: name, endsOn }
}

/** Soonest first; one document may state several periods for one dataset, and each day counts. */
function soonestFirst(deadlines: readonly Deadline[]): Deadline[] {
  const distinct = new Map(deadlines.map((deadline) => [`${deadline.endsOn} ${deadline.fingerprint}`, deadline]))
  return [...distinct].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, deadline]) => deadline)
}

/**
 * The days on which declared retention periods end, soonest first. A period that starts or ends with an event, has no
 * limit or is vague gives none, and neither do data that are recorded as deleted, anonymised, archived or on legal hold.
 */
export function retentionDeadlines({ documents }: Pick<Facts, 'documents'>): readonly Deadline[] {
  return soonestFirst(assertedOn(documents, 'retention-period').flatMap((statement) => deadlineOf(statement) ?? []))
}

/** The days until which decisions hold, because a finding comes back when its decision lapses. */
export function decisionDeadlines(findings: readonly Finding[]): readonly Deadline[] {
  return findings.flatMap(({ fingerprint, dataset, decision }): Deadline[] => {
    return decision?.until === undefined ? [] : [{ fingerprint, kind: 'decision', dataset, endsOn: decision.until }]
  })
}

/** The deadlines that have passed on `today`, and since how many days; a deadline's own day still counts. */
export function overdue(
  deadlines: readonly Deadline[],
  today: PlainDate,
): readonly (Deadline & { readonly days: number })[] {
  return deadlines
    .filter(({ endsOn }) => endsOn < today)
    .map((deadline) => ({ ...deadline, days: daysBetween(deadline.endsOn, today) }))
}
