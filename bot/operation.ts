import type { Probot } from 'probot'
import type { ForgeClient } from '../github/client.ts'
import { statusOf } from '../github/client.ts'
import type { Log } from './log.ts'
import type { Meter } from './meter.ts'
import { Postponed } from './postponed.ts'
import type { QueueWatch } from './queue.ts'
import type { Database } from './store/database.ts'
import { type Allowance, takeWrite } from './store/write-rows.ts'
import type { Traffic } from './traffic.ts'
import { watchRequests } from './watched-client.ts'

/** What watches over the bot at work. */
export interface Watching {
  readonly log: Log
  readonly meter: Meter
  readonly database: Database
  readonly traffic: Traffic
}

/** Counts and logs what becomes of jobs. */
export function queueWatch({ log, meter, traffic }: Watching): QueueWatch {
  return {
    isCalm: () => traffic.isCalm(Date.now()),
    started: (kind, waited) => meter.set('gardefou_job_wait_seconds', { kind }, waited),
    ended: (kind, ending, error) => {
      meter.count('gardefou_jobs_total', { kind, ending })
      if (ending !== 'failed') return log.debug('job-ended', { kind, ending })
      meter.count('gardefou_errors_total', { where: kind, status: statusOf(error) ?? 'none' })
      log.error('job-failed', error, { kind })
    },
    error: (error) => {
      meter.count('gardefou_errors_total', { where: 'queue', status: 'none' })
      log.error('queue-failed', error)
    },
  }
}

/** Connects to installations: each request is watched, and no write leaves beyond what the bot allows itself. */
export function connector(
  probot: Probot,
  { meter, database }: Watching,
  allowance?: Allowance,
): (id: number) => Promise<ForgeClient> {
  return async (installation) => {
    const client = await probot.auth(installation)
    return watchRequests(client, {
      beforeWrite: async () => {
        const seconds = await takeWrite(database, installation, allowance)
        if (seconds > 0) throw new Postponed(seconds)
      },
      left: (resource, remaining) => meter.set('gardefou_rate_limit_remaining', { installation, resource }, remaining),
    })
  }
}
