import { once } from 'node:events'
import type { Server } from 'node:http'
import process from 'node:process'
import type { Probot, ProbotOctokit } from 'probot'
import type { Rule } from '../core/words/rule.ts'
import { SaidError } from '../github/said-error.ts'
import { auditJob } from './audit-job.ts'
import type { Clock } from './clock.ts'
import { commandsJob } from './commands-job.ts'
import { deadlinesJob } from './deadlines-job.ts'
import { deliveriesJob } from './deliveries-job.ts'
import { installationJob } from './installation-job.ts'
import type { Job, JobHandlers } from './jobs.ts'
import { openLog } from './log.ts'
import { lookTimes } from './look-times.ts'
import { mergeGroupJob } from './merge-group-job.ts'
import { Meter } from './meter.ts'
import { connector, queueWatch, type Watching } from './operation.ts'
import { FRESH, policyReader } from './policies.ts'
import { botProbot, identityOf } from './probot.ts'
import { openQueue, type Queue, type QueueTiming } from './queue.ts'
import { receptionServer } from './reception.ts'
import { reviewJob } from './review-job.ts'
import type { Services } from './services.ts'
import type { Settings } from './settings.ts'
import { openStore } from './store/open-store.ts'
import { plansOf } from './store/plans.ts'
import { isSuspended } from './store/repositories.ts'
import type { Allowance } from './store/write-rows.ts'
import { Traffic } from './traffic.ts'

/** What the bot is given from outside beside its settings. */
export interface BotWorld {
  readonly rules: readonly Rule[]
  /** Differs whenever files may be read otherwise. */
  readonly reader: string
  readonly clock: Clock
  readonly timing?: QueueTiming
  /** Writes that an installation may make; less than GitHub lets, when absent. */
  readonly writes?: Allowance
  /** The API client to build on; Probot's own, with its limits and retries, when absent. */
  readonly octokit?: typeof ProbotOctokit
  /** Takes lines of the log; standard output when absent. */
  readonly logLine?: (line: string) => void
}

/** A bot that runs. */
export interface Bot {
  readonly port: number
  /** Looks at the deadlines now, as it does each hour by itself: at each organisation once a day. */
  lookAtDeadlines(): Promise<void>
  /** What would be done if policies let it, by repository. */
  plans(): ReturnType<typeof plansOf>
  /** Asks GitHub for the deliveries that did not arrive now, as it does every quarter of an hour by itself. */
  repairDeliveries(): Promise<void>
  /** Logs an error that nobody else heard of. */
  noteError(error: unknown): void
  /** Takes no more deliveries, finishes what is under way, and closes the store. */
  stop(): Promise<void>
}

/** Missed deliveries are looked for every quarter of an hour. */
const TIMING: QueueTiming = { pollSeconds: 2, retrySeconds: 5, repair: '*/15 * * * *' }
/** Seconds in which events about one pull request, which often come by two or three, are taken for one. */
const REVIEW_SETTLE = 2
/** Seconds that a stop waits for the work under way; what takes longer is done again after the next start. */
const DRAIN = 25
/** Milliseconds that connections have to end after the last delivery was taken. */
const LAST_ANSWERS = 2_000

/** Nothing can be asked about an installation that is suspended; once it is no longer, all of it is looked at anew. */
function unlessSuspended<T extends { readonly installation: number }>(
  { database }: Services,
  work: (job: T) => Promise<void>,
): (job: T) => Promise<void> {
  return async (job) => {
    if (!(await isSuspended(database, job.installation))) await work(job)
  }
}

function handlersFor(services: Services): JobHandlers {
  return {
    review: unlessSuspended(services, (job) => reviewJob(job, services)),
    audit: unlessSuspended(services, (job) => auditJob(job, services)),
    deadlines: () => deadlinesJob(services),
    'merge-group': unlessSuspended(services, (job) => mergeGroupJob(job, services)),
    installation: unlessSuspended(services, (job) => installationJob(job, services)),
    deliveries: () => deliveriesJob(services),
    commands: unlessSuspended(services, (job) => commandsJob(job, services)),
  }
}

