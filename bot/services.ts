import type { Rule } from '../core/words/rule.ts'
import type { ForgeClient } from '../github/client.ts'
import type { PolicyOf } from './policies.ts'
import type { Queue } from './queue.ts'
import type { Database } from './store/database.ts'

/** The app as GitHub knows it: check runs carry its slug, issues the login it writes under, `slug[bot]`. */
export interface AppIdentity {
  readonly slug: string
  readonly login: string
}

/** What jobs are done with. */
export interface Services {
  readonly database: Database
  readonly queue: Pick<Queue, 'add' | 'addAll' | 'wake'>
  readonly rules: readonly Rule[]
  /** Differs whenever files may be read otherwise: what was read by another is read again. */
  readonly reader: string
  /** What the account of a repository allows the bot to do there. */
  readonly policyOf: PolicyOf
  /** IANA name of the zone of those whose policy names none. */
  readonly timeZone: string
  /** The hour of an organisation's own day from which its deadlines are looked at. */
  readonly lookFrom: number
  /** A client that acts for one installation, within its own limits. */
  connect(installation: number): Promise<ForgeClient>
  /** A client that acts for the app itself, which may ask about its own webhook and no more. */
  connectAsApp(): Promise<ForgeClient>
  /** The present moment. */
  now(): Date
  /** The app as GitHub knows it. */
  app(): Promise<AppIdentity>
}
