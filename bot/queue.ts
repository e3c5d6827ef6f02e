import { setImmediate } from 'node:timers/promises'
import PgBoss from 'pg-boss'
import { doJob, type JobWatch } from './job-work.ts'
import { JOB_KINDS, type Job, type JobHandlers, type JobKind, keyOf } from './jobs.ts'
import type { Database, Sql } from './store/database.ts'
import { DEAD } from './store/queue-rows.ts'
import { forgetOldRunning, lostJobs } from './store/running-jobs.ts'

/** How the queue behaves in time. */
export interface QueueTiming {
  /** Seconds between two looks for work that arrived unannounced; at least 0.5. */
  readonly pollSeconds: number
  /** Seconds before the first retry; each further one waits about twice as long. */
  readonly retrySeconds: number
  /** Retries before a job is given up; eight where absent: with the default timing, over 20 to 45 minutes. */
  readonly retries?: number
  /** When missed deliveries are looked for, as a cron expression; only when asked where absent. */
  readonly repair?: string
  /** Seconds that a job waits for more of the same, counted from the first that asks; none where absent. */
  readonly settleSeconds?: Readonly<Partial<Record<JobKind, number>>>
}

/** Work that waits in the store, so that a crash loses none of it. */
export interface Queue {
  /** Asks for a job inside a transaction of the store; the same job asked for twice while it waits is done once. */
  add(sql: Sql, job: Job): Promise<void>
  /** Asks for several jobs at once. */
  addAll(sql: Sql, jobs: readonly Job[]): Promise<void>
  /** Starts working; a job that throws is tried again, later and later. */
  work(handlers: JobHandlers): Promise<void>
  /** Looks for work soon instead of at the next poll. */
  wake(): void
  /** Asks for a job at each time of `cron` in `timeZone`, once however many processes there are. */
  repeat(job: Job, cron: string, timeZone: string): Promise<void>
  /** Takes no more work, waits for what is being done, at most `seconds`. */
  stop(seconds: number): Promise<void>
}

/** Who hears of the queue. */
export interface QueueWatch extends JobWatch {
  /** Of what goes wrong outside of any job. */
  error(error: unknown): void
  /** Whether the process has time to do one job after the other; else it does one at each poll. */
  isCalm?(): boolean
}

/** The moments are drawn by lot, so that what failed together is not tried again together. */
const RETRIES = 8
/** After this long a job counts as lost even though its process gives signs of life. */
const EXPIRY_MINUTES = 15
/** A job that was given up is kept for a month. */
const DEAD_MINUTES = 30 * 24 * 60
/** Seconds without a sign of life after which a job counts as lost with its process; and between two looks. */
const LOST = 20
const LOOK = 10
/** Milliseconds between two times that workers are woken: each then asks the store, and deliveries may come by hundreds. */
const WAKING = 200
/** Any fixed numbers other than that of migrations. */
const LOOKOUT = 4_739_202
const CREATION = 4_739_203

function bossDatabase(sql: Sql): PgBoss.Db {
  return { executeSql: async (text, values) => ({ rows: [...(await sql.query(text, values ?? []))] }) }
}

/** The queue notes the end of a job without waiting for it to be written: `written` does, before the store is closed. */
function awaited({ executeSql }: PgBoss.Db): { readonly db: PgBoss.Db; written(): Promise<void> } {
  const writing = new Set<Promise<unknown>>()
  const kept: PgBoss.Db['executeSql'] = (text, values) => {
    const one = executeSql(text, values)
    writing.add(one)
    const ended = () => void writing.delete(one)
    one.then(ended, ended)
    return one
  }
  const written = async () => {
    await setImmediate()
    while (writing.size > 0) await Promise.allSettled(writing)
  }
  return { db: { executeSql: kept }, written }
}

/** Puts back the work of processes that are gone. A store of one process knows at its start that all of it is. */
async function recoverLost(queue: PgBoss, database: Database, seconds: number): Promise<void> {
  await database.transaction(async (sql) => {
    // Of two processes that look at once, the second would give back a job that a third has already begun.
    await sql.query('SELECT pg_advisory_xact_lock($1)', [LOOKOUT])
    const db = bossDatabase(sql)
    for (const { id, name } of await lostJobs(sql, seconds)) await queue.fail(name, id, { message: 'lost' }, { db })
    await forgetOldRunning(sql)
  })
}

