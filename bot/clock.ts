import type { PlainDate } from '../core/time/plain-date.ts'

/** Tells the present moment; passed in, so that a test or a replay decides what day it is. */
export type Clock = () => Date

/** The calendar day of `moment` in `timeZone` (an IANA name such as `Europe/Paris`). */
export function dayIn(timeZone: string, moment: Date): PlainDate {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const values = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${values.year}-${values.month}-${values.day}`
}
