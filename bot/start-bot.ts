import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Probot, ProbotOctokit } from 'probot'
import { CONFIGURATION_PATHS } from '../core/configuration/configuration.ts'
import { isNominated } from '../core/readers/nominate.ts'
import type { Rule } from '../core/words/rule.ts'
import { SaidError } from '../github/said-error.ts'
import { accept } from './accept.ts'
import { auditJob } from './audit-job.ts'
import { type Clock, dayIn } from './clock.ts'
import { commandsJob } from './commands-job.ts'
import { deadlinesJob } from './deadlines-job.ts'
import type { JobHandlers } from './jobs.ts'
import { policyReader } from './policies.ts'
import { botProbot, identityOf } from './probot.ts'
import { openQueue, type Queue, type QueueTiming } from './queue.ts'
import { reviewJob } from './review-job.ts'
import { botServer } from './server.ts'
import type { Services } from './services.ts'
import type { Settings } from './settings.ts'
import type { Database } from './store/database.ts'
import { openStore } from './store/open-store.ts'
import { plansOf } from './store/plans.ts'

/** What the bot is given from outside beside its settings. */
export interface BotWorld {
  readonly rules: readonly Rule[]
  readonly clock: Clock
  readonly timing?: QueueTiming
  /** The API client to build on; Probot's own, with its limits and retries, when absent. */
  readonly octokit?: typeof ProbotOctokit
}

/** A bot that runs. */
export interface Bot {
  readonly port: number
  /** Looks at the deadlines now, as it does each day by itself. */
  lookAtDeadlines(): Promise<void>
  /** What would be done if policies let it, by repository. */
  plans(): ReturnType<typeof plansOf>
  /** Takes no more deliveries, finishes what is under way, and closes the store. */
  stop(): Promise<void>
}

const TIMING: QueueTiming = { pollSeconds: 2, retrySeconds: 5 }
/** Seconds that a stop waits for the work under way; what takes longer is done again after the next start. */
const DRAIN = 25
/** Milliseconds that connections have to end after the last delivery was taken. */
const LAST_ANSWERS = 2_000

function handlersFor(services: Services): JobHandlers {
  return {
    review: (job) => reviewJob(job, services),
    audit: (job) => auditJob(job, services),
    deadlines: () => deadlinesJob(services),
    commands: (job) => commandsJob(job, services),
  }
}

function isRead(path: string): boolean {
  return isNominated(path) || CONFIGURATION_PATHS.some((known) => known === path)
}

function serverFor(probot: Probot, database: Database, queue: Queue) {
  probot.onAny(({ id, name, payload }) => accept({ id, name, payload }, { database, queue, isRead }))
  return botServer({
    verify: ({ body, signature }) => probot.webhooks.verify(body, signature),
    receive: ({ id, name, body, signature }) =>
      probot.webhooks.verifyAndReceive({ id, name, payload: body, signature }),
    onError: (error) => probot.log.error(error),
  })
}

/** The rules whose findings a policy may let open issues. */
function issueRulesOf(rules: readonly Rule[]): readonly string[] {
  return rules.filter(({ issueFrom }) => issueFrom !== undefined).map(({ id }) => id)
}

async function askForDeadlines({ database, queue }: Services): Promise<void> {
  await database.transaction((sql) => queue.add(sql, { kind: 'deadlines' }))
  queue.wake()
}

async function startQueue(services: Services, queue: Queue, { daily, timeZone }: Settings): Promise<void> {
  await queue.work(handlersFor(services))
  await queue.everyDay(daily, timeZone)
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
async function startOn(database: Database, probot: Probot, settings: Settings, world: BotWorld): Promise<Bot> {
  const queue = await openQueue(database, world.timing ?? TIMING, (error) => probot.log.error(error))
  const services: Services = {
    database,
    queue,
    rules: world.rules,
    policyOf: policyReader(issueRulesOf(world.rules), world.clock),
    today: () => dayIn(settings.timeZone, world.clock()),
    connect: (installation) => probot.auth(installation),
    app: identityOf(probot),
  }
  const server = serverFor(probot, database, queue)
  const stop = async () => {
    await stopServer(server)
    await queue.stop(DRAIN)
    await database.close()
  }
  try {
    await startQueue(services, queue, settings)
    const port = await listening(server, settings)
    probot.log.info(`gardefou listens on ${settings.host}:${port}`)
    return { port, lookAtDeadlines: () => askForDeadlines(services), plans: () => plansOf(database), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Starts the bot. What cannot start for a reason that can be told throws a `SaidError`. */
export async function startBot(settings: Settings, world: BotWorld): Promise<Bot> {
  const probot = await botProbot(settings, world.octokit).ready()
  const database = await openStore(settings, (error) => probot.log.error(error))
  return startOn(database, probot, settings, world)
}
