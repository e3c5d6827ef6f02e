import type { Sql } from './database.ts'

/** Notes that a process is doing a job now. */
export async function noteRunning(sql: Sql, job: string): Promise<void> {
  await sql.query('INSERT INTO gardefou.running (job) VALUES ($1) ON CONFLICT (job) DO UPDATE SET seen_at = now()', [
    job,
  ])
}

/** Notes that a job is no longer being done. */
export async function noteStopped(sql: Sql, job: string): Promise<void> {
  await sql.query('DELETE FROM gardefou.running WHERE job = $1', [job])
}

/** The jobs that count as under way although no process has given a sign of them for `seconds`. */
export async function lostJobs(
  sql: Sql,
  seconds: number,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await sql.query(
    `SELECT j.id::text, j.name FROM gardefou_queue.job j LEFT JOIN gardefou.running r ON r.job = j.id
     WHERE j.state = 'active' AND j.name NOT LIKE '\\_\\_pgboss%'
       AND COALESCE(r.seen_at, j.started_on) < now() - $1::int * interval '1 second'`,
    [seconds],
  )
  return rows.map(({ id, name }) => ({ id: String(id), name: String(name) }))
}

/** Forgets signs of life of processes that are gone. */
export async function forgetOldRunning(sql: Sql): Promise<void> {
  await sql.query("DELETE FROM gardefou.running WHERE seen_at < now() - interval '1 day'")
}