/** The rules whose findings a policy may let open issues. */
function issueRulesOf(rules: readonly Rule[]): readonly string[] {
  return rules.filter(({ issueFrom }) => issueFrom !== undefined).map(({ id }) => id)
}

async function askFor({ database, queue }: Services, job: Job): Promise<void> {
  await database.transaction((sql) => queue.add(sql, job))
  queue.wake()
}

function askForDeadlines(services: Services): Promise<void> {
  return askFor(services, { kind: 'deadlines' })
}

async function startQueue(
  services: Services,
  queue: Queue,
  { daily, timeZone }: Settings,
  { repair }: QueueTiming,
): Promise<void> {
  await queue.work(handlersFor(services))
  await queue.repeat({ kind: 'deadlines' }, lookTimes(daily).cron, timeZone)
  if (repair !== undefined) await queue.repeat({ kind: 'deliveries' }, repair, timeZone)
  // A day's look that fell while the bot was away is made up for now; it costs nothing when nothing is due.
  await askForDeadlines(services)
}

function cannotListen({ host, port }: Settings, error: unknown): SaidError {
  const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
  return new SaidError({
    en: `The address ${host}:${port} cannot be listened on${code}; set HOST and PORT to one that is free and allowed.`,
    fr: `L’écoute sur l’adresse ${host}:${port} est impossible${code}\u202f; indiquez avec HOST et PORT une adresse libre et permise.`,
  })
}

/** The port on which `server` listens, once it does. */
async function listening(server: Server, settings: Settings): Promise<number> {
  server.listen(settings.port, settings.host)
  await once(server, 'listening').catch((error: unknown) => Promise.reject(cannotListen(settings, error)))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : settings.port
}

async function stopServer(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server.close(), 'close')
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), LAST_ANSWERS).unref()
  await closed
}

/** Starts everything on an open store. The server comes last, so that no delivery comes before it can be kept. */
async function startOn(watching: Watching, probot: Probot, settings: Settings, world: BotWorld): Promise<Bot> {
  const { database, log } = watching
  // A policy that was changed is known to every process by then.
  const installation = FRESH / 1000 + settings.settle
  const settleSeconds = { audit: settings.settle, review: Math.min(REVIEW_SETTLE, settings.settle), installation }
  const timing = world.timing ?? { ...TIMING, settleSeconds }
  const queue = await openQueue(database, timing, queueWatch(watching))
  const asApp = probot.auth()
  const services: Services = {
    database,
    queue,
    rules: world.rules,
    reader: world.reader,
    policyOf: policyReader(issueRulesOf(world.rules), world.clock),
    timeZone: settings.timeZone,
    lookFrom: lookTimes(settings.daily).from,
    connect: connector(probot, watching, world.writes),
    connectAsApp: () => asApp,
    now: world.clock,
    app: identityOf(probot),
  }
  const server = receptionServer(probot, queue, watching, settings, world.clock)
  const stop = async () => {
    await stopServer(server)
    await queue.stop(DRAIN)
    await database.close()
  }
  try {
    await startQueue(services, queue, settings, timing)
    const port = await listening(server, settings)
    log.info('listening', { host: settings.host, port, store: database.isShared ? 'server' : 'embedded' })
    return {
      port,
      lookAtDeadlines: () => askForDeadlines(services),
      repairDeliveries: () => askFor(services, { kind: 'deliveries' }),
      plans: () => plansOf(database),
      noteError: (error) => log.error('unheard-error', error),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Starts the bot. What cannot start for a reason that can be told throws a `SaidError`. */
export async function startBot(settings: Settings, world: BotWorld): Promise<Bot> {
  const log = openLog(settings.logLevel, world.logLine ?? ((line) => void process.stdout.write(line)))
  const probot = await botProbot(settings, log, world.octokit).ready()
  const database = await openStore(settings, (error) => log.error('store-connection-lost', error))
  return startOn({ log, meter: new Meter(), traffic: new Traffic(), database }, probot, settings, world)
}
