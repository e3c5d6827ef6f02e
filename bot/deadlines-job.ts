import type { Services } from './services.ts'
import { forgetOldDeliveries } from './store/deliveries.ts'
import { noteLook } from './store/looks.ts'
import { repositoriesDue } from './store/repositories.ts'

/** Asks for an audit of each repository where a deadline has passed; GitHub hears nothing of the others. */
export async function deadlinesJob({ database, queue, today, now }: Services): Promise<void> {
  const due = await repositoriesDue(database, today())
  await database.transaction(async (sql) => {
    for (const { id, installation, owner, name } of due) {
      await queue.add(sql, { kind: 'audit', repository: id, installation, owner, name })
    }
    await forgetOldDeliveries(sql)
    await noteLook(sql, 'deadlines', now())
  })
  queue.wake()
}
