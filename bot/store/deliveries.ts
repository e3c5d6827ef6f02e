import type { Sql } from './database.ts'

/** Notes that deliveries are being handled, and gives the identifiers of those that were not taken before. */
export async function takeDeliveries(
  sql: Sql,
  deliveries: readonly { readonly id: string; readonly name: string }[],
): Promise<readonly string[]> {
  const rows = await sql.query(
    `INSERT INTO gardefou.deliveries (id, event)
     SELECT id, event FROM json_to_recordset($1::json) AS given (id text, event text)
     ON CONFLICT DO NOTHING RETURNING id`,
    [JSON.stringify(deliveries.map(({ id, name }) => ({ id, event: name })))],
  )
  return rows.map(({ id }) => String(id))
}

/** Which of `ids` were taken. */
export async function takenAmong(sql: Sql, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql.query(
    'SELECT id FROM gardefou.deliveries WHERE id IN (SELECT json_array_elements_text($1::json))',
    [JSON.stringify(ids)],
  )
  return new Set(rows.map(({ id }) => String(id)))
}

/** Forgets deliveries older than 30 days, ten times as long as GitHub offers to deliver again. */
export async function forgetOldDeliveries(sql: Sql): Promise<void> {
  await sql.query("DELETE FROM gardefou.deliveries WHERE taken_at < now() - interval '30 days'")
}
