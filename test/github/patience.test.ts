import { describe, expect, it } from 'vitest'
import type { ForgeClient } from '../../github/client.ts'
import { isLimit, patient } from '../../github/patience.ts'

const NOW = 1_800_000_000_000

/** A refusal in the shape that Octokit throws. */
function refusal(status: number, headers: Record<string, string> = {}, message = 'No', data: object = {}): Error {
  return Object.assign(new Error(message), { status, response: { headers, data } })
}

const forbidden = refusal(403, { 'x-ratelimit-remaining': '900' }, 'Resource not accessible by integration')
const primary = refusal(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 30) })
const secondary = refusal(403, { 'retry-after': '72' }, 'You have exceeded a secondary rate limit')
const untold = refusal(403, {}, 'You have exceeded a secondary rate limit')
const abuse = refusal(422, {}, 'Validation Failed', { errors: [{ code: 'abuse' }] })
const query = Object.assign(new Error('API rate limit exceeded'), {
  errors: [{ type: 'RATE_LIMITED' }],
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 5) },
})

const queryToday = { message: 'Request failed', errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit' }] }
const queryUntyped = { message: 'No', errors: [{ message: 'You have exceeded a secondary rate limit.' }] }

/** A network that refuses with each of `errors`, then answers. */
function networkWith(errors: readonly unknown[]): ForgeClient & { asked: number } {
  const left = [...errors]
  const network = {
    asked: 0,
    request: async () => {
      network.asked += 1
      const error = left.shift()
      if (error !== undefined) throw error
      return { data: 'answer' }
    },
    graphql: async () => (await network.request()).data,
  }
  return network
}

function waiting(errors: readonly unknown[], ceiling = 600_000) {
  const waits: number[] = []
  const network = networkWith(errors)
  const sleep = async (milliseconds: number) => void waits.push(milliseconds)
  return { waits, network, client: patient(network, { ceiling, sleep, now: () => NOW }) }
}

describe('a limit', () => {
  it('is told from a lack of permission and from a wrong request', () => {
    const limits = [primary, secondary, untold, abuse, query, queryToday, queryUntyped, refusal(429)]
    for (const error of limits) expect(isLimit(error)).toBe(true)
    const others = [forbidden, refusal(422, {}, 'Line could not be resolved'), refusal(500), new Error('x'), 'x', null]
    for (const error of others) expect(isLimit(error)).toBe(false)
  })
})

describe('a patient client', () => {
  it.each([
    ['as told in seconds', [secondary], [72_000]],
    ['until the reset that is told', [primary], [30_000]],
    ['until the reset of queries', [query], [5_000]],
    ['a second at least', [refusal(429, { 'retry-after': '0' })], [1000]],
    ['a minute, then longer, when nothing is told', [untold, abuse, refusal(429)], [60_000, 120_000, 240_000]],
    [
      'a second at least when the reset is past',
      [refusal(429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })],
      [1000],
    ],
  ])('waits %s', async (_, errors, expected) => {
    const { client, waits } = waiting(errors)
    expect(await client.graphql('query')).toBe('answer')
    expect(waits).toEqual(expected)
  })

  it.each([
    ['a reset that is past', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 - 5) }],
    ['a moment', { 'retry-after': '0' }],
  ])('waits longer each time that it is told %s, and asks a few times at most', async (_, headers) => {
    const refusals = Array.from({ length: 400 }, () => refusal(429, headers))
    const { client, network, waits } = waiting(refusals, 300_000)
    await expect(client.request('GET /x')).rejects.toBe(refusals[9])
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
    expect(network.asked).toBe(10)
  })

  it('does not wait for what waiting does not change', async () => {
    const { client, network, waits } = waiting([forbidden])
    await expect(client.request('GET /x')).rejects.toBe(forbidden)
    expect({ asked: network.asked, waits }).toEqual({ asked: 1, waits: [] })
  })

  it('throws the refusal as it came once all its waits would pass the ceiling', async () => {
    const { client, waits } = waiting([secondary, untold, untold], 140_000)
    await expect(client.request('GET /x')).rejects.toBe(untold)
    expect(waits).toEqual([72_000])
  })

  it('waits once for requests that wait at the same time', async () => {
    const { client, waits } = waiting([secondary, secondary, secondary], 100_000)
    const answers = await Promise.all([client.request('GET /a'), client.request('GET /b'), client.request('GET /c')])
    expect(answers).toHaveLength(3)
    expect(waits).toEqual([72_000])
  })
})
