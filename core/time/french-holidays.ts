import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from './plain-date.ts'

/** Month and day of those that do not move. */
const FIXED: ReadonlySet<string> = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'])

/** Easter Monday, Ascension Day and Whit Monday, in days after Easter Sunday. */
const AFTER_EASTER: readonly number[] = [1, 39, 50]

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876. */
function easter(year: number): Temporal.PlainDate {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100]
  const shift = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}

/** Whether `day` is a public holiday everywhere in France; those of Alsace, Moselle and overseas alone are not. */
export function isHolidayInFrance(day: PlainDate): boolean {
  if (FIXED.has(day.slice(-5))) return true
  const date = Temporal.PlainDate.from(day)
  return AFTER_EASTER.includes(easter(date.year).until(date, { largestUnit: 'day' }).days)
}
