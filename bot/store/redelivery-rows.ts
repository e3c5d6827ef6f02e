import type { Sql } from './database.ts'

/** How often a delivery is asked for again before it is left alone. */
const LIMIT = 3

/** Notes that a delivery is asked for again; `false` when it was asked for often enough. */
export async function mayAskAgain(sql: Sql, guid: string): Promise<boolean> {
  const rows = await sql.query(
    `INSERT INTO gardefou.redeliveries (guid) VALUES ($1)
     ON CONFLICT (guid) DO UPDATE SET asked = redeliveries.asked + 1, asked_at = now()
       WHERE redeliveries.asked < ${LIMIT} RETURNING guid`,
    [guid],
  )
  return rows.length > 0
}

/** Forgets what GitHub no longer offers to deliver. */
export async function forgetOldRedeliveries(sql: Sql): Promise<void> {
  await sql.query("DELETE FROM gardefou.redeliveries WHERE asked_at < now() - interval '7 days'")
}
