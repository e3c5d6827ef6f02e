import { afterEach, describe, expect, it } from 'vitest'
import { answers, reactionTo, say } from './commenting.ts'
import { allow, botForTests, PLAN, REST, SOON, schedule } from './running-bot.ts'

const bot = botForTests()

/** A file of each test's own: `status` is that of the dataset whose period ends on `until`. */
function files(until: string, status = 'active') {
  return { ...REST, 'SECURITY.md': PLAN, 'retention.yml': schedule('comments', until, status) }
}

const titles = () => bot().issues()
const planned = (days: string, end: string) =>
  `open To plan: the declared retention period of comments ends within ${days}, on ${end}`
const OVERDUE = 'open To check: data are kept within their retention period (comments)'

async function lookOn(day: string): Promise<void> {
  bot().today = day
  await bot().lookAtDeadlines()
  await bot().quiet()
}

async function under(policy: string): Promise<void> {
  allow(bot().standIn, policy)
  await bot().restartAnew()
}

afterEach(async () => {
  allow(bot().standIn, 'act')
})

describe('a period that comes to its end', () => {
  it('is reminded of at each stage in one issue, which says nothing in between, and is overdue the day after', async () => {
    await bot().push(files('2026-12-31'))
    await bot().quiet()
    expect(titles()).toEqual([])
    const before = bot().standIn.requests.length
    await lookOn('2026-11-30')
    expect(bot().standIn.requests.length).toBe(before)
    for (const [day, title] of [
      ['2026-12-01', planned('30 days', '2026-12-31')],
      ['2026-12-23', planned('30 days', '2026-12-31')],
      ['2026-12-24', planned('7 days', '2026-12-31')],
      ['2026-12-30', planned('1 day', '2026-12-31')],
      ['2026-12-31', planned('1 day', '2026-12-31')],
      ['2027-01-01', OVERDUE],
      ['2027-02-01', OVERDUE],
    ] as const) {
      await lookOn(day)
      expect([day, titles()]).toEqual([day, [title]])
    }
    expect(bot().writes()).toEqual(['POST /issues', 'PATCH /issues/1', 'PATCH /issues/1', 'PATCH /issues/1'])
    expect(bot().repository.issues[0]?.body).toContain('Legal reminder')
  }, 90_000)

  it('is said once at its nearest stage after a month asleep, and never taken back by a clock', async () => {
    await bot().push(files('2026-12-31'))
    await bot().quiet()
    await lookOn('2026-12-28')
    expect(titles()).toEqual([planned('7 days', '2026-12-31')])
    for (const day of ['2026-12-02', '2026-11-01', '2026-12-29']) {
      bot().today = day
      await bot().push(files('2026-12-31'))
      await bot().quiet()
    }
    await bot().restartAnew()
    await bot().push(files('2026-12-31'))
    await bot().quiet()
    expect(bot().writes()).toEqual(['POST /issues'])
  }, 90_000)

  it('is said before the days of rest that reach to it, and overdue after them', async () => {
    await bot().push(files('2026-12-06'))
    await bot().quiet()
    expect(titles()).toEqual([planned('30 days', '2026-12-06')])
    await lookOn('2026-11-29')
    expect(titles()).toEqual([planned('30 days', '2026-12-06')])
    await lookOn('2026-11-30')
    expect(titles()).toEqual([planned('7 days', '2026-12-06')])
    await lookOn('2026-12-04')
    expect(titles()).toEqual([planned('2 days', '2026-12-06')])
    await lookOn('2026-12-06')
    await lookOn('2026-12-07')
    expect(titles()).toEqual([OVERDUE])
    expect(bot().writes()).toHaveLength(4)
  }, 90_000)

  it('waits for Monday when it was declared on a Sunday', async () => {
    bot().today = '2026-11-29'
    await bot().push(files('2026-12-04'))
    await bot().quiet()
    expect(titles()).toEqual([])
    await lookOn('2026-11-30')
    expect(titles()).toEqual([planned('7 days', '2026-12-04')])
  }, 60_000)

  it('is told in French', async () => {
    const { '.github/gardefou.yml': configuration = '' } = REST
    await bot().push({ ...files('2026-11-30'), '.github/gardefou.yml': `language: fr\n${configuration}` })
    await expect
      .poll(titles, SOON)
      .toEqual([
        'open À prévoir\u00a0: la durée de conservation déclarée pour comments prend fin d’ici 7\u00a0jours, le 2026-11-30',
      ])
  }, 60_000)
})

