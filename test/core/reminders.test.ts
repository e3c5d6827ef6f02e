import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isQuiet, WEEKDAYS } from '../../core/time/calendar.ts'
import { addDays, addDuration, daysBetween } from '../../core/time/plain-date.ts'
import { nextLook, overdueDay, reminderDay, stageOn } from '../../core/time/reminders.ts'

const ALWAYS = { quietDays: [], holidays: [], holidaysOf: [], reminders: [30, 7, 1] } as const
const WEEKEND = { ...ALWAYS, quietDays: ['saturday', 'sunday'] } as const
const FRANCE = { ...WEEKEND, holidaysOf: ['france'] } as const

describe('the day of a reminder', () => {
  it('is so many days before the end', () => {
    expect([30, 7, 1].map((before) => reminderDay('2027-03-31', before, ALWAYS))).toEqual([
      '2027-03-01',
      '2027-03-24',
      '2027-03-30',
    ])
  })

  it('gives way to the next day that is not quiet', () => {
    expect(reminderDay('2027-03-20', 7, WEEKEND)).toBe('2027-03-15')
    expect(reminderDay('2027-06-13', 30, FRANCE)).toBe('2027-05-14')
  })

  it('comes before the days of rest that reach to the end', () => {
    // Monday 29 March 2027 is Easter Monday.
    expect(reminderDay('2027-03-29', 1, FRANCE)).toBe('2027-03-26')
    expect(reminderDay('2027-03-28', 1, FRANCE)).toBe('2027-03-26')
    expect(reminderDay('2027-03-30', 1, FRANCE)).toBe('2027-03-26')
    expect(reminderDay('2027-03-30', 1, WEEKEND)).toBe('2027-03-29')
  })

  it.each([
    ['2027-01-31', 'P1M', '2027-02-28', '2027-03-01'],
    ['2028-01-31', 'P1M', '2028-02-29', '2028-03-01'],
    ['2028-02-29', 'P1Y', '2029-02-28', '2029-03-01'],
    ['2028-02-29', 'P4Y', '2032-02-29', '2032-03-01'],
  ])('counts from the last day of %s and %s', (from, length, end, overdue) => {
    expect(addDuration(from, length)).toBe(end)
    expect(reminderDay(end, 1, ALWAYS)).toBe(addDuration(end, '-P1D'))
    expect(overdueDay(end, ALWAYS)).toBe(overdue)
  })
})

describe('a stage', () => {
  it('is the nearest that is due, and passed the day after the end', () => {
    const stages = ['2027-02-28', '2027-03-01', '2027-03-23', '2027-03-24', '2027-03-30', '2027-03-31', '2027-04-01']
    expect(stages.map((day) => stageOn(day, '2027-03-31', ALWAYS)?.before)).toEqual([undefined, 30, 30, 7, 1, 1, 0])
  })

  it('says a number of days that is true from its first day on', () => {
    expect(stageOn('2027-03-26', '2027-03-29', FRANCE)).toEqual({ before: 1, within: 3 })
    expect(stageOn('2027-03-15', '2027-03-20', WEEKEND)).toEqual({ before: 7, within: 7 })
  })

  it('is none where no reminder is wanted, until the end has passed', () => {
    expect(stageOn('2027-03-31', '2027-03-31', { ...ALWAYS, reminders: [] })).toBeUndefined()
    expect(stageOn('2027-04-01', '2027-03-31', { ...ALWAYS, reminders: [] })?.before).toBe(0)
  })
})

describe('the next look', () => {
  it('is the day of each reminder, then the day after the end, then none', () => {
    const days = [...Array(5)].reduce<(string | undefined)[]>(
      (looks) => [
        ...looks,
        looks.at(-1) === undefined ? undefined : nextLook(looks.at(-1) ?? '', '2027-03-31', WEEKEND),
      ],
      ['2027-01-01'],
    )
    expect(days.slice(1)).toEqual(['2027-03-01', '2027-03-24', '2027-03-30', '2027-04-01', undefined])
  })

  it('is the next open day for what became due and met a quiet one', () => {
    expect(nextLook('2027-03-27', '2027-03-30', FRANCE)).toBe('2027-03-30')
    expect(nextLook('2027-04-03', '2027-03-31', FRANCE)).toBe('2027-04-05')
    expect(nextLook('2027-04-05', '2027-03-31', FRANCE)).toBeUndefined()
  })
})

describe('every calendar', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2027-01-01', days))
  const calendar = fc.record({
    quietDays: fc.subarray([...WEEKDAYS], { maxLength: 6 }),
    holidays: fc.array(day, { maxLength: 12 }),
    holidaysOf: fc.subarray(['france' as const]),
    reminders: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
  })

  it('has each reminder before the end, on an open day, and moved over quiet days alone', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), calendar, (end, before, times) => {
        const [meant, said] = [addDays(end, -before), reminderDay(end, before, times)]
        expect(said < end && !isQuiet(said, times)).toBe(true)
        const [from, to] = said < meant ? [addDays(said, 1), end] : [meant, said]
        for (let between = from; between < to; between = addDays(between, 1)) expect(isQuiet(between, times)).toBe(true)
      }),
    )
  })

  it('has a look on every day on which a stage begins, and on no other', () => {
    fc.assert(
      fc.property(day, calendar, (end, times) => {
        const first = addDays(end, -160)
        const looks: string[] = []
        for (let next = nextLook(first, end, times); next !== undefined; next = nextLook(next, end, times))
          looks.push(next)
        const begins = new Set<string>()
        for (let today = first, known = 999; known > 0; today = addDays(today, 1)) {
          const stage = isQuiet(today, times) ? 999 : (stageOn(today, end, times)?.before ?? 999)
          if (stage < known) begins.add(today)
          known = Math.min(known, stage)
        }
        expect([...begins].every((one) => looks.includes(one))).toBe(true)
        expect(new Set(looks).size).toBe(looks.length)
        expect(looks.length).toBeLessThanOrEqual(times.reminders.length + 1)
      }),
    )
  })

  it('says a number of days that is true on every day of its stage', () => {
    fc.assert(
      fc.property(day, fc.nat(90), calendar, (end, days, times) => {
        const today = addDays(end, -days)
        const stage = stageOn(today, end, times)
        if (stage !== undefined) expect(daysBetween(today, end)).toBeLessThanOrEqual(stage.within)
      }),
    )
  })
})
