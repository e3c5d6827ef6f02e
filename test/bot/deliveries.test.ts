import { expect, it } from 'vitest'
import { deliveriesJob } from '../../bot/deliveries-job.ts'
import type { Services } from '../../bot/services.ts'
import { openStore } from '../../bot/store/open-store.ts'
import type { ForgeClient } from '../../github/client.ts'
import { emptyStore } from './test-store.ts'

const NOW = new Date('2026-11-24T12:00:00Z')

it('a delivery whose number is beyond what a number holds is asked for again by all of its digits', async () => {
  const store = await emptyStore()
  const database = await openStore(store.place, () => {})
  const asked: unknown[] = []
  const attempt = { guid: 'a', delivered_at: '2026-11-24T11:00:00Z', status_code: 502 }
  const client: ForgeClient = {
    request: async (route, given) => {
      if (route.startsWith('GET')) return { data: [{ ...attempt, id: 3_804_004_623_172_239_366n }] }
      asked.push(given?.delivery_id)
      return { data: {} }
    },
    graphql: async () => ({}),
  }
  const services: Pick<Services, 'database' | 'connectAsApp' | 'now'> = {
    database,
    connectAsApp: async () => client,
    now: () => NOW,
  }
  await deliveriesJob(services)
  expect(asked).toEqual(['3804004623172239366'])
  await database.close()
  await store.drop()
})
