import { describe, expect, it } from 'vitest'
import type { ForgeClient } from '../../github/client.ts'
import { persistent } from '../../github/persistence.ts'

/** A client that fails as often as it is told before it answers, and what was asked of it. */
function failing(status: number, times: number) {
  const asked: string[] = []
  const slept: number[] = []
  const ask = async (what: string) => {
    asked.push(what)
    if (asked.length <= times) throw Object.assign(new Error('Failed'), { status })
    return { data: 'done' }
  }
  const client: ForgeClient = { request: (route) => ask(route), graphql: (query) => ask(query) }
  return { client: persistent(client, async (milliseconds) => void slept.push(milliseconds)), asked, slept }
}

describe('a reading that GitHub itself failed to give', () => {
  it.each([500, 502, 503, 504])('is asked for twice more after %i, with pauses', async (status) => {
    const { client, asked, slept } = failing(status, 2)
    expect(await client.request('GET /user')).toEqual({ data: 'done' })
    expect([asked.length, slept]).toEqual([3, [1000, 3000]])
  })

  it('is given up in the end', async () => {
    const { client, asked } = failing(502, 9)
    await expect(client.request('GET /user')).rejects.toThrow('Failed')
    expect(asked).toHaveLength(3)
  })
})

describe('what is asked for once', () => {
  it.each([403, 404, 422, 429])('is a reading refused with %i', async (status) => {
    const { client, asked } = failing(status, 1)
    await expect(client.request('GET /user')).rejects.toThrow('Failed')
    expect(asked).toHaveLength(1)
  })

  it('is what writes, and a query', async () => {
    const { client, asked } = failing(502, 9)
    await expect(client.request('POST /repos/{owner}/{repo}/check-runs')).rejects.toThrow('Failed')
    await expect(client.graphql('query { viewer { login } }')).rejects.toThrow('Failed')
    expect(asked).toHaveLength(2)
  })
})
