import { z } from 'zod'
import type { Sql } from './database.ts'

/** Something that the bot would do if its policy let it. */
export interface PlannedDeed {
  readonly deed: 'issue-open' | 'issue-edit' | 'issue-reopen' | 'issue-close' | 'configuration'
  /** The rule that an issue is about; empty for a configuration. */
  readonly rule: string
}

/** Replaces what would be done in a repository. */
export async function savePlan(sql: Sql, repository: number, deeds: readonly PlannedDeed[]): Promise<void> {
  await sql.query(
    `INSERT INTO gardefou.plans (repository, deeds) VALUES ($1, $2::jsonb)
     ON CONFLICT (repository) DO UPDATE SET deeds = EXCLUDED.deeds, planned_at = now()`,
    [repository, JSON.stringify(deeds)],
  )
}

const deedSchema = z.object({
  deed: z.enum(['issue-open', 'issue-edit', 'issue-reopen', 'issue-close', 'configuration']),
  rule: z.string(),
})
const rowSchema = z.object({ owner: z.string(), name: z.string(), deeds: z.array(deedSchema) })

/** What would be done in each repository where something would be, by its name. */
export async function plansOf(sql: Sql): Promise<readonly z.infer<typeof rowSchema>[]> {
  const rows = await sql.query(
    `SELECT r.owner, r.name, p.deeds FROM gardefou.plans p JOIN gardefou.repositories r ON r.id = p.repository
     WHERE p.deeds <> '[]'::jsonb ORDER BY r.owner, r.name`,
  )
  return rows.map((row) => rowSchema.parse(row))
}
