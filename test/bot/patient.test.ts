import { afterAll, beforeAll, expect, it } from 'vitest'
import { openLog } from '../../bot/log.ts'
import { botProbot } from '../../bot/probot.ts'
import { readSettings } from '../../bot/settings.ts'
import { type StandIn, startStandIn } from '../github/stand-in.ts'
import { environmentOf } from './environment.ts'

let standIn: StandIn
beforeAll(async () => {
  standIn = await startStandIn()
})
afterAll(() => standIn.close())

it('a request that GitHub asks to wait with fails at once, so that its job is put off and no other waits for it', async () => {
  standIn.repository('comments').commit({ 'README.md': 'x' })
  const place = { databaseUrl: undefined, dataFolder: ':memory:' }
  const reading = readSettings(environmentOf(standIn, { place, drop: async () => {} }))
  if (!reading.ok) throw new Error('settings')
  const client = await botProbot(
    reading.settings,
    openLog('fatal', () => {}),
  ).auth(1)
  const reset = String(Math.floor(Date.now() / 1000) + 600)
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  standIn.fail(/GET .*\/repos\//, 403, { headers, body: { message: 'API rate limit exceeded' } })
  const asked = client.request('GET /repos/{owner}/{repo}', { owner: 'atelier', repo: 'comments' })
  await expect(asked).rejects.toMatchObject({ status: 403 })
}, 15_000)
