import { type Note, reactionTo } from './events.ts'
import type { Queue } from './queue.ts'
import { addToTrail } from './store/audit-trail.ts'
import { askCommand } from './store/command-rows.ts'
import type { Database, Sql } from './store/database.ts'
import { takeDelivery } from './store/deliveries.ts'
import { forgetInstallation, forgetRepository, saveInstallation, saveRepository } from './store/repositories.ts'

/** A webhook delivery whose signature was verified. */
export interface Delivery {
  /** Unique for each delivery; the same when GitHub delivers again. */
  readonly id: string
  readonly name: string
  readonly payload: unknown
}

/** What accepting deliveries needs. */
export interface Reception {
  readonly database: Database
  readonly queue: Pick<Queue, 'add' | 'wake'>
  /** Whether a path is one that reviews read. */
  readonly isRead: (path: string) => boolean
}

async function keep(sql: Sql, note: Note): Promise<void> {
  if (note.kind === 'repository') return saveRepository(sql, note.repository)
  if (note.kind === 'command') return askCommand(sql, note.command)
  if (note.kind === 'installation') {
    await saveInstallation(sql, note.id, note.account, note.suspended)
    return addToTrail(sql, { act: 'installation-noted', detail: { id: note.id, suspended: note.suspended } })
  }
  if (note.kind === 'installation-gone') {
    await forgetInstallation(sql, note.id)
    return addToTrail(sql, { act: 'installation-forgotten', detail: { id: note.id } })
  }
  await forgetRepository(sql, note.id)
  return addToTrail(sql, { act: 'repository-forgotten', repository: note.id })
}

/**
 * Notes what a delivery says and asks for the jobs it calls for, in one transaction: a delivery is either taken whole,
 * once, or not at all, and GitHub is then told to keep it.
 */
export async function accept(delivery: Delivery, { database, queue, isRead }: Reception): Promise<void> {
  const { notes, jobs } = reactionTo(delivery.name, delivery.payload, isRead)
  if (notes.length === 0 && jobs.length === 0) return
  await database.transaction(async (sql) => {
    if (!(await takeDelivery(sql, delivery.id, delivery.name))) return
    for (const note of notes) await keep(sql, note)
    for (const job of jobs) await queue.add(sql, job)
  })
  queue.wake()
}
