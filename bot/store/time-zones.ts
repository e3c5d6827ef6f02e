import { z } from 'zod'
import type { PlainDate } from '../../core/time/plain-date.ts'
import type { Sql } from './database.ts'

/** Notes the zone that the policy of an installation's account names; none stands for the bot's own. */
export async function noteTimeZone(
  sql: Sql,
  { installation, owner }: { readonly installation: number; readonly owner: string },
  timeZone: string | undefined,
): Promise<void> {
  await sql.query(
    `INSERT INTO gardefou.installations (id, account, time_zone) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET time_zone = EXCLUDED.time_zone
     WHERE installations.time_zone IS DISTINCT FROM EXCLUDED.time_zone`,
    [installation, owner, timeZone ?? null],
  )
}

const zoneSchema = z.object({ time_zone: z.string().nullable() })

/** The zones of all installations, each once. */
export async function timeZones(sql: Sql): Promise<readonly (string | undefined)[]> {
  const rows = await sql.query('SELECT DISTINCT time_zone FROM gardefou.installations ORDER BY time_zone')
  return rows.map((row) => zoneSchema.parse(row).time_zone ?? undefined)
}

/** Notes that the installations of a zone have had their look of the day `today`. */
export async function noteLookedOn(sql: Sql, today: PlainDate, timeZone: string | undefined): Promise<void> {
  await sql.query(
    `UPDATE gardefou.installations SET looked_on = $1::date
     WHERE time_zone IS NOT DISTINCT FROM $2::text AND looked_on IS DISTINCT FROM $1::date`,
    [today, timeZone ?? null],
  )
}
