import { z } from 'zod'
import type { Sql } from './database.ts'

/** The queue that holds what was given up. */
export const DEAD = 'dead'

/** A job that was given up, and why. */
export interface DeadLetter {
  readonly id: string
  readonly at: string
  /** The job as it was asked for. */
  readonly job: unknown
  readonly why: string
}

/** How much of one kind waits, and since when at most, in seconds after it was due. */
export interface Waiting {
  readonly kind: string
  readonly count: number
  readonly oldest: number
}

/** Whether a failed job of this kind and key waits to be tried again. */
export async function isWaitingToRetry(sql: Sql, kind: string, key: string): Promise<boolean> {
  const rows = await sql.query(
    "SELECT 1 FROM gardefou_queue.job WHERE name = $1 AND state = 'retry' AND singleton_key = $2",
    [kind, key],
  )
  return rows.length > 0
}

const waitingSchema = z.object({ kind: z.string(), count: z.coerce.number(), oldest: z.coerce.number() })

/** What waits, by kind; the age counts from the moment a job was due, so that one put off is not old. */
export async function waitingJobs(sql: Sql): Promise<readonly Waiting[]> {
  const rows = await sql.query(
    `SELECT name AS kind, count(*) AS count,
       greatest(0, extract(epoch FROM now() - min(greatest(start_after, created_on)))) AS oldest
     FROM gardefou_queue.job WHERE state < 'active' AND name <> $1 AND name NOT LIKE '\\_\\_pgboss%'
     GROUP BY name ORDER BY name`,
    [DEAD],
  )
  return rows.map((row) => waitingSchema.parse(row))
}

const deadSchema = z.object({
  id: z.string(),
  at: z.string(),
  job: z.unknown(),
  why: z.string().nullable(),
})

/** A store on which no bot has worked yet has no queue. */
async function hasQueue(sql: Sql): Promise<boolean> {
  const [row] = await sql.query("SELECT to_regclass('gardefou_queue.job')::text AS name")
  return typeof row?.name === 'string'
}

/** What was given up and neither asked for again nor forgotten, oldest first. */
export async function deadLetters(sql: Sql): Promise<readonly DeadLetter[]> {
  if (!(await hasQueue(sql))) return []
  const rows = await sql.query(
    `SELECT id::text, to_char(created_on AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, data AS job,
       COALESCE(output->>'message', output->'value'->>'message', output::text) AS why
     FROM gardefou_queue.job WHERE name = $1 AND state = 'created' ORDER BY created_on, id`,
    [DEAD],
  )
  return rows.map((row) => {
    const { id, at, job, why } = deadSchema.parse(row)
    return { id, at, job, why: why ?? '' }
  })
}

/** How many there are, without reading them. */
export async function deadCount(sql: Sql): Promise<number> {
  const [row] = await sql.query("SELECT count(*) AS n FROM gardefou_queue.job WHERE name = $1 AND state = 'created'", [
    DEAD,
  ])
  return Number(row?.n ?? 0)
}

/** Takes a job out of those given up; `undefined` when there is none by that name. */
export async function takeDead(sql: Sql, id: string): Promise<unknown> {
  const [row] = await sql.query(
    "DELETE FROM gardefou_queue.job WHERE name = $1 AND state = 'created' AND id::text = $2 RETURNING data",
    [DEAD, id],
  )
  return row?.data
}
