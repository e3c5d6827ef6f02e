import type { PlainDate } from '../core/time/plain-date.ts'

/** Tells the present moment; passed in, so that a test or a replay decides what day it is. */
export type Clock = () => Date

function partsIn(timeZone: string, moment: Date): Readonly<Record<string, string>> {
  const [year, month, day, hour] = ['numeric', '2-digit', '2-digit', '2-digit'] as const
  const parts = new Intl.DateTimeFormat('en', { timeZone, year, month, day, hour, hourCycle: 'h23' })
  return Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]))
}

/** The calendar day of `moment` in `timeZone` (an IANA name such as `Europe/Paris`). */
export function dayIn(timeZone: string, moment: Date): PlainDate {
  const { year, month, day } = partsIn(timeZone, moment)
  return `${year}-${month}-${day}`
}

/** The hour of the day, 0 to 23, of `moment` in `timeZone`. */
export function hourIn(timeZone: string, moment: Date): number {
  return Number(partsIn(timeZone, moment).hour)
}
