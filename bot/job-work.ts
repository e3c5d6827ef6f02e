import { isLimit, waitFor } from '../github/patience.ts'
import { errorFacts } from './error-facts.ts'
import { type Job, type JobHandlers, type JobKind, jobSchema, keyOf } from './jobs.ts'
import { Postponed } from './postponed.ts'
import type { Database } from './store/database.ts'
import { isWaitingToRetry } from './store/queue-rows.ts'
import { noteRunning, noteStopped } from './store/running-jobs.ts'

/** How a job ended. */
export type Ending = 'done' | 'postponed' | 'failed'

/** What hears of jobs. */
export interface JobWatch {
  /** `waited` seconds passed since the job was asked for, less those that it was meant to wait. */
  started(kind: JobKind, waited: number): void
  ended(kind: JobKind, ending: Ending, error?: unknown): void
}

/** What doing a job needs beside its handler. */
export interface JobBench {
  readonly database: Database
  readonly watch: JobWatch
  /** Asks for the job again after `seconds`. */
  again(job: Job, seconds: number): Promise<void>
}

/** Milliseconds between two signs of life. */
const SIGN = 5_000

function handled(handlers: JobHandlers, job: Job): Promise<void> {
  if (job.kind === 'review') return handlers.review(job)
  if (job.kind === 'audit') return handlers.audit(job)
  if (job.kind === 'commands') return handlers.commands(job)
  if (job.kind === 'merge-group') return handlers['merge-group'](job)
  if (job.kind === 'installation') return handlers.installation(job)
  return job.kind === 'deliveries' ? handlers.deliveries(job) : handlers.deadlines(job)
}

/** Gives signs of life while `work` runs, so that another process can tell a job under way from one that was lost. */
async function whileAlive(database: Database, id: string, work: () => Promise<void>): Promise<void> {
  await noteRunning(database, id)
  const timer = setInterval(() => void noteRunning(database, id).catch(() => {}), SIGN)
  try {
    await work()
  } finally {
    clearInterval(timer)
    await noteStopped(database, id)
  }
}

/** A failure as the queue keeps it: no answer of GitHub, which quotes names and files. */
function failure(error: unknown): Error {
  const { at, ...facts } = errorFacts(error)
  return Object.assign(new Error(Object.values(facts).join(' ')), { stack: at?.join('\n') ?? '' })
}

/** In how many seconds a job is to be asked for again that did not fail; GitHub's asking to wait is no failure either. */
function postponement(error: unknown): number | undefined {
  if (error instanceof Postponed) return error.seconds
  return isLimit(error) ? Math.ceil(waitFor(error, 0, Date.now()) / 1000) : undefined
}

async function settle(job: Job, error: unknown, { database, watch, again }: JobBench): Promise<void> {
  const seconds = postponement(error)
  if (seconds !== undefined) {
    watch.ended(job.kind, 'postponed')
    return again(job, seconds)
  }
  watch.ended(job.kind, 'failed', error)
  // The same job waits to be tried again: it stands for this one, which would else be given up at once.
  if (await isWaitingToRetry(database, job.kind, keyOf(job))) return
  throw failure(error)
}

/** Does one job; throws when it is to be tried again as a failed one. */
export async function doJob(
  { id, data, waited }: { readonly id: string; readonly data: unknown; readonly waited: number },
  handlers: JobHandlers,
  bench: JobBench,
): Promise<void> {
  const job = jobSchema.parse(data)
  bench.watch.started(job.kind, waited)
  try {
    await whileAlive(bench.database, id, () => handled(handlers, job))
  } catch (error) {
    return settle(job, error, bench)
  }
  bench.watch.ended(job.kind, 'done')
}
