import PgBoss from 'pg-boss'
import { JOB_KINDS, type Job, type JobHandlers, jobSchema, keyOf } from './jobs.ts'
import type { Database, Sql } from './store/database.ts'

/** How the queue behaves in time. */
export interface QueueTiming {
  /** Seconds between two looks for work that arrived unannounced; at least 0.5. */
  readonly pollSeconds: number
  /** Seconds before the first retry; each further one waits about twice as long. */
  readonly retrySeconds: number
}

/** Work that waits in the store, so that a crash loses none of it. */
export interface Queue {
  /** Asks for a job inside a transaction of the store; the same job asked for twice while it waits is done once. */
  add(sql: Sql, job: Job): Promise<void>
  /** Starts working; a job that throws is tried again, later and later. */
  work(handlers: JobHandlers): Promise<void>
  /** Looks for work now instead of at the next poll. */
  wake(): void
  /** Asks for the deadlines job at each time of `cron` in `timeZone`, once however many processes there are. */
  everyDay(cron: string, timeZone: string): Promise<void>
  /** Takes no more work, waits for what is being done, at most `seconds`. */
  stop(seconds: number): Promise<void>
}

/** Retries before a job is given up: with the default timing, over about an hour. */
const RETRIES = 8
/** After this long a job counts as lost with its process. */
const EXPIRY_MINUTES = 15

function boss(database: Database, onError: (error: Error) => void): PgBoss {
  const queue = new PgBoss({ db: bossDatabase(database), schema: 'gardefou_queue' })
  queue.on('error', onError)
  return queue
}

function bossDatabase(sql: Sql): PgBoss.Db {
  return { executeSql: async (text, values) => ({ rows: [...(await sql.query(text, values ?? []))] }) }
}

/** In a store of one process, work that is still under way when it starts was lost with the process before it. */
async function recoverLost(queue: PgBoss, database: Database): Promise<void> {
  if (database.isShared) return
  for (const name of JOB_KINDS) {
    const lost = await database.query("SELECT id FROM gardefou_queue.job WHERE state = 'active' AND name = $1", [name])
    for (const { id } of lost) await queue.fail(name, String(id), { lost: true })
  }
}

async function createQueues(queue: PgBoss, { retrySeconds }: QueueTiming): Promise<void> {
  for (const name of JOB_KINDS) {
    const retry = { retryLimit: RETRIES, retryDelay: retrySeconds, retryBackoff: true }
    await queue.createQueue(name, { name, policy: 'stately', ...retry, expireInMinutes: EXPIRY_MINUTES })
  }
}

function handled(handlers: JobHandlers, job: Job): Promise<void> {
  if (job.kind === 'review') return handlers.review(job)
  if (job.kind === 'commands') return handlers.commands(job)
  return job.kind === 'audit' ? handlers.audit(job) : handlers.deadlines(job)
}

/** Opens the queue in `database`; `onError` hears of what goes wrong outside of any job. */
export async function openQueue(
  database: Database,
  timing: QueueTiming,
  onError: (error: Error) => void,
): Promise<Queue> {
  const queue = boss(database, onError)
  await queue.start()
  await createQueues(queue, timing)
  await recoverLost(queue, database)
  const workers: string[] = []
  return {
    add: async (sql, job) => {
      await queue.send(job.kind, job, { singletonKey: keyOf(job), db: bossDatabase(sql) })
    },
    work: async (handlers) => {
      const options = { batchSize: 1, pollingIntervalSeconds: timing.pollSeconds }
      for (const name of JOB_KINDS) {
        const work = async ([job]: PgBoss.Job<unknown>[]) => handled(handlers, jobSchema.parse(job?.data))
        workers.push(await queue.work<unknown>(name, options, work))
      }
    },
    wake: () => {
      for (const worker of workers) queue.notifyWorker(worker)
    },
    everyDay: (cron, timeZone) => {
      const job: Job = { kind: 'deadlines' }
      return queue.schedule(job.kind, cron, job, { tz: timeZone, singletonKey: keyOf(job) })
    },
    stop: (seconds) => queue.stop({ graceful: true, wait: true, close: false, timeout: seconds * 1000 }),
  }
}
