import { beforeEach, describe, expect, it } from 'vitest'
import { OVERDUE, reactionTo, say, withIssue } from './commenting.ts'
import { botForTests, PLAN, SOON } from './running-bot.ts'

const bot = botForTests()

const FILES = { ...OVERDUE, 'SECURITY.md': PLAN }

const states = () => bot().repository.issues.map(({ state }) => state)

describe('an issue that was snoozed by a command', () => {
  beforeEach(async () => {
    await withIssue(bot(), FILES)
    await reactionTo(await say(bot(), '/gardefou snooze until 2026-12-01: the board decides then'))
    await bot().quiet()
  })

  it('rests through pushes and looks at the deadlines until its day has passed, and then comes back once', async () => {
    bot().today = '2026-12-01'
    await bot().push(FILES)
    await bot().lookAtDeadlines()
    await bot().quiet()
    expect(states()).toEqual(['closed'])
    bot().today = '2026-12-02'
    await bot().lookAtDeadlines()
    await expect.poll(states, SOON).toEqual(['open'])
    expect(bot().repository.issues[0]?.body).not.toContain('Snoozed until')
    const before = bot().writes().length
    await bot().lookAtDeadlines()
    await bot().quiet()
    expect(bot().writes()).toHaveLength(before)
  }, 60_000)

  it('comes back after a lost store too, at the first push after its day', async () => {
    await bot().restartAnew()
    bot().today = '2026-12-02'
    await bot().push(FILES)
    await expect.poll(states, SOON).toEqual(['open'])
  }, 60_000)
})
