import { z } from 'zod'
import type { Sql } from './database.ts'

/** An issue of ours as it was last seen or written. GitHub is the truth; this is what is known without asking. */
export interface IssueRow {
  readonly fingerprint: string
  readonly rule: string
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly digest: string
}

/** Replaces what is known of the issues of a repository. */
export async function saveIssues(sql: Sql, repository: number, issues: readonly IssueRow[]): Promise<void> {
  await sql.query('DELETE FROM gardefou.issues WHERE repository = $1', [repository])
  for (const { fingerprint, rule, number, state, digest } of issues) {
    await sql.query(
      `INSERT INTO gardefou.issues (repository, fingerprint, rule, number, state, digest)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [repository, fingerprint, rule, number, state, digest],
    )
  }
}

const numberSchema = z.object({ number: z.number() })

/** The numbers of the issues of ours that are known in a repository. */
export async function issueNumbers(sql: Sql, repository: number): Promise<readonly number[]> {
  const rows = await sql.query('SELECT number FROM gardefou.issues WHERE repository = $1 ORDER BY number', [repository])
  return rows.map((row) => numberSchema.parse(row).number)
}
