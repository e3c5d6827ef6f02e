import { describe, expect, it } from 'vitest'
import { botForTests, REST, SOON } from './running-bot.ts'

const bot = botForTests()
const without = { ...REST, 'SECURITY.md': '# Security\n' }

async function issues(count: number): Promise<void> {
  await expect.poll(() => bot().repository.issues.length, SOON).toBe(count)
  await bot().quiet()
}

function listings(): number {
  const path = `/repos/atelier/${bot().repository.name}/issues`
  return bot().standIn.requests.filter((request) => request.method === 'GET' && request.path === path).length
}

describe('trouble', () => {
  it('on the side of GitHub is tried again', async () => {
    bot().standIn.fail(/POST .*\/issues/, 502)
    await bot().push(without)
    await issues(1)
    expect(listings()).toBe(2)
  })

  it('after a write that GitHub carried out makes no second issue', async () => {
    bot().standIn.fail(/POST .*\/issues/, 0)
    await bot().push(without)
    await expect.poll(listings, SOON).toBe(2)
    await issues(1)
    expect(bot().writes()).toEqual(['POST /issues'])
  })

  it('of a list that lags behind makes no second issue', async () => {
    await bot().push(without)
    await issues(1)
    bot().repository.listsLate = true
    await bot().push(without)
    await bot().quiet()
    expect(listings()).toBe(2)
    expect(bot().writes()).toEqual(['POST /issues'])
  })

  it('in a mark that somebody else copied does not fool the bot', async () => {
    await bot().push(without)
    await issues(1)
    const body = bot().repository.issues[0]?.body ?? ''
    const other = bot().freshRepository()
    other.issues.push({ number: 1, title: 'Mine', body, state: 'open', user: { login: 'mallory' } })
    await bot().push(without)
    await issues(2)
    expect(other.issues[0]).toMatchObject({ title: 'Mine', body })
  })

  it('in a bad signature, a repository that is gone or a delivery taken before changes nothing', async () => {
    bot().repository.commit(without)
    const payload = { ref: 'refs/heads/main', commits: [{ added: ['SECURITY.md'] }] }
    expect(await bot().deliver('push', payload, { secret: 'guessed' })).toBe(401)
    const gone = { ...bot().repository.description, id: 999, name: 'gone' }
    expect(await bot().deliver('push', { ...payload, repository: gone })).toBe(202)
    expect(await bot().deliver('push', payload, { id: 'same' })).toBe(202)
    await issues(1)
    const before = bot().standIn.requests.length
    expect(await bot().deliver('push', payload, { id: 'same' })).toBe(202)
    await bot().quiet()
    expect(bot().standIn.requests.length).toBe(before)
  })

  it('of a store that is lost makes no second issue', async () => {
    await bot().push(without)
    await issues(1)
    await bot().restartAnew()
    await bot().push(without)
    await expect.poll(listings, SOON).toBe(2)
    await bot().quiet()
    expect(bot().writes()).toEqual(['POST /issues'])
  }, 60_000)
})
