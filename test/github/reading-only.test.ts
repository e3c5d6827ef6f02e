import { describe, expect, it } from 'vitest'
import type { ForgeClient } from '../../github/client.ts'
import { readingOnly, WriteHeldBack } from '../../github/reading-only.ts'

function recorded() {
  const left: string[] = []
  const client: ForgeClient = {
    request: async (route) => ({ data: left.push(route) }),
    graphql: async (query) => left.push(query),
  }
  return { client: readingOnly(client), left }
}

describe('a client that reads only', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('lets no %s leave', async (method) => {
    const { client, left } = recorded()
    await expect(client.request(`${method} /repos/{owner}/{repo}/issues`)).rejects.toThrow(WriteHeldBack)
    expect(left).toEqual([])
  })

  it('lets no mutation leave, named or not, and whatever stands before it', async () => {
    const { client, left } = recorded()
    for (const text of ['mutation { a }', ' mutation ($i: I!) { a }', '# query\nmutation { a }'])
      await expect(client.graphql(text)).rejects.toThrow(WriteHeldBack)
    expect(left).toEqual([])
  })

  it('lets reads and queries through', async () => {
    const { client, left } = recorded()
    await client.request('GET /repos/{owner}/{repo}')
    await client.graphql('query ($a: Int) { viewer { login } }')
    await client.graphql('{ viewer { login } }')
    expect(left).toHaveLength(3)
  })
})
