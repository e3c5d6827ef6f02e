import { z } from 'zod'
import type { Deadline } from '../deadlines.ts'
import type { Sql } from './database.ts'

/** Replaces the deadlines known of a repository by those read in its last audit. */
export async function saveDeadlines(sql: Sql, repository: number, deadlines: readonly Deadline[]): Promise<void> {
  await sql.query('DELETE FROM gardefou.deadlines WHERE repository = $1', [repository])
  for (const { fingerprint, kind, dataset, endsOn } of deadlines) {
    await sql.query(
      `INSERT INTO gardefou.deadlines (repository, fingerprint, kind, dataset, ends_on)
       VALUES ($1, $2, $3, $4, $5::date) ON CONFLICT DO NOTHING`,
      [repository, fingerprint, kind, dataset ?? null, endsOn],
    )
  }
}

const rowSchema = z.object({
  fingerprint: z.string(),
  kind: z.enum(['retention', 'decision']),
  dataset: z.string().nullable(),
  ends_on: z.string(),
})

/** The deadlines known of a repository, the nearest first. */
export async function deadlinesOf(sql: Sql, repository: number): Promise<readonly Deadline[]> {
  const rows = await sql.query(
    `SELECT fingerprint, kind, dataset, ends_on::text FROM gardefou.deadlines
     WHERE repository = $1 ORDER BY ends_on, fingerprint`,
    [repository],
  )
  return rows.map((row) => {
    const { fingerprint, kind, dataset, ends_on } = rowSchema.parse(row)
    return { fingerprint, kind, dataset: dataset ?? undefined, endsOn: ends_on }
  })
}
