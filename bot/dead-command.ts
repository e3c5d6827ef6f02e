import type { Text } from '../core/words/text.ts'
import { SaidError } from '../github/said-error.ts'
import { type Job, jobSchema } from './jobs.ts'
import { openQueue } from './queue.ts'
import type { Settings } from './settings.ts'
import type { Database } from './store/database.ts'
import { openStore } from './store/open-store.ts'
import { type DeadLetter, deadLetters, takeDead } from './store/queue-rows.ts'

const NONE: Text = { en: 'Nothing was given up.', fr: 'Rien n’a été abandonné.' }

function subjectOf(job: Job): string {
  if ('repository' in job) return `${job.owner}/${job.name}${job.kind === 'review' ? `#${job.number}` : ''}`
  return 'installation' in job ? `installation ${job.installation}` : ''
}

function lineOf({ id, at, job, why }: DeadLetter): string {
  const known = jobSchema.safeParse(job).data
  const what = known === undefined ? '?' : `${known.kind} ${subjectOf(known)}`.trim()
  return [id, at, what, why].join('\t')
}

function unknown(id: string): SaidError {
  return new SaidError({
    en: `No job that was given up is called ${id}; list them with “npm run bot -- dead”.`,
    fr: `Aucune tâche abandonnée ne s’appelle ${id}\u202f; la liste s’obtient avec «\u202fnpm run bot -- dead\u202f».`,
  })
}

function askedAgain(count: number): Text {
  return {
    en: `${count === 1 ? 'One job is' : `${count} jobs are`} asked for again.`,
    fr: count === 1 ? 'Une tâche est de nouveau demandée.' : `${count}\u00a0tâches sont de nouveau demandées.`,
  }
}

/** Asks again for the job called `id`, or for all of them; the queue that works takes it up by itself. */
async function retry(database: Database, id: string): Promise<Text> {
  const watch = { started() {}, ended() {}, error() {} }
  const queue = await openQueue(database, { pollSeconds: 60, retrySeconds: 5 }, watch)
  try {
    const ids = id === 'all' ? (await deadLetters(database)).map((letter) => letter.id) : [id]
    await database.transaction(async (sql) => {
      for (const one of ids) {
        const job = await takeDead(sql, one)
        if (job === undefined) throw unknown(one)
        await queue.add(sql, jobSchema.parse(job))
      }
    })
    return askedAgain(ids.length)
  } finally {
    await queue.stop(5)
  }
}

/**
 * Lists the jobs that were given up: identifier, when, what, why, one a line, between tabs; `retry <id>` and `retry all`
 * ask for them again. The embedded store is in use while the bot runs, and a sentence says so.
 */
export async function deadCommand(
  [verb, id]: readonly string[],
  settings: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
): Promise<Text> {
  const database = await openStore(settings, () => {})
  try {
    if (verb === 'retry' && id !== undefined) return await retry(database, id)
    const lines = (await deadLetters(database)).map(lineOf).join('\n')
    return lines === '' ? NONE : { en: lines, fr: lines }
  } finally {
    await database.close()
  }
}
