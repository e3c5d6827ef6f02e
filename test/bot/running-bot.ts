import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { Bot } from '../../bot/start-bot.ts'
import type { Files, Repository } from '../github/repository.ts'
import { type StandIn, startStandIn } from '../github/stand-in.ts'
import { environmentOf } from './environment.ts'
import { launch } from './launch.ts'
import { emptyStore, type TestStore } from './test-store.ts'

/** A configuration at tier 1. */
export const PROFILE = 'version: 1\nprofile:\n  personal-data: personal\n'

const ELSEWHERE = ['notice', 'sensitive-exception', 'retention', 'annotation-protocol', 'rollback-plan', 'sbom']

/** A repository at tier 2 that keeps elsewhere all but its incident plan. */
export const REST: Files = {
  '.github/gardefou.yml': `${PROFILE}  sensitive: in-source\nevidence:\n${ELSEWHERE.map(
    (topic) => `  - for: ${topic}\n    reference: register ${topic}\n`,
  ).join('')}`,
}

export const PLAN = `# Security

## Incident response

1. The on-call engineer isolates the training bucket and opens an incident.
2. The data protection officer decides within a day whether people are concerned.
`

/** A `retention.yml` with one dataset. */
export function schedule(name: string, until: string, status = 'active'): string {
  return `datasets:\n  - name: ${name}\n    until: ${until}\n    then: delete\n    status: ${status}\n`
}

/** A bot on a store in memory, the standIn it talks to, and a fresh repository for each test. */
export class RunningBot {
  today = '2026-11-24'
  /** Of the day, in UTC. */
  time = '12:00:00'
  repository: Repository
  readonly standIn: StandIn
  private bot: Bot
  private store: TestStore
  private count = 0

  constructor(standIn: StandIn, { bot, store, log }: Started) {
    this.log = log
    this.standIn = standIn
    this.bot = bot
    this.store = store
    this.repository = standIn.repository('comments')
  }

  freshRepository(): Repository {
    this.today = '2026-11-24'
    this.time = '12:00:00'
    this.repository = this.standIn.repository(`comments-${++this.count}`)
    return this.repository
  }

  /** Sends an event about the repository of the test; gives the status that the bot answers. */
  deliver(
    event: string,
    payload: object,
    delivery: { id?: string; secret?: string; lost?: boolean } = {},
  ): Promise<number> {
    const about = { repository: this.repository.description, ...payload }
    return this.standIn.deliver(`http://127.0.0.1:${this.bot.port}`, event, about, delivery)
  }

  /** Puts `files` on the default branch, and tells the bot. */
  async push(files: Files): Promise<void> {
    this.repository.commit(files)
    const commits = [{ modified: Object.keys(files) }]
    expect(await this.deliver('push', { ref: 'refs/heads/main', commits })).toBe(202)
  }

  /** What the bot has logged so far. */
  readonly log: string[]

  /** A page that the bot serves. */
  page(path: string): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.bot.port}${path}`)
  }

  repairDeliveries(): Promise<void> {
    return this.bot.repairDeliveries()
  }

  lookAtDeadlines(): Promise<void> {
    return this.bot.lookAtDeadlines()
  }

  /** What the bot would do in the repository of the test, if it might: `deed rule`. */
  async plan(): Promise<readonly string[]> {
    const plans = (await this.bot.plans()).filter(({ name }) => name === this.repository.name)
    return plans.flatMap(({ deeds }) => deeds.map(({ deed, rule }) => `${deed} ${rule}`.trim()))
  }

  /** Stops the bot, and starts another one that knows nothing. */
  async restartAnew(): Promise<void> {
    await this.stop()
    Object.assign(this, await start(this.standIn, () => `${this.today}T${this.time}Z`))
  }

  async stop(): Promise<void> {
    await this.bot.stop()
    await this.store.drop()
  }

  /** Waits until the standIn has heard nothing for a while. */
  async quiet(): Promise<void> {
    let before = -1
    while (before !== this.standIn.requests.length) {
      before = this.standIn.requests.length
      await new Promise((resolve) => setTimeout(resolve, 700))
    }
  }

  /** What was written to the repository of the test. */
  writes(): readonly string[] {
    const ours = this.standIn.requests.filter(({ path }) => path.includes(`/${this.repository.name}/`))
    const written = ours.filter(({ method }) => method !== 'GET')
    return written.map(({ method, path }) => `${method} ${path.split(this.repository.name)[1]}`)
  }

  /** State and title of each issue. */
  issues(): readonly string[] {
    return this.repository.issues.map(({ title, state }) => `${state} ${title}`)
  }
}

interface Started {
  readonly bot: Bot
  readonly store: TestStore
  readonly log: string[]
}

async function start(standIn: StandIn, moment: () => string): Promise<Started> {
  const store = await emptyStore()
  const log: string[] = []
  return { store, log, bot: await launch(environmentOf(standIn, store), moment, (line) => void log.push(line)) }
}

/** Writes the policy of the organisation: what it lets the bot do. */
export function allow(standIn: StandIn, mode: string): void {
  standIn.repository('.github').commit({ '.github/gardefou-policy.yml': `mode: ${mode}\n` })
}

/** How long to wait for the bot, in milliseconds. */
export const SOON = { timeout: 15_000 }

/** A bot for the tests of one file: starting one takes seconds. */
export function botForTests(): () => RunningBot {
  let running: RunningBot | undefined
  const current = () => {
    if (running === undefined) throw new Error('The bot has not started')
    return running
  }
  beforeAll(async () => {
    const standIn = await startStandIn()
    allow(standIn, 'act')
    running = new RunningBot(standIn, await start(standIn, () => `${current().today}T${current().time}Z`))
  }, 60_000)
  beforeEach(() => {
    current().freshRepository()
  })
  afterAll(async () => {
    await current().stop()
    current().standIn.close()
  })
  return current
}
