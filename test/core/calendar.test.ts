import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstOpenDay, isQuiet, lastOpenDayBefore, WEEKDAYS } from '../../core/time/calendar.ts'
import { isHolidayInFrance } from '../../core/time/french-holidays.ts'
import { addDays } from '../../core/time/plain-date.ts'

const WEEKEND = { quietDays: ['saturday', 'sunday'], holidays: [], holidaysOf: [] } as const
const FRANCE = { ...WEEKEND, holidaysOf: ['france'] } as const

/** The days of a year on which France rests. */
function holidays(year: number): readonly string[] {
  const days = Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at))
  return days.filter((day) => day.startsWith(`${year}`) && isHolidayInFrance(day))
}

describe('the public holidays of France', () => {
  it('are those that the state publishes', () => {
    // https://www.data.gouv.fr/datasets/jours-feries-en-france
    const fixed = (year: number) =>
      ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].map((day) => `${year}-${day}`)
    const expected = (year: number, moving: readonly string[]) =>
      [...fixed(year), ...moving.map((day) => `${year}-${day}`)].toSorted()
    expect(holidays(2024)).toEqual(expected(2024, ['04-01', '05-09', '05-20']))
    expect(holidays(2026)).toEqual(expected(2026, ['04-06', '05-14', '05-25']))
    expect(holidays(2027)).toEqual(expected(2027, ['03-29', '05-06', '05-17']))
    // In 2008 Ascension Day fell on 1 May, and 2038 has the latest Easter there can be.
    expect(holidays(2008)).toEqual([...fixed(2008), '2008-03-24', '2008-05-12'].toSorted())
    expect(holidays(2038)).toEqual(expected(2038, ['04-26', '06-03', '06-14']))
  })
})

describe('quiet days', () => {
  it('are days of the week, days that are named, and holidays', () => {
    expect(isQuiet('2026-11-28', WEEKEND)).toBe(true)
    expect(isQuiet('2026-11-27', WEEKEND)).toBe(false)
    expect(isQuiet('2026-11-27', { ...WEEKEND, holidays: ['2026-11-27'] })).toBe(true)
    expect(isQuiet('2027-05-06', FRANCE)).toBe(true)
    expect(isQuiet('2027-05-06', WEEKEND)).toBe(false)
  })

  it('give way to the next day that is not quiet', () => {
    expect(firstOpenDay('2027-03-27', WEEKEND)).toBe('2027-03-29')
    expect(firstOpenDay('2027-03-27', FRANCE)).toBe('2027-03-30')
    expect(firstOpenDay('2026-12-25', { ...FRANCE, holidays: ['2026-12-28', '2026-12-29'] })).toBe('2026-12-30')
    expect(lastOpenDayBefore('2027-03-30', FRANCE)).toBe('2027-03-26')
  })

  it('leave some day, before and after, in every calendar', () => {
    const day = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2026-01-01', days))
    const times = fc.record({
      quietDays: fc.subarray([...WEEKDAYS], { maxLength: 6 }),
      holidays: fc.array(day),
      holidaysOf: fc.subarray(['france' as const]),
    })
    fc.assert(
      fc.property(day, times, (from, calendar) => {
        const [next, last] = [firstOpenDay(from, calendar), lastOpenDayBefore(from, calendar)]
        expect(next >= from && last < from).toBe(true)
        expect([isQuiet(next, calendar), isQuiet(last, calendar)]).toEqual([false, false])
        for (let between = addDays(last, 1); between < from; between = addDays(between, 1))
          expect(isQuiet(between, calendar)).toBe(true)
      }),
    )
  })
})
