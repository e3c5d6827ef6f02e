import type { PlainDate } from '../core/time/plain-date.ts'
import { dayIn, hourIn } from './clock.ts'
import type { Services } from './services.ts'
import { forgetOldDeliveries } from './store/deliveries.ts'
import { noteLook } from './store/looks.ts'
import { repositoriesDue } from './store/repositories.ts'
import { noteLookedOn, timeZones } from './store/time-zones.ts'

/** The look of one day, once, at the organisations of one zone. */
async function look({ database, queue }: Services, today: PlainDate, timeZone: string | undefined): Promise<void> {
  await database.transaction(async (sql) => {
    for (const { id, installation, owner, name } of await repositoriesDue(sql, today, timeZone)) {
      await queue.add(sql, { kind: 'audit', repository: id, installation, owner, name })
    }
    await noteLookedOn(sql, today, timeZone)
  })
}

/**
 * Asks for an audit of each repository where something is to be said of time, in every zone whose morning has come and
 * whose look of that day was not made yet; GitHub hears nothing of the others.
 */
export async function deadlinesJob(services: Services): Promise<void> {
  const { database, queue, now } = services
  const moment = now()
  for (const zone of await timeZones(database)) {
    const own = zone ?? services.timeZone
    if (hourIn(own, moment) >= services.lookFrom) await look(services, dayIn(own, moment), zone)
  }
  await forgetOldDeliveries(database)
  await noteLook(database, 'deadlines', moment)
  queue.wake()
}
