import { afterAll, beforeAll, beforeEach } from 'vitest'
import { auditJob } from '../../bot/audit-job.ts'
import { deadlinesJob } from '../../bot/deadlines-job.ts'
import type { Job } from '../../bot/jobs.ts'
import { policyReader } from '../../bot/policies.ts'
import type { Services } from '../../bot/services.ts'
import type { Database } from '../../bot/store/database.ts'
import { openStore } from '../../bot/store/open-store.ts'
import { readIssueMark } from '../../github/issue-mark.ts'
import { rule as retention } from '../../rules/retention-within-period.ts'
import type { Identity } from '../github/identity.ts'
import type { Files, Repository } from '../github/repository.ts'
import { clientFor } from '../github/reviewing.ts'
import { type StandIn, startStandIn } from '../github/stand-in.ts'
import { emptyStore } from './test-store.ts'

const APP: Identity = { login: 'gardefou[bot]', app: 'gardefou', permissions: ['issues', 'contents', 'pull_requests'] }

/** What a stepped bot works on. */
export interface Ground {
  readonly standIn: StandIn
  readonly database: Database
}

/** A stand-in and a store for the tests of one file; each test finds the store empty. */
export function groundForTests(): () => Ground {
  let ground: (Ground & { drop(): Promise<void> }) | undefined
  const current = () => {
    if (ground === undefined) throw new Error('The stand-in has not started')
    return ground
  }
  beforeAll(async () => {
    const store = await emptyStore()
    const database = await openStore(store.place, () => {})
    ground = { standIn: await startStandIn(), database, drop: store.drop }
  }, 60_000)
  beforeEach(async () => {
    await current().database.query('DELETE FROM gardefou.installations')
  })
  afterAll(async () => {
    await current().database.close()
    await current().drop()
    current().standIn.close()
  })
  return current
}

let count = 0

/** A bot without queue or server: its jobs are done one after the other, and the test sets its clock. */
export class SteppedBot {
  moment: Date
  readonly repository: Repository
  private readonly jobs: Job[] = []
  private readonly services: Services

  constructor({ standIn, database }: Ground, policy: string, files: Files, moment: Date) {
    this.moment = moment
    standIn.repository('.github').commit({ '.github/gardefou-policy.yml': policy })
    this.repository = standIn.repository(`stepped-${++count}`)
    this.repository.commit(files)
    const client = clientFor(standIn, APP)
    const now = () => this.moment
    const queue: Services['queue'] = {
      add: async (_, job) => void this.jobs.push(job),
      addAll: async (_, jobs) => void this.jobs.push(...jobs),
      wake: () => {},
    }
    this.services = {
      database,
      queue,
      rules: [retention],
      reader: 'test',
      policyOf: policyReader([retention.id], now),
      timeZone: 'Europe/Paris',
      lookFrom: 5,
      connect: async () => client,
      connectAsApp: async () => client,
      now,
      app: async () => ({ slug: 'gardefou', login: APP.login }),
    }
  }

  /** Does what a push asks for. */
  async push(): Promise<void> {
    const { id, name } = this.repository
    await auditJob({ kind: 'audit', installation: 1, repository: id, owner: 'atelier', name }, this.services)
  }

  /** Looks at the deadlines, and at what is due; gives how many repositories were. */
  async look(): Promise<number> {
    await deadlinesJob(this.services)
    const due = this.jobs.splice(0)
    for (const job of due) if (job.kind === 'audit') await auditJob(job, this.services)
    return due.length
  }

  /** Forgets all, and then hears of a push. */
  async loseStore(): Promise<void> {
    await this.services.database.query('DELETE FROM gardefou.installations')
    await this.push()
  }

  /** State and title of each issue, in no order of theirs. */
  titles(): readonly string[] {
    return this.repository.issues.map(({ state, title }) => `${state} ${title}`).toSorted()
  }

  /** The stages that the issues about a file say: one issue, one stage. */
  stagesOf(path: string): readonly (number | undefined)[] {
    const marks = this.repository.issues.flatMap(({ body }) => readIssueMark(body) ?? [])
    return marks.filter((mark) => mark.path === path).map(({ stage }) => stage?.before)
  }
}
