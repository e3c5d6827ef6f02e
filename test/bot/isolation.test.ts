import { describe, expect, it } from 'vitest'
import type { Files, Repository } from '../github/repository.ts'
import { botForTests, PLAN, REST, SOON, schedule } from './running-bot.ts'

const bot = botForTests()

const OVERDUE = { ...REST, 'SECURITY.md': PLAN, 'retention.yml': schedule('comments', '2026-01-15') }
const ANSWERED = { ...OVERDUE, 'retention.yml': schedule('comments', '2026-01-15', 'deleted') }

async function push(repository: Repository, files: Files): Promise<void> {
  repository.commit(files)
  const commits = [{ modified: Object.keys(files) }]
  const event = { repository: repository.description, ref: 'refs/heads/main', commits }
  expect(await bot().deliver('push', event)).toBe(202)
}

/** Another repository of the same organisation, whose issue is open. */
async function troubled(name: string): Promise<Repository> {
  const repository = bot().standIn.repository(name)
  await push(repository, OVERDUE)
  await expect.poll(() => repository.issues.length, SOON).toBe(1)
  await bot().quiet()
  return repository
}

/** What is done in the repository of the test while another is in trouble. */
async function isServed(): Promise<void> {
  await bot().push(OVERDUE)
  await expect.poll(() => bot().issues(), SOON).toEqual([expect.stringMatching(/^open /)])
  await bot().push(ANSWERED)
  await expect.poll(() => bot().issues(), SOON).toEqual([expect.stringMatching(/^closed /)])
}

describe('a repository in trouble has its own issue left as it is, and no other looked at later or otherwise', () => {
  it.each([403, 404, 451, 500, 502])(
    'where GitHub answers %i',
    async (status) => {
      const other = await troubled(`answered-${status}`)
      const before = JSON.stringify(other.issues)
      const refusal = new RegExp(`/repos/[^/]+/${other.name}(/|$)`)
      for (let count = 0; count < 60; count++) bot().standIn.fail(refusal, status)
      await push(other, ANSWERED)
      await isServed()
      expect(JSON.stringify(other.issues)).toBe(before)
    },
    60_000,
  )

  it.each([
    ['configuration', { '.github/gardefou.yml': 'version: [1\n' }],
    ['declaration', { 'retention.yml': 'datasets: [\n' }],
  ])(
    'where its %s is no YAML',
    async (name, broken) => {
      const other = await troubled(`broken-${name}`)
      const before = JSON.stringify(other.issues)
      await push(other, { ...OVERDUE, ...broken })
      await isServed()
      await bot().quiet()
      expect(JSON.stringify(other.issues)).toBe(before)
    },
    60_000,
  )

  it('where its contents cannot be read', async () => {
    const other = await troubled('unread')
    const before = JSON.stringify(other.issues)
    await push(other, { ...OVERDUE, 'retention.yml': new Uint8Array([0xff, 0xfe, 0, 0xd8, 0, 1]) })
    await isServed()
    await bot().quiet()
    expect(JSON.stringify(other.issues)).toBe(before)
  }, 60_000)
})
