import type { Sql } from './database.ts'

/** Notes that a delivery is being handled; `false` when it was taken before. */
export async function takeDelivery(sql: Sql, id: string, event: string): Promise<boolean> {
  const rows = await sql.query(
    'INSERT INTO gardefou.deliveries (id, event) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id',
    [id, event],
  )
  return rows.length === 1
}

/** Forgets deliveries older than 30 days, ten times as long as GitHub offers to deliver again. */
export async function forgetOldDeliveries(sql: Sql): Promise<void> {
  await sql.query("DELETE FROM gardefou.deliveries WHERE taken_at < now() - interval '30 days'")
}
