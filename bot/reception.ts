import type { Server } from 'node:http'
import type { Probot } from 'probot'
import { CONFIGURATION_PATHS } from '../core/configuration/configuration.ts'
import { isNominated } from '../core/readers/nominate.ts'
import type { Clock } from './clock.ts'
import { openIntake } from './intake.ts'
import type { Watching } from './operation.ts'
import { pagesFor } from './pages.ts'
import type { Queue } from './queue.ts'
import { botServer } from './server.ts'
import type { Settings } from './settings.ts'

function isRead(path: string): boolean {
  return isNominated(path) || CONFIGURATION_PATHS.some((known) => known === path)
}

/** What a refusal means for the count: what cannot be taken for now is another thing than what is no delivery. */
function refusalOf(status: number): string {
  return status >= 500 ? 'failed' : 'refused'
}

/** The server of a bot that runs: it takes deliveries into the store, and shows how the bot is. */
export function receptionServer(
  probot: Probot,
  queue: Queue,
  { log, meter, database, traffic }: Watching,
  { appId }: Settings,
  clock: Clock,
): Server {
  const take = openIntake({ database, queue, isRead, appId })
  const counted = (outcome: string) => meter.count('gardefou_deliveries_total', { outcome })
  return botServer({
    verify: ({ body, signature }) => {
      traffic.note(Date.now())
      return probot.webhooks.verify(body, signature)
    },
    receive: async ({ id, name, body }) => counted(await take({ id, name, payload: JSON.parse(body) })),
    onError: (error) => log.error('delivery-failed', error),
    onRefusal: (status) => counted(refusalOf(status)),
    pages: pagesFor(meter, database, clock),
  })
}
