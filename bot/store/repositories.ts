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
export function saveRepository(sql: Sql, repository: KnownRepository): Promise<void> {
  return saveRepositories(sql, [repository])
}

/** Notes repositories, the last that is said of each. */
export async function saveRepositories(sql: Sql, repositories: readonly KnownRepository[]): Promise<void> {
  if (repositories.length === 0) return
  // In one order everywhere, so that two processes that note the same ones do not wait for each other.
  const distinct = [...new Map(repositories.map((one) => [one.id, one])).values()].toSorted((a, b) => a.id - b.id)
  const given = 'json_to_recordset($1::json) AS given (id bigint, installation bigint, owner text, name text)'
  const values = [JSON.stringify(distinct)]
  await sql.query(
    `INSERT INTO gardefou.installations (id, account)
     SELECT installation, min(owner) FROM ${given} GROUP BY installation ORDER BY installation ON CONFLICT DO NOTHING`,
    values,
  )
  await sql.query(
    `INSERT INTO gardefou.repositories (id, installation, owner, name) SELECT id, installation, owner, name FROM ${given}
     ON CONFLICT (id) DO UPDATE SET installation = EXCLUDED.installation, owner = EXCLUDED.owner, name = EXCLUDED.name
     WHERE (repositories.installation, repositories.owner, repositories.name)
       IS DISTINCT FROM (EXCLUDED.installation, EXCLUDED.owner, EXCLUDED.name)`,
    values,
  )
}

/** Whether an installation is suspended; one that is not known is not. */
export async function isSuspended(sql: Sql, id: number): Promise<boolean> {
  const rows = await sql.query('SELECT 1 FROM gardefou.installations WHERE id = $1 AND suspended', [id])
  return rows.length > 0
}

/** The repositories known of an installation. */
export async function repositoriesOf(sql: Sql, installation: number): Promise<readonly KnownRepository[]> {
  const rows = await sql.query(
    'SELECT id, installation, owner, name FROM gardefou.repositories WHERE installation = $1 ORDER BY id',
    [installation],
  )
  return rows.map(knownRepository)
}

/** Forgets a repository that is gone or out of reach of an installation; one that is another's by now stays known. */
export async function forgetRepository(sql: Sql, id: number, installation: number): Promise<void> {
  await sql.query('DELETE FROM gardefou.repositories WHERE id = $1 AND installation = $2', [id, installation])
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

/**
 * The repositories of a zone where a look has become due since they were last judged, longest first, unless they had it
 * today. One judged on a day to come was judged by a clock that has been set back: it is looked at as of today.
 */
export async function repositoriesDue(
  sql: Sql,
  today: PlainDate,
  timeZone: string | undefined,
): Promise<readonly KnownRepository[]> {
  const rows = await sql.query(
    `SELECT r.id, r.installation, r.owner, r.name FROM gardefou.repositories r
     JOIN gardefou.installations i ON i.id = r.installation AND NOT i.suspended
       AND i.time_zone IS NOT DISTINCT FROM $2::text AND i.looked_on IS DISTINCT FROM $1::date
     LEFT JOIN gardefou.deadlines d
       ON d.repository = r.id AND d.look_on <= $1::date AND (r.judged_on IS NULL OR r.judged_on < d.look_on)
     WHERE d.look_on IS NOT NULL OR r.judged_on > $1::date
     GROUP BY r.id ORDER BY min(d.look_on), r.id`,
    [today, timeZone ?? null],
  )
  return rows.map(knownRepository)
}
