import { Temporal } from 'temporal-polyfill'
import { isHolidayInFrance } from './french-holidays.ts'
import { addDays, type PlainDate } from './plain-date.ts'

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Countries whose public holidays are known by name. */
export const COUNTRIES = ['france'] as const
export type Country = (typeof COUNTRIES)[number]

/** Days on which nothing is said of time; at most six of the week, so that some day is left. */
export interface QuietTimes {
  readonly quietDays: readonly Weekday[]
  readonly holidays: readonly PlainDate[]
  /** Countries whose public holidays are quiet too. */
  readonly holidaysOf: readonly Country[]
}

/** Whether nothing is said of time on `day`. */
export function isQuiet(day: PlainDate, { quietDays, holidays, holidaysOf }: QuietTimes): boolean {
  const weekday = WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1]
  if (weekday !== undefined && quietDays.includes(weekday)) return true
  return holidays.includes(day) || (holidaysOf.includes('france') && isHolidayInFrance(day))
}

/** `day` itself when it is not quiet, or the next one that is not. */
export function firstOpenDay(day: PlainDate, times: QuietTimes): PlainDate {
  let open = day
  while (isQuiet(open, times)) open = addDays(open, 1)
  return open
}

/** The last day before `day` that is not quiet. */
export function lastOpenDayBefore(day: PlainDate, times: QuietTimes): PlainDate {
  let open = addDays(day, -1)
  while (isQuiet(open, times)) open = addDays(open, -1)
  return open
}
