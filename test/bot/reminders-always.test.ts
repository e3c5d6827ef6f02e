import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayIn, hourIn } from '../../bot/clock.ts'
import { parsePolicy } from '../../core/policy/read-policy.ts'
import { isQuiet, WEEKDAYS } from '../../core/time/calendar.ts'
import { addDays } from '../../core/time/plain-date.ts'
import { stageOn } from '../../core/time/reminders.ts'
import { rule as retention } from '../../rules/retention-within-period.ts'
import { PROFILE, schedule } from './running-bot.ts'
import { groundForTests, SteppedBot } from './stepped-bot.ts'

const ground = groundForTests()

const FIRST = '2027-02-15'
const PATHS = ['a-retention.yml', 'b-retention.yml'] as const

const day = fc.integer({ min: 5, max: 75 }).map((days) => addDays(FIRST, days))
const calendar = fc.record({
  zone: fc.constantFrom('Europe/Paris', 'Pacific/Auckland', 'America/Los_Angeles'),
  quiet: fc.subarray([...WEEKDAYS], { maxLength: 6 }),
  holidays: fc.tuple(fc.subarray(['france']), fc.array(day, { maxLength: 3 })).map((lists) => lists.flat()),
  reminders: fc.subarray([45, 30, 7, 2, 1]),
})
const step = fc.record({
  days: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.integer({ min: -30, max: 35 })),
  hour: fc.integer({ min: 0, max: 23 }),
  act: fc.constantFrom('look', 'look', 'look', 'push', 'loseStore'),
} as const)

/** A look on a quiet day, after which the clock is set back to an open one. */
const SET_BACK = {
  ends: ['2027-02-20', '2027-02-20'] as [string, string],
  calendar: { zone: 'America/Los_Angeles' as const, quiet: ['wednesday' as const], holidays: [], reminders: [] },
  steps: [
    { days: 10, hour: 0, act: 'look' as const },
    { days: 6, hour: 13, act: 'look' as const },
    { days: 0, hour: 0, act: 'look' as const },
  ],
}

it('says each stage once, on its day or the next look after, whatever the looks, pushes, losses and clocks', async () => {
  const world = fc.record({
    ends: fc.tuple(day, day),
    calendar,
    steps: fc.array(step, { minLength: 4, maxLength: 16 }),
  })
  await fc.assert(
    fc.asyncProperty(world, async ({ ends, calendar: { zone, quiet, holidays, reminders }, steps }) => {
      const text = JSON.stringify({ 'time-zone': zone, 'quiet-days': quiet, holidays, reminders })
      const policy = `mode: act\ncalendar: ${text}\n`
      const reading = parsePolicy(policy, [retention.id])
      if (!reading.ok) throw new Error(reading.problems[0]?.message.en)
      const times = reading.policy.calendar
      await ground().database.query('DELETE FROM gardefou.installations')
      const declared = PATHS.map((path, at) => [path, schedule(`data-${at}`, ends[at] ?? FIRST)])
      const start = new Date(`${FIRST}T12:00:00Z`)
      const files = { '.github/gardefou.yml': PROFILE, ...Object.fromEntries(declared) }
      const bot = new SteppedBot(ground(), policy, files, start)
      await bot.push()
      const said: (number | undefined)[] = [undefined, undefined]
      const heed = (isHeard: boolean) => {
        const today = dayIn(zone, bot.moment)
        ends.forEach((end, at) => {
          const stage = isHeard && !isQuiet(today, times) ? stageOn(today, end, times)?.before : undefined
          said[at] = Math.min(said[at] ?? 999, stage ?? 999)
          const expected = said[at] === 999 ? [] : [said[at]]
          expect([today, end, bot.stagesOf(PATHS[at] ?? '')]).toEqual([today, end, expected])
        })
      }
      heed(true)
      let latest = bot.moment
      for (const { days, hour, act } of steps) {
        const from = bot.moment.toISOString().slice(0, 10)
        bot.moment = new Date(`${addDays(from, days)}T${String(hour).padStart(2, '0')}:30:00Z`)
        await bot[act]()
        latest = bot.moment > latest ? bot.moment : latest
        heed(act !== 'look' || hourIn(zone, bot.moment) >= 5)
      }
      bot.moment = latest
      await bot.push()
      const clean = new SteppedBot(ground(), policy, files, latest)
      await clean.push()
      if (!isQuiet(dayIn(zone, latest), times)) expect(bot.titles()).toEqual(clean.titles())
    }),
    { numRuns: 40, examples: [[SET_BACK]] },
  )
}, 120_000)
