import { Temporal } from 'temporal-polyfill'

/** A calendar day without time or zone, written `YYYY-MM-DD`. */
export type PlainDate = string

/** The ISO day in `text`, or `undefined` when `text` is not exactly one existing day. */
export function parseIsoDate(text: string): PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

/**
 * The day reached when `duration` (ISO 8601, days to years) has run from `start`.
 * A month that is too short gives its last day, so 31 January plus one month ends in February.
 */
export function addDuration(start: PlainDate, duration: string): PlainDate {
  return Temporal.PlainDate.from(start).add(Temporal.Duration.from(duration), { overflow: 'constrain' }).toString()
}

/** The day `days` days after `day`, or before it when negative. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}
