import { firstOpenDay, isQuiet, lastOpenDayBefore, type QuietTimes } from './calendar.ts'
import { addDays, daysBetween, type PlainDate } from './plain-date.ts'

/** When reminders of an end are due, and the days on which none is said. */
export interface ReminderTimes extends QuietTimes {
  /** Days before the end. */
  readonly reminders: readonly number[]
}

/** How near an end is, as far as it is said. */
export interface Stage {
  /** Which of the reminders it is, in days before the end; 0 once the end has passed. */
  readonly before: number
  /** A number of days within which the end comes, true from the day of the reminder on; 0 once it has passed. */
  readonly within: number
}

/**
 * The day of the reminder `before` days ahead: the next that is not quiet, but never later than the last such day
 * before the end, because a reminder on the last day leaves no time.
 */
export function reminderDay(endsOn: PlainDate, before: number, times: QuietTimes): PlainDate {
  const next = firstOpenDay(addDays(endsOn, -before), times)
  return next < endsOn ? next : lastOpenDayBefore(endsOn, times)
}

/** The first day, not a quiet one, on which an end has passed. */
export function overdueDay(endsOn: PlainDate, times: QuietTimes): PlainDate {
  return firstOpenDay(addDays(endsOn, 1), times)
}

/** The stage that an end has reached on `today`: of several reminders due, the nearest; `undefined` before the first. */
export function stageOn(today: PlainDate, endsOn: PlainDate, times: ReminderTimes): Stage | undefined {
  if (endsOn < today) return { before: 0, within: 0 }
  const due = times.reminders.filter((before) => reminderDay(endsOn, before, times) <= today)
  if (due.length === 0) return undefined
  const before = Math.min(...due)
  return { before, within: Math.max(before, daysBetween(reminderDay(endsOn, before, times), endsOn)) }
}

/** The next day after `today` on which something is to be said of an end; `undefined` when all has been. */
export function nextLook(today: PlainDate, endsOn: PlainDate, times: ReminderTimes): PlainDate | undefined {
  const days = [...times.reminders.map((before) => reminderDay(endsOn, before, times)), overdueDay(endsOn, times)]
  const waits = isQuiet(today, times) && stageOn(today, endsOn, times) !== undefined
  const ahead = [...days, ...(waits ? [firstOpenDay(today, times)] : [])].filter((day) => day > today)
  return ahead.toSorted()[0]
}
