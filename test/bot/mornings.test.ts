import { expect, it } from 'vitest'
import { dayIn, hourIn } from '../../bot/clock.ts'
import { addDays } from '../../core/time/plain-date.ts'
import { PROFILE, schedule } from './running-bot.ts'
import { groundForTests, SteppedBot } from './stepped-bot.ts'

const ground = groundForTests()

const HOUR = 3_600_000

/** The days around which clocks change in 2027: in Europe, in America, and in New Zealand. */
const CHANGES = ['2027-03-14', '2027-03-28', '2027-04-04', '2027-09-26', '2027-10-31', '2027-11-07'] as const
const ZONES = ['Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland', 'America/Martinique', 'Asia/Kolkata'] as const

async function lookedOn(): Promise<string> {
  const [row] = await ground().database.query('SELECT looked_on::text AS day FROM gardefou.installations')
  return String(row?.day)
}

it.each(ZONES)(
  'each day of %s has one look, in its own morning, also when clocks change',
  async (zone) => {
    const policy = `mode: act\ncalendar:\n  time-zone: ${zone}\n`
    for (const change of CHANGES) {
      const start = Date.parse(`${addDays(change, -2)}T00:00:00Z`)
      const files = { '.github/gardefou.yml': PROFILE }
      const bot = new SteppedBot(ground(), policy, files, new Date(start))
      await bot.push()
      await bot.look()
      const looks: string[] = []
      for (let at = start; at < start + 96 * HOUR; at += HOUR) {
        // What the hourly expression names: on the hour in Paris, which is half past in Kolkata.
        bot.moment = new Date(at)
        const before = await lookedOn()
        await bot.look()
        if ((await lookedOn()) !== before) looks.push(`${await lookedOn()} ${hourIn(zone, bot.moment)}`)
      }
      const days = looks.map((look) => look.slice(0, 10))
      expect(days).toEqual(days.map((_, index) => addDays(days[0] ?? '', index)))
      expect(looks.length).toBeGreaterThanOrEqual(3)
      expect(looks.slice(1).map((look) => look.slice(11))).toEqual(looks.slice(1).map(() => '5'))
    }
  },
  60_000,
)

it.each([
  ['Europe/Paris', '2027-03-28', '2027-03-29T03:00:00Z'],
  ['Europe/Paris', '2027-10-31', '2027-11-01T04:00:00Z'],
  ['America/Los_Angeles', '2027-03-14', '2027-03-15T12:00:00Z'],
  ['America/Los_Angeles', '2027-11-07', '2027-11-08T13:00:00Z'],
  ['Pacific/Auckland', '2027-04-04', '2027-04-04T17:00:00Z'],
  ['Pacific/Auckland', '2027-09-26', '2027-09-26T16:00:00Z'],
] as const)(
  'in %s what ended on %s, when clocks change, is overdue from %s on',
  async (zone, endsOn, moment) => {
    const policy = `mode: act\ncalendar:\n  time-zone: ${zone}\n  quiet-days: []\n  reminders: []\n`
    const files = { '.github/gardefou.yml': PROFILE, 'retention.yml': schedule('comments', endsOn) }
    const due = Date.parse(moment)
    const bot = new SteppedBot(ground(), policy, files, new Date(due - 72 * HOUR))
    await bot.push()
    for (let at = due - 71 * HOUR; at < due; at += HOUR) {
      bot.moment = new Date(at)
      await bot.look()
      expect(bot.titles()).toEqual([])
    }
    bot.moment = new Date(due)
    expect(dayIn(zone, bot.moment)).toBe(addDays(endsOn, 1))
    await bot.look()
    expect(bot.titles()).toEqual(['open To check: data are kept within their retention period (comments)'])
  },
  60_000,
)
