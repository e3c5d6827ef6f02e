import { type Note, type Reaction, reactionTo } from './events.ts'
import type { Queue } from './queue.ts'
import { addToTrail } from './store/audit-trail.ts'
import { askCommand } from './store/command-rows.ts'
import type { Database, Sql } from './store/database.ts'
import { takeDeliveries } from './store/deliveries.ts'
import {
  forgetInstallation,
  forgetRepository,
  type KnownRepository,
  saveInstallation,
  saveRepositories,
} from './store/repositories.ts'

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
  readonly queue: Pick<Queue, 'addAll' | 'wake'>
  /** Whether a path is one that reviews read. */
  readonly isRead: (path: string) => boolean
  /** Number of our app; suites of checks of others are none of our business. */
  readonly appId?: number
}

/** What became of a delivery; what is of no concern leaves no trace. */
export type Outcome = 'ignored' | 'repeated' | 'taken'

/** A delivery, reduced to what it asks for. */
export interface Trimmed extends Reaction {
  readonly id: string
  readonly name: string
}

/** What a delivery asks for; `undefined` when it is of no concern. Throws when it has not the documented shape. */
export function trimmed({ id, name, payload }: Delivery, { isRead, appId }: Reception): Trimmed | undefined {
  const { notes, jobs } = reactionTo(name, payload, isRead, appId)
  return notes.length === 0 && jobs.length === 0 ? undefined : { id, name, notes, jobs }
}

async function keep(sql: Sql, note: Exclude<Note, { kind: 'repository' }>): Promise<void> {
  if (note.kind === 'command') return askCommand(sql, note.command)
  if (note.kind === 'installation') {
    await saveInstallation(sql, note.id, note.account, note.suspended)
    return addToTrail(sql, { act: 'installation-noted', detail: { id: note.id, suspended: note.suspended } })
  }
  if (note.kind === 'installation-gone') {
    await forgetInstallation(sql, note.id)
    return addToTrail(sql, { act: 'installation-forgotten', detail: { id: note.id } })
  }
  await forgetRepository(sql, note.id, note.installation)
  return addToTrail(sql, { act: 'repository-forgotten', repository: note.id })
}

/** Notes in their order; repositories that follow each other are noted together. */
async function keepAll(sql: Sql, notes: readonly Note[]): Promise<void> {
  const together: KnownRepository[] = []
  for (const note of notes) {
    if (note.kind === 'repository') together.push(note.repository)
    else {
      await saveRepositories(sql, together.splice(0))
      await keep(sql, note)
    }
  }
  await saveRepositories(sql, together)
}

/**
 * Notes what deliveries say and asks for the jobs they call for, in one transaction: each is either taken whole, once,
 * or not at all, and GitHub is then told so. Gives what became of each.
 */
export async function takeAll(batch: readonly Trimmed[], { database, queue }: Reception): Promise<readonly Outcome[]> {
  const outcomes = await database.transaction(async (sql) => {
    const fresh = new Set(await takeDeliveries(sql, batch))
    // One that stands twice in the batch is taken the first time.
    const isTaken = batch.map(({ id }) => fresh.delete(id))
    const taken = batch.filter((_, index) => isTaken[index])
    await keepAll(
      sql,
      taken.flatMap(({ notes }) => notes),
    )
    await queue.addAll(
      sql,
      taken.flatMap(({ jobs }) => jobs),
    )
    return isTaken.map((is) => (is ? 'taken' : 'repeated'))
  })
  queue.wake()
  return outcomes
}

/** Takes one delivery. */
export async function accept(delivery: Delivery, reception: Reception): Promise<Outcome> {
  const one = trimmed(delivery, reception)
  return one === undefined ? 'ignored' : ((await takeAll([one], reception))[0] ?? 'ignored')
}
