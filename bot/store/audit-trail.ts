import { z } from 'zod'
import type { Sql } from './database.ts'

/** What the bot did or found it could not do; nothing read in a repository stands here. */
export type Act =
  | 'check-written'
  | 'installation-forgotten'
  | 'installation-noted'
  | 'issue-closed'
  | 'issue-edited'
  | 'issue-opened'
  | 'issue-reopened'
  | 'repository-audited'
  | 'repository-forgotten'
  | 'repository-skipped'
  | 'configuration-proposed'
  | 'command-answered'
  | 'command-ignored'
  | 'review-left-to-action'

/** One entry of the trail; `detail` holds numbers, identifiers and digests. */
export interface TrailEntry {
  readonly act: Act
  readonly repository?: number
  readonly detail?: Readonly<Record<string, string | number | boolean>>
}

/** Adds to the audit trail, from which nothing is ever changed or removed. */
export async function addToTrail(sql: Sql, { act, repository, detail = {} }: TrailEntry): Promise<void> {
  await sql.query('INSERT INTO gardefou.audit (repository, act, detail) VALUES ($1, $2, $3::jsonb)', [
    repository ?? null,
    act,
    JSON.stringify(detail),
  ])
}

const countSchema = z.object({ n: z.coerce.number() })

/** How many comments of people without the right were answered in a repository within the last hour. */
export async function refusalsIn(sql: Sql, repository: number): Promise<number> {
  const [row] = await sql.query(
    `SELECT count(*) AS n FROM gardefou.audit WHERE repository = $1 AND at > now() - interval '1 hour'
     AND act = 'command-answered' AND detail->>'reaction' = '-1'`,
    [repository],
  )
  return countSchema.parse(row).n
}

const actSchema = z.object({ act: z.string() })

/** What was done about a repository, oldest first. */
export async function actsOn(sql: Sql, repository: number): Promise<readonly string[]> {
  const rows = await sql.query('SELECT act FROM gardefou.audit WHERE repository = $1 ORDER BY id', [repository])
  return rows.map((row) => actSchema.parse(row).act)
}
