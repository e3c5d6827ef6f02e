import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type PolicyOf, policyReader } from '../../bot/policies.ts'
import { defaultPolicy } from '../../core/policy/policy.ts'
import type { ForgeClient } from '../../github/client.ts'
import { clientFor } from '../github/reviewing.ts'
import { type StandIn, startStandIn } from '../github/stand-in.ts'

const PATH = '.github/gardefou-policy.yml'
const APP = { login: 'gardefou[bot]', app: 'gardefou', permissions: [] } as const

let standIn: StandIn
let client: ForgeClient
let now: number
let policyOf: PolicyOf

beforeAll(async () => {
  standIn = await startStandIn()
  client = clientFor(standIn, APP)
})
beforeEach(() => {
  now = Date.UTC(2026, 10, 24)
  policyOf = policyReader(['incident-plan-documented'], () => new Date(now))
  standIn.requests.length = 0
})
afterAll(() => standIn.close())

function written(text: string): void {
  standIn.repository('.github').commit({ [PATH]: text })
}

describe('the policy of an organisation', () => {
  it('is to look only, where none is written', async () => {
    expect(await policyOf(client, 'atelier')).toEqual({ policy: defaultPolicy, problems: [] })
    standIn.repository('.github').commit({ 'README.md': 'Hello.\n' })
    expect(await policyReader([], () => new Date(now))(client, 'atelier')).toEqual({
      policy: defaultPolicy,
      problems: [],
    })
  })

  it('is read once in five minutes', async () => {
    written('mode: act\n')
    expect((await policyOf(client, 'atelier')).policy.mode).toBe('act')
    written('mode: propose\n')
    expect((await policyOf(client, 'atelier')).policy.mode).toBe('act')
    expect(standIn.requests).toHaveLength(1)
    now += 6 * 60_000
    expect((await policyOf(client, 'atelier')).policy.mode).toBe('propose')
  })

  it('that cannot be used lets the bot look only, and says why', async () => {
    written('mode: perhaps\n')
    const { policy, problems } = await policyOf(client, 'atelier')
    expect(policy).toEqual(defaultPolicy)
    expect(problems[0]?.message.fr).toContain('ligne 1')
    written('mode: act\u0000\n')
    now += 6 * 60_000
    expect((await policyOf(client, 'atelier')).problems[0]?.message.en).toContain('not a text')
  })

  it('is unknown when GitHub fails, and is asked for again', async () => {
    written('mode: act\n')
    standIn.fail(/graphql/, 502)
    await expect(policyOf(client, 'atelier')).rejects.toThrow()
    expect((await policyOf(client, 'atelier')).policy.mode).toBe('act')
  })
})
