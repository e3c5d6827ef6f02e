import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Bytes } from '../../core/words/snapshot.ts'
import type { ForgeClient } from '../../github/client.ts'
import { commitSnapshot } from '../../github/reading/commit-snapshot.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

const latin = Uint8Array.from(Buffer.from('étiquette\n', 'latin1'))
const files = {
  'README.md': '# Données\n',
  'data/labels.xml': '<View/>\n',
  'data/notes.txt': latin,
  'model.bin': Uint8Array.from([0, 1, 2, 3]),
}
const place = { owner: 'atelier', repo: 'read' }

let standIn: StandIn
let client: ForgeClient

beforeAll(async () => {
  standIn = await startStandIn()
  standIn.repository('read').commit(files)
  const auth = standIn.token({ login: 'gardefou[bot]', app: 'gardefou', permissions: [] })
  const octokit = new Octokit({ baseUrl: standIn.url, auth, log: { debug() {}, info() {}, warn() {}, error() {} } })
  client = {
    request: (route, parameters) => octokit.request(route, { ...parameters }),
    graphql: (query, variables) => octokit.graphql(query, { ...variables }),
  }
})
beforeEach(() => {
  standIn.requests.length = 0
})
afterAll(() => standIn.close())

async function contents(): Promise<Record<string, Bytes | undefined>> {
  const snapshot = commitSnapshot(client, place, standIn.repository('read').tip ?? '')
  const entries = await snapshot.list()
  const read = await snapshot.read(entries)
  return Object.fromEntries(entries.map(({ path, oid }) => [path, read.get(oid)]))
}

const asked = () => standIn.requests.map(({ method, path }) => `${method} ${path.replace(/\/[0-9a-f]{40}$/, '/…')}`)

describe('a commit read over the API', () => {
  it('comes whole, byte for byte: texts in one request, the others one by one', async () => {
    const read = await contents()
    for (const [path, content] of Object.entries(files)) {
      expect(Buffer.from(read[path] ?? []).equals(Buffer.from(content)), path).toBe(true)
    }
    expect(asked().filter((line) => line === 'POST /graphql')).toHaveLength(1)
    expect(asked().filter((line) => line.includes('/git/blobs/'))).toHaveLength(2)
  })

  it('comes whole without GraphQL, and when a listing is cut short', async () => {
    standIn.fail(/graphql/, 502)
    standIn.repository('read').treeLimit = 1
    const read = await contents()
    standIn.repository('read').treeLimit = 100_000
    expect(Object.keys(read).sort()).toEqual(Object.keys(files).sort())
    expect(Buffer.from(read['data/labels.xml'] ?? []).toString()).toBe('<View/>\n')
  })

  it('is never taken for whole when even a single folder is cut short', async () => {
    const body = { sha: 'x', truncated: true, tree: [] }
    standIn.fail(/git\/trees/, 200, { body })
    standIn.fail(/git\/trees/, 200, { body })
    await expect(contents()).rejects.toThrow('GitHub cuts short the list of its root')
  })

  it('leaves out what GitHub will not give, and fails when GitHub fails', async () => {
    standIn.fail(/graphql/, 502)
    standIn.fail(/git\/blobs/, 403)
    expect(Object.values(await contents()).filter((bytes) => bytes === undefined)).toHaveLength(1)
    standIn.fail(/graphql/, 502)
    standIn.fail(/git\/blobs/, 500)
    await expect(contents()).rejects.toThrow()
  })

  it.each([/graphql/, /git\/blobs/])(
    'fails when GitHub takes no more requests (%s), as nothing is known to be absent',
    async (path) => {
      if (path.source !== 'graphql') standIn.fail(/graphql/, 502)
      standIn.fail(path, 403, {
        headers: { 'retry-after': '60' },
        body: { message: 'You have exceeded a secondary rate limit.' },
      })
      await expect(contents()).rejects.toThrow()
    },
  )
})
