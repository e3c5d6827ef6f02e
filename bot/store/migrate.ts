import { SaidError } from '../../github/said-error.ts'
import type { Database, Sql } from './database.ts'
import { type Migration, migrations } from './migrations.ts'

/** Any fixed number: it keeps two processes that start at once from migrating at once. */
const LOCK = 4_739_201

async function reached(sql: Sql): Promise<number> {
  const [row] = await sql.query('SELECT max(number) AS number FROM gardefou.migrations')
  return Number(row?.number ?? 0)
}

function newerStore(found: number, known: number): SaidError {
  return new SaidError({
    en: `The store is at step ${found} of its schema, and this version of gardefou knows ${known}. Start the version that wrote it, or a later one.`,
    fr: `La base en est à l’étape ${found} de son schéma, et cette version de gardefou en connaît ${known}. Démarrez la version qui l’a écrite, ou une plus récente.`,
  })
}

async function apply(sql: Sql, { number, sql: statements }: Migration): Promise<void> {
  await sql.query(statements)
  await sql.query('INSERT INTO gardefou.migrations (number) VALUES ($1)', [number])
}

/** Brings the store's schema up to date, once however many processes start; refuses a store newer than itself. */
export async function migrate(database: Database, steps: readonly Migration[] = migrations): Promise<void> {
  const last = steps.at(-1)?.number ?? 0
  await database.transaction(async (sql) => {
    await sql.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    await sql.query(
      'CREATE SCHEMA IF NOT EXISTS gardefou; CREATE TABLE IF NOT EXISTS gardefou.migrations (number integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())',
    )
    const from = await reached(sql)
    if (from > last) throw newerStore(from, last)
    for (const step of steps.filter(({ number }) => number > from)) await apply(sql, step)
  })
}
