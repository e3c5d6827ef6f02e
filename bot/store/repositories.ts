import { z } from 'zod'
import type { PlainDate } from '../../core/time/plain-date.ts'
import type { Profile } from '../../core/words/profile.ts'
import type { Row, Sql } from './database.ts'

/** A repository the app may see. `id` is GitHub's, and stays when the repository is renamed. */
export interface KnownRepository {
  readonly id: number
  readonly installation: number
  readonly owner: string
  readonly name: string
}

const rowSchema = z.object({
  id: z.coerce.number(),
  installation: z.coerce.number(),
  owner: z.string(),
  name: z.string(),
})

function knownRepository(row: Row): KnownRepository {
  return rowSchema.parse(row)
}

/** Notes an installation, or that it is suspended or no longer so. */
export async function saveInstallation(sql: Sql, id: number, account: string, suspended = false): Promise<void> {
  await sql.query(
    `INSERT INTO gardefou.installations (id, account, suspended) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET account = EXCLUDED.account, suspended = EXCLUDED.suspended, seen_at = now()`,
    [id, account, suspended],
  )
}

/** Forgets an installation and all that is known of its repositories. */
export async function forgetInstallation(sql: Sql, id: number): Promise<void> {
  await sql.query('DELETE FROM gardefou.installations WHERE id = $1', [id])
}

/** Notes a repository under its present name; an installation not heard of before is noted too. */
export async function saveRepository(sql: Sql, { id, installation, owner, name }: KnownRepository): Promise<void> {
  await sql.query('INSERT INTO gardefou.installations (id, account) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    installation,
    owner,
  ])
  await sql.query(
    `INSERT INTO gardefou.repositories (id, installation, owner, name) VALUES ($1, $2, $3, $4)
     ON CONFLICT (id) DO UPDATE SET installation = EXCLUDED.installation, owner = EXCLUDED.owner, name = EXCLUDED.name`,
    [id, installation, owner, name],
  )
}

/** Forgets a repository that is gone or out of reach. */
export async function forgetRepository(sql: Sql, id: number): Promise<void> {
  await sql.query('DELETE FROM gardefou.repositories WHERE id = $1', [id])
}

/** Notes what an audit found: the commit read, the profile, and the day it was judged on. */
export async function saveAudit(
  sql: Sql,
  id: number,
  audit: { readonly oid: string; readonly profile: Profile; readonly judgedOn: PlainDate },
): Promise<void> {
  await sql.query(
    'UPDATE gardefou.repositories SET last_oid = $2, profile = $3::jsonb, judged_on = $4::date WHERE id = $1',
    [id, audit.oid, JSON.stringify(audit.profile), audit.judgedOn],
  )
}

/** Notes that nothing was to be judged in a repository on a day, so that its deadlines do not ask again. */
export async function noteJudged(sql: Sql, id: number, day: PlainDate): Promise<void> {
  await sql.query('UPDATE gardefou.repositories SET judged_on = $2::date WHERE id = $1', [id, day])
}

/** The repositories where a deadline has passed since they were last judged, longest overdue first. */
export async function repositoriesDue(sql: Sql, today: PlainDate): Promise<readonly KnownRepository[]> {
  const rows = await sql.query(
    `SELECT r.id, r.installation, r.owner, r.name FROM gardefou.repositories r
     JOIN gardefou.installations i ON i.id = r.installation AND NOT i.suspended
     JOIN gardefou.deadlines d ON d.repository = r.id
     WHERE d.ends_on < $1::date AND (r.judged_on IS NULL OR r.judged_on <= d.ends_on)
     GROUP BY r.id ORDER BY min(d.ends_on), r.id`,
    [today],
  )
  return rows.map(knownRepository)
}
