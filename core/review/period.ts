import { addDuration, type PlainDate } from '../time/plain-date.ts'
import type { Retention } from '../words/retention.ts'

/** The last day of a declared period: its end date, or its start plus its duration; `undefined` without a date. */
export function endOf(retention: Retention): PlainDate | undefined {
  if (retention.until !== undefined) return retention.until
  if (retention.duration === undefined || retention.from === undefined) return undefined
  return addDuration(retention.from, retention.duration)
}

/** Whether the data are still held as far as the declaration says; an extension holds until its own date. */
export function isHeld(retention: Retention, today: PlainDate): boolean {
  if (retention.status === 'active') return true
  if (retention.status !== 'extended') return false
  return retention.statusDate === undefined || retention.statusDate < today
}

/**
 * The day on which a period ended without a recorded end of the data, or `undefined`: it still runs on its last
 * day, and a period without a date never ends by itself.
 */
export function overdueSince(retention: Retention, today: PlainDate): PlainDate | undefined {
  const end = retention.status === 'extended' ? (retention.statusDate ?? endOf(retention)) : endOf(retention)
  return end !== undefined && end < today && isHeld(retention, today) ? end : undefined
}
