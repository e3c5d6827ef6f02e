import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { auditJob } from '../../bot/audit-job.ts'
import { dayIn, hourIn } from '../../bot/clock.ts'
import { deadlinesJob } from '../../bot/deadlines-job.ts'
import type { Job } from '../../bot/jobs.ts'
import { policyReader } from '../../bot/policies.ts'
import type { Services } from '../../bot/services.ts'
import type { Database } from '../../bot/store/database.ts'
import { openStore } from '../../bot/store/open-store.ts'
import { parsePolicy } from '../../core/policy/read-policy.ts'
import { isQuiet, WEEKDAYS } from '../../core/time/calendar.ts'
import { addDays } from '../../core/time/plain-date.ts'
import { stageOn } from '../../core/time/reminders.ts'
import { readIssueMark } from '../../github/issue-mark.ts'
import { rule as retention } from '../../rules/retention-within-period.ts'
import type { Identity } from '../github/identity.ts'
import type { Files, Repository } from '../github/repository.ts'
import { clientFor } from '../github/reviewing.ts'
import { type StandIn, startStandIn } from '../github/stand-in.ts'
import { PROFILE, schedule } from './running-bot.ts'
import { emptyStore, type TestStore } from './test-store.ts'

const APP: Identity = { login: 'gardefou[bot]', app: 'gardefou', permissions: ['issues', 'contents', 'pull_requests'] }
const FIRST = '2027-02-15'
const PATHS = ['a-retention.yml', 'b-retention.yml'] as const

let standIn: StandIn
let store: TestStore
let database: Database
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
  store = await emptyStore()
  database = await openStore(store.place, () => {})
}, 60_000)
afterAll(async () => {
  await database.close()
  await store.drop()
  standIn.close()
})

/** A bot whose jobs are done one after the other, and whose clock is set by the test. */
class SteppedBot {
  moment = new Date(`${FIRST}T12:00:00Z`)
  readonly repository: Repository
  private readonly jobs: Job[] = []
  private readonly services: Services

  constructor(policy: string, files: Files) {
    standIn.repository('.github').commit({ '.github/gardefou-policy.yml': policy })
    this.repository = standIn.repository(`stepped-${++count}`)
    this.repository.commit(files)
    const client = clientFor(standIn, APP)
    const now = () => this.moment
    this.services = {
      database,
      queue: {
        add: async (_, job) => void this.jobs.push(job),
        addAll: async (_, jobs) => void this.jobs.push(...jobs),
        wake: () => {},
      },
      rules: [retention],
      policyOf: policyReader([retention.id], now),
      timeZone: 'Europe/Paris',
      lookFrom: 5,
      connect: async () => client,
      connectAsApp: async () => client,
      now,
      app: async () => ({ slug: 'gardefou', login: APP.login }),
    }
  }

  async push(): Promise<void> {
    const { id, name } = this.repository
    await auditJob({ kind: 'audit', installation: 1, repository: id, owner: 'atelier', name }, this.services)
  }

  async look(): Promise<void> {
    await deadlinesJob(this.services)
    for (const job of this.jobs.splice(0)) if (job.kind === 'audit') await auditJob(job, this.services)
  }

  async loseStore(): Promise<void> {
    await database.query('DELETE FROM gardefou.installations')
    await this.push()
  }

  titles(): readonly string[] {
    return this.repository.issues.map(({ state, title }) => `${state} ${title}`).toSorted()
  }

  /** The stage that the issue about a file says; nothing without one. */
  stageOf(path: string): number | undefined {
    const marks = this.repository.issues.flatMap(({ body }) => readIssueMark(body) ?? [])
    const about = marks.filter((mark) => mark.path === path)
    expect(about.length).toBeLessThan(2)
    return about[0]?.stage?.before
  }
}

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
      await database.query('DELETE FROM gardefou.installations')
      const declared = PATHS.map((path, at) => [path, schedule(`data-${at}`, ends[at] ?? FIRST)])
      const files = { '.github/gardefou.yml': PROFILE, ...Object.fromEntries(declared) }
      const bot = new SteppedBot(policy, files)
      await bot.push()
      const said: (number | undefined)[] = [undefined, undefined]
      const heed = (isHeard: boolean) => {
        const today = dayIn(zone, bot.moment)
        ends.forEach((end, at) => {
          const stage = isHeard && !isQuiet(today, times) ? stageOn(today, end, times)?.before : undefined
          said[at] = Math.min(said[at] ?? 999, stage ?? 999)
          expect([today, end, bot.stageOf(PATHS[at] ?? '') ?? 999]).toEqual([today, end, said[at]])
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
      const clean = new SteppedBot(policy, files)
      clean.moment = latest
      await clean.push()
      if (!isQuiet(dayIn(zone, latest), times)) expect(bot.titles()).toEqual(clean.titles())
    }),
    { numRuns: 40 },
  )
}, 120_000)
