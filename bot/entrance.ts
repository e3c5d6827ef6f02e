import type { Policy } from '../core/policy/policy.ts'
import type { PlainDate } from '../core/time/plain-date.ts'
import type { ForgeClient } from '../github/client.ts'
import { readingOnly } from '../github/reading-only.ts'
import { dayIn } from './clock.ts'
import type { Services } from './services.ts'
import { noteTimeZone } from './store/time-zones.ts'

/** How a job may act in the repositories of one account. */
export interface Entrance {
  /** Cannot write where the policy has the bot look only. */
  readonly client: ForgeClient
  readonly policy: Policy
  /** The zone of the policy, or else the bot's own. */
  readonly timeZone: string
  /** What day it is there. */
  readonly today: PlainDate
}

/** Enters the repositories of an account, under its policy. The store is told its zone, for looks that ask nobody. */
export async function enter(
  services: Pick<Services, 'connect' | 'policyOf' | 'database' | 'timeZone' | 'now'>,
  account: { readonly installation: number; readonly owner: string },
): Promise<Entrance> {
  const client = await services.connect(account.installation)
  const { policy } = await services.policyOf(client, account.owner)
  await noteTimeZone(services.database, account, policy.calendar.timeZone)
  const timeZone = policy.calendar.timeZone ?? services.timeZone
  const today = dayIn(timeZone, services.now())
  return { client: policy.mode === 'observe' ? readingOnly(client) : client, policy, timeZone, today }
}
