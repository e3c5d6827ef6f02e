import { z } from 'zod'
import type { Database, Sql } from './database.ts'

/** Writes per installation that the bot allows itself. */
export interface Allowance {
  readonly perMinute: number
  readonly perHour: number
}

/** GitHub's limits are 80 in a minute and 500 in an hour. */
export const MINUTE_WRITES = 60
export const HOUR_WRITES = 400

const ALLOWANCE: Allowance = { perMinute: MINUTE_WRITES, perHour: HOUR_WRITES }

/** Any fixed number, the first half of a lock whose second is an installation. */
const LOCK = 47_392

const rowSchema = z.object({
  minute: z.coerce.number(),
  hour: z.coerce.number(),
  minute_left: z.coerce.number(),
  hour_left: z.coerce.number(),
})

/** The writes made, and in how many seconds the oldest of each window leaves it. */
async function windowsOf(sql: Sql, installation: number) {
  const [row] = await sql.query(
    `SELECT count(*) FILTER (WHERE at > now() - interval '1 minute') AS minute, count(*) AS hour,
       COALESCE(60 - extract(epoch FROM now() - min(at) FILTER (WHERE at > now() - interval '1 minute')), 0)
         AS minute_left,
       COALESCE(3600 - extract(epoch FROM now() - min(at)), 0) AS hour_left
     FROM gardefou.writes WHERE installation = $1 AND at > now() - interval '1 hour'`,
    [installation],
  )
  return rowSchema.parse(row)
}

/**
 * Counts a write that is about to be made; gives 0, or in how many seconds the next may be made, and then counts nothing.
 * Losing the count costs nothing but GitHub's patience.
 */
export async function takeWrite(
  database: Database,
  installation: number,
  { perMinute, perHour }: Allowance = ALLOWANCE,
): Promise<number> {
  return database.transaction(async (sql) => {
    await sql.query('SELECT pg_advisory_xact_lock($1, $2)', [LOCK, installation % 2 ** 31])
    const { minute, hour, minute_left, hour_left } = await windowsOf(sql, installation)
    if (hour >= perHour) return Math.max(1, Math.ceil(hour_left))
    if (minute >= perMinute) return Math.max(1, Math.ceil(minute_left))
    await sql.query('INSERT INTO gardefou.writes (installation) VALUES ($1)', [installation])
    return 0
  })
}

/** Forgets writes that count no longer. */
export async function forgetOldWrites(sql: Sql): Promise<void> {
  await sql.query("DELETE FROM gardefou.writes WHERE at < now() - interval '1 hour'")
}

const madeSchema = z.object({ installation: z.coerce.number(), minute: z.coerce.number(), hour: z.coerce.number() })

/** The writes made in the last minute and hour, by installation. */
export async function writesMade(sql: Sql): Promise<readonly z.infer<typeof madeSchema>[]> {
  const rows = await sql.query(
    `SELECT installation, count(*) FILTER (WHERE at > now() - interval '1 minute') AS minute, count(*) AS hour
     FROM gardefou.writes WHERE at > now() - interval '1 hour' GROUP BY installation ORDER BY installation`,
  )
  return rows.map((row) => madeSchema.parse(row))
}
