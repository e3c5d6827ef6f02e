import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { StorePlace } from '../../bot/store/open-store.ts'

/** A store of a test's own. */
export interface TestStore {
  readonly place: StorePlace
  /** Takes it away, once nothing uses it. */
  drop(): Promise<void>
}

/** Whether the tests run on a PostgreSQL server, or else on the embedded store. */
export const onServer = process.env.GARDEFOU_TEST_STORE === 'server'

async function command(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** A store that holds nothing: in memory, or a database of its own on the server of GARDEFOU_TEST_DATABASE_URL. */
export async function emptyStore(): Promise<TestStore> {
  if (!onServer) return { place: { databaseUrl: undefined, dataFolder: ':memory:' }, drop: async () => {} }
  const server = process.env.GARDEFOU_TEST_DATABASE_URL ?? ''
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await command(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    place: { databaseUrl: url.href, dataFolder: ':memory:' },
    drop: () => command(server, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}
