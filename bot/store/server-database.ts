import pg from 'pg'
import type { Database, Row, Sql } from './database.ts'

/** Anything of `pg` that runs a query; several statements at once give several results. */
interface Session {
  query(text: string, values: unknown[]): Promise<pg.QueryResult<Row> | readonly pg.QueryResult<Row>[]>
  query(text: string): Promise<pg.QueryResult<Row> | readonly pg.QueryResult<Row>[]>
}

function sqlOn(session: Session): Sql {
  return {
    query: async (text, values = []) => {
      const results = await (values.length > 0 ? session.query(text, [...values]) : session.query(text))
      return [results].flat().flatMap(({ rows }) => rows)
    },
  }
}

async function inTransaction<T>(client: pg.PoolClient, work: (sql: Sql) => Promise<T>): Promise<T> {
  try {
    await client.query('BEGIN')
    const result = await work(sqlOn(client))
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/** Opens the store on a PostgreSQL server; `onIdleError` hears of connections that broke while unused. */
export function serverDatabase(url: string, onIdleError: (error: Error) => void): Database {
  const pool = new pg.Pool({ connectionString: url })
  pool.on('error', onIdleError)
  return {
    ...sqlOn(pool),
    isShared: true,
    transaction: async (work) => {
      const client = await pool.connect()
      try {
        return await inTransaction(client, work)
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}