describe('a reminder', () => {
  it('is closed with what answers it when the data are recorded as deleted, or kept for longer', async () => {
    await bot().push(files('2026-12-01'))
    await expect.poll(titles, SOON).toHaveLength(1)
    await bot().push(files('2026-12-01', 'deleted'))
    await expect.poll(() => titles()[0], SOON).toMatch(/^closed/)
    expect(bot().repository.issues[0]?.body).toMatch(/^Closed after reading .* What answers it: \[`retention\.yml:1`\]/)
    await bot().push(files('2026-12-08'))
    await expect.poll(titles, SOON).toEqual([planned('30 days', '2026-12-08')])
    await bot().push(files('2027-12-31'))
    await expect.poll(() => titles()[0], SOON).toMatch(/^closed/)
    await bot().push(files('2026-11-30'))
    await expect.poll(titles, SOON).toEqual([planned('7 days', '2026-11-30')])
    await bot().push(files('2026-12-20'))
    await expect.poll(titles, SOON).toEqual([planned('30 days', '2026-12-20')])
  }, 90_000)

  it('is answered by a decision that will hold on the day after the end', async () => {
    const { '.github/gardefou.yml': configuration = '' } = REST
    const decided = (until: string) => ({
      ...files('2026-12-01'),
      '.github/gardefou.yml': `${configuration}decisions:\n  - rule: retention-within-period\n    dataset: comments\n    reason: the board decides in spring\n    by: "@ada"\n    until: ${until}\n`,
    })
    await bot().push(decided('2026-12-01'))
    await expect.poll(titles, SOON).toEqual([planned('7 days', '2026-12-01')])
    await bot().push(decided('2027-03-31'))
    await expect.poll(() => titles()[0], SOON).toMatch(/^closed/)
    expect(bot().repository.issues[0]?.body).toContain('A decision in the configuration answers it.')
  }, 60_000)

  it('rests while it is snoozed, and comes back at the stage of that day', async () => {
    bot().repository.rights.set('ada', 'write')
    await bot().push(files('2026-12-31'))
    await lookOn('2026-12-01')
    await reactionTo(await say(bot(), '/gardefou snooze until 2026-12-25: the board decides then'))
    await bot().quiet()
    await lookOn('2026-12-24')
    expect(titles()[0]).toMatch(/^closed/)
    await lookOn('2026-12-26')
    expect(titles()[0]).toMatch(/^closed/)
    await lookOn('2026-12-28')
    expect(titles()).toEqual([planned('7 days', '2026-12-31')])
  }, 90_000)

  it('that a person closed stays closed until the period has ended, and for the days of the policy at least', async () => {
    await bot().push(files('2026-12-01'))
    await expect.poll(titles, SOON).toHaveLength(1)
    const [issue] = bot().repository.issues
    if (issue !== undefined) Object.assign(issue, { state: 'closed', closed_at: '2026-11-24T15:00:00Z' })
    const closed = { action: 'closed', issue: { body: issue?.body }, sender: { type: 'User' } }
    await bot().deliver('issues', closed)
    for (const day of ['2026-11-30', '2026-12-02', '2026-12-24']) {
      await lookOn(day)
      expect([day, titles()[0]]).toEqual([day, expect.stringMatching(/^closed/)])
    }
    await lookOn('2026-12-25')
    expect(titles()).toEqual([OVERDUE])
  }, 90_000)

  it('names a file and no more in public, and its hidden line no day', async () => {
    bot().repository.isPrivate = false
    await bot().push(files('2026-12-01'))
    await expect.poll(titles, SOON).toEqual(['open To plan: data are kept within their retention period'])
    const [issue] = bot().repository.issues
    expect(issue?.body).toContain('the end of a period that this file declares')
    expect(`${issue?.title}${issue?.body}`).not.toMatch(/2026-12|comments\b(?!-)|7 days/)
  }, 60_000)
})

describe('the policy', () => {
  it('may have each later stage said in a comment, once', async () => {
    await under('act\nissues:\n  comments: true')
    await bot().push(files('2026-12-31'))
    await lookOn('2026-12-01')
    expect(answers(bot())).toEqual([])
    bot().standIn.fail(/PATCH .*\/issues\/1$/, 502)
    await lookOn('2026-12-24')
    await expect.poll(titles, SOON).toEqual([planned('7 days', '2026-12-31')])
    await lookOn('2027-01-01')
    expect(answers(bot())).toEqual([
      expect.stringContaining('**Coming up:** The declared retention period of comments ends within 7 days'),
      expect.stringContaining('**Ended:** The declared retention period of comments ended on 2026-12-31.'),
    ])
  }, 90_000)

  it('decides when nothing is said, in which zone, and how long before', async () => {
    const days = 'quiet-days: [tuesday]\n  holidays: [france]\n  reminders: [3]'
    await under(`act\ncalendar:\n  time-zone: Pacific/Auckland\n  ${days}`)
    await bot().push(files('2026-12-28'))
    await bot().quiet()
    expect(titles()).toEqual([])
    // Three days before is Christmas Day.
    await lookOn('2026-12-24')
    expect(titles()).toEqual([])
    bot().time = '20:00:00'
    // 20:00 UTC is nine in the morning of the next day in Auckland.
    await lookOn('2026-12-24')
    expect(titles()).toEqual([])
    await lookOn('2026-12-25')
    expect(titles()).toEqual([planned('3 days', '2026-12-28')])
  }, 90_000)

  it('that lets the bot observe has reminders planned', async () => {
    await under('observe')
    await bot().push(files('2026-12-01'))
    await expect.poll(() => bot().plan(), SOON).toEqual(['issue-open retention-within-period'])
    expect(titles()).toEqual([])
  }, 60_000)
})

describe('an organisation far away', () => {
  it('is told in its own morning, neither a day early nor late', async () => {
    await under('act\ncalendar:\n  time-zone: America/Los_Angeles\n  reminders: []')
    await bot().push(files('2026-11-24'))
    await bot().quiet()
    const at = async (day: string, time: string) => {
      bot().time = time
      await lookOn(day)
      return titles()
    }
    // In Paris it is the 25th, five in the morning; in Los Angeles still the last day.
    expect(await at('2026-11-25', '04:00:00')).toEqual([])
    expect(await at('2026-11-25', '12:59:00')).toEqual([])
    expect(await at('2026-11-25', '13:00:00')).toEqual([OVERDUE])
  }, 60_000)
})