async function createQueues(queue: PgBoss, { retrySeconds, retries = RETRIES }: QueueTiming): Promise<void> {
  await queue.createQueue(DEAD, { name: DEAD, policy: 'standard', retentionMinutes: DEAD_MINUTES })
  for (const name of JOB_KINDS) {
    const retry = { retryLimit: retries, retryDelay: retrySeconds, retryBackoff: true, deadLetter: DEAD }
    await queue.createQueue(name, { name, policy: 'stately', ...retry, expireInMinutes: EXPIRY_MINUTES })
  }
}

/** Creates what the queue keeps itself in; of processes that start at once on a new store, one after the other. */
async function create(queue: PgBoss, database: Database, timing: QueueTiming): Promise<void> {
  const begin = () => queue.start().then(() => createQueues(queue, timing))
  if (!database.isShared) return begin()
  await database.transaction(async (sql) => {
    await sql.query('SELECT pg_advisory_xact_lock($1)', [CREATION])
    await begin()
  })
}

function rowFor(job: Job, seconds: number): PgBoss.JobInsert {
  return { name: job.kind, data: job, singletonKey: keyOf(job), startAfter: `${seconds}` }
}

/** Seconds since a job was due. */
function waitedBy({ startAfter }: Pick<PgBoss.JobWithMetadata, 'startAfter'>): number {
  return Math.max(0, (Date.now() - new Date(startAfter).getTime()) / 1000)
}

/** Opens the queue in `database`. */
export async function openQueue(database: Database, timing: QueueTiming, watch: QueueWatch): Promise<Queue> {
  const { db, written } = awaited(bossDatabase(database))
  const queue = new PgBoss({ db, schema: 'gardefou_queue' })
  queue.on('error', (error) => watch.error(error))
  await create(queue, database, timing)
  await recoverLost(queue, database, database.isShared ? LOST : 0)
  const lookout = setInterval(() => void recoverLost(queue, database, LOST).catch(watch.error), LOOK * 1000)
  const workers = new Map<JobKind, string>()
  const notify = (kind: JobKind) => {
    const worker = workers.get(kind)
    if (worker !== undefined) queue.notifyWorker(worker)
  }
  const settleOf = (kind: JobKind) => timing.settleSeconds?.[kind] ?? 0
  /** Kinds of which there is work that need not wait. */
  const due = new Set<JobKind>()
  let waking: NodeJS.Timeout | undefined
  const addAll = async (sql: Sql, jobs: readonly Job[]) => {
    if (jobs.length === 0) return
    const rows = jobs.map((job) => rowFor(job, settleOf(job.kind)))
    await queue.insert(rows, { db: bossDatabase(sql) })
    for (const { kind } of jobs) if (settleOf(kind) === 0) due.add(kind)
  }
  const again = (job: Job, seconds: number) => queue.insert([rowFor(job, seconds)])
  return {
    add: (sql, job) => addAll(sql, [job]),
    addAll,
    work: async (handlers) => {
      const options = { batchSize: 1, pollingIntervalSeconds: timing.pollSeconds, includeMetadata: true as const }
      for (const name of JOB_KINDS) {
        const work = async ([job]: PgBoss.JobWithMetadata<unknown>[]) => {
          if (job === undefined) return
          // There may be more: the next is looked for at once, not at the next poll.
          if (watch.isCalm?.() ?? true) notify(name)
          await doJob({ ...job, waited: waitedBy(job) }, handlers, { database, watch, again })
        }
        workers.set(name, await queue.work<unknown>(name, options, work))
      }
    },
    wake: () => {
      waking ??= setTimeout(() => {
        waking = undefined
        for (const kind of due) notify(kind)
        due.clear()
      }, WAKING)
    },
    repeat: (job, cron, timeZone) => queue.schedule(job.kind, cron, job, { tz: timeZone, singletonKey: keyOf(job) }),
    stop: async (seconds) => {
      clearInterval(lookout)
      clearTimeout(waking)
      await queue.stop({ graceful: true, wait: true, close: false, timeout: seconds * 1000 })
      await written()
    },
  }
}
