import { z } from 'zod'
import type { Deadline, Look } from '../deadlines.ts'
import type { Sql } from './database.ts'

/** Replaces the looks that a repository asks for by those of its last audit. */
export async function saveDeadlines(sql: Sql, repository: number, looks: readonly Look[]): Promise<void> {
  await sql.query('DELETE FROM gardefou.deadlines WHERE repository = $1', [repository])
  for (const { fingerprint, kind, dataset, endsOn, lookOn } of looks) {
    await sql.query(
      `INSERT INTO gardefou.deadlines (repository, fingerprint, kind, dataset, ends_on, look_on)
       VALUES ($1, $2, $3, $4, $5::date, $6::date)
       ON CONFLICT (repository, fingerprint, ends_on)
       DO UPDATE SET look_on = least(deadlines.look_on, EXCLUDED.look_on)`,
      [repository, fingerprint, kind, dataset ?? null, endsOn, lookOn],
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
