import { z } from 'zod'
import type { Sql } from './database.ts'

/** What the bot looks at by itself from time to time. */
export type Look = 'deadlines' | 'deliveries'

/** Notes that `look` was carried out for all up to `at`. */
export async function noteLook(sql: Sql, look: Look, at: Date): Promise<void> {
  await sql.query(
    `INSERT INTO gardefou.looks (name, at) VALUES ($1, $2::timestamptz)
     ON CONFLICT (name) DO UPDATE SET at = EXCLUDED.at`,
    [look, at.toISOString()],
  )
}

const rowSchema = z.object({ at: z.coerce.date() })

/** When `look` was last carried out. */
export async function lastLook(sql: Sql, look: Look): Promise<Date | undefined> {
  const [row] = await sql.query('SELECT at FROM gardefou.looks WHERE name = $1', [look])
  return row === undefined ? undefined : rowSchema.parse(row).at
}

const namedSchema = rowSchema.extend({ look: z.string() })

/** When each look was last carried out. */
export async function allLooks(sql: Sql): Promise<readonly z.infer<typeof namedSchema>[]> {
  const rows = await sql.query('SELECT name AS look, at FROM gardefou.looks ORDER BY name')
  return rows.map((row) => namedSchema.parse(row))
}
