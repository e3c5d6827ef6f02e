import { afterEach, describe, expect, it } from 'vitest'
import { allow, botForTests, REST, SOON } from './running-bot.ts'

const bot = botForTests()

async function under(policy: string): Promise<void> {
  allow(bot().standIn, policy)
  await bot().restartAnew()
}

afterEach(() => allow(bot().standIn, 'act'))

describe('the policy of the organisation', () => {
  it('gives issues their labels and people when they are opened, and leaves them be from then on', async () => {
    await under('act\nissues:\n  labels: [privacy]\n  assignees: ["@lea"]')
    await bot().push(REST)
    await expect.poll(() => bot().issues(), SOON).toHaveLength(1)
    const [issue] = bot().repository.issues
    expect(issue).toMatchObject({ labels: ['privacy'], assignees: ['lea'] })
    if (issue !== undefined) Object.assign(issue, { labels: [], assignees: [] })
    await bot().push({ ...REST, 'SECURITY.md': '# Security\n\n## Incident response\n\nTBD\n' })
    await bot().quiet()
    expect(issue).toMatchObject({ state: 'open', labels: [], assignees: [] })
  }, 60_000)

  it('opens issues of the rules alone that it names, and closes those that it names no more', async () => {
    await bot().push(REST)
    await expect.poll(() => bot().issues(), SOON).toHaveLength(1)
    await under('act\nissues:\n  rules: [retention-within-period]')
    await bot().push(REST)
    await expect.poll(() => bot().issues()[0], SOON).toMatch(/^closed/)
    expect(bot().repository.issues[0]?.body).toContain('no longer in an issue')
  }, 60_000)

  it('names the language of issues where the repository names none', async () => {
    await under('act\nlanguage: fr')
    await bot().push(REST)
    await expect.poll(() => bot().issues()[0], SOON).toMatch(/^open À vérifier/)
    bot().freshRepository()
    await bot().push({ '.github/gardefou.yml': `${REST['.github/gardefou.yml']}language: en\n` })
    await expect.poll(() => bot().issues()[0], SOON).toMatch(/^open To check/)
  }, 60_000)

  it('has all repositories looked at anew once it is changed', async () => {
    await under('observe')
    await bot().push(REST)
    await expect.poll(() => bot().plan(), SOON).toHaveLength(1)
    allow(bot().standIn, 'act')
    bot().today = '2026-11-25'
    const repository = bot().standIn.repository('.github').description
    const commits = [{ modified: ['.github/gardefou-policy.yml'] }]
    await bot().deliver('push', { repository, ref: 'refs/heads/main', commits })
    await expect.poll(() => bot().issues(), SOON).toHaveLength(1)
  }, 60_000)
})
