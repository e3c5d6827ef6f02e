import { z } from 'zod'
import type { Sql } from './database.ts'

/** A comment that may give commands: identifiers alone, the comment itself is read when its turn comes. */
export interface AskedCommand {
  readonly repository: number
  readonly issue: number
  readonly comment: number
}

/** Notes that a comment is to be heard; one that was noted before stays as it is, heard or not. */
export async function askCommand(sql: Sql, { repository, issue, comment }: AskedCommand): Promise<void> {
  await sql.query(
    'INSERT INTO gardefou.commands (repository, comment, issue) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [repository, comment, issue],
  )
}

const rowSchema = z.object({ comment: z.coerce.number() })

/** The comments of an issue that are still to be heard, oldest first. */
export async function askedCommands(sql: Sql, repository: number, issue: number): Promise<readonly number[]> {
  const rows = await sql.query(
    `SELECT comment FROM gardefou.commands
     WHERE repository = $1 AND issue = $2 AND settled_at IS NULL ORDER BY comment`,
    [repository, issue],
  )
  return rows.map((row) => rowSchema.parse(row).comment)
}

/** Notes that a comment needs nothing more, and forgets those that were settled long ago. */
export async function settleCommand(sql: Sql, repository: number, comment: number): Promise<void> {
  await sql.query('UPDATE gardefou.commands SET settled_at = now() WHERE repository = $1 AND comment = $2', [
    repository,
    comment,
  ])
  await sql.query("DELETE FROM gardefou.commands WHERE settled_at < now() - interval '90 days'")
}
