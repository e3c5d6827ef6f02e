import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accept, type Delivery } from '../../bot/accept.ts'
import { openIntake } from '../../bot/intake.ts'
import { openQueue, type Queue } from '../../bot/queue.ts'
import { actsOn, addToTrail } from '../../bot/store/audit-trail.ts'
import { askCommand, askedCommands, settleCommand } from '../../bot/store/command-rows.ts'
import type { Database } from '../../bot/store/database.ts'
import { deadlinesOf, saveDeadlines } from '../../bot/store/deadline-rows.ts'
import { factsOf, saveFacts } from '../../bot/store/fact-rows.ts'
import { migrate } from '../../bot/store/migrate.ts'
import { migrations } from '../../bot/store/migrations.ts'
import { openStore } from '../../bot/store/open-store.ts'
import {
  forgetRepository,
  repositoriesDue,
  repositoriesOf,
  saveAudit,
  saveInstallation,
  saveRepository,
} from '../../bot/store/repositories.ts'
import { addDays } from '../../core/time/plain-date.ts'
import type { Document } from '../../core/words/document.ts'
import type { Profile } from '../../core/words/profile.ts'
import { answers } from '../support/report-builder.ts'
import { emptyStore, type TestStore } from './test-store.ts'

const profile: Profile = { answers, tier: 2, capped: false }
const comments = { id: 7, installation: 1, owner: 'atelier', name: 'comments' }

let store: TestStore
let database: Database
let queue: Queue
const errors: unknown[] = []

beforeAll(async () => {
  const fail = (error: unknown) => void errors.push(error)
  const watch = { started: () => {}, ended: () => {}, error: fail }
  store = await emptyStore()
  database = await openStore(store.place, fail)
  queue = await openQueue(database, { pollSeconds: 0.5, retrySeconds: 1 }, watch)
}, 60_000)

afterAll(async () => {
  await queue.stop(5)
  await database.close()
  // Before the database is taken away: connections that are still closing on the server are broken by that.
  expect(errors).toEqual([])
  await store.drop()
})

function pullRequest(id: string, number: number): Delivery {
  const repository = { id: 9, name: 'voices', owner: { login: 'atelier' }, default_branch: 'main' }
  return { id, name: 'pull_request', payload: { action: 'opened', number, installation: { id: 1 }, repository } }
}

async function waiting(kind: string): Promise<number> {
  const rows = await database.query("SELECT id FROM gardefou_queue.job WHERE name = $1 AND state = 'created'", [kind])
  return rows.length
}

const NEXT = (migrations.at(-1)?.number ?? 0) + 1

describe('the schema', () => {
  it('is brought up to date once', async () => {
    await migrate(database)
    expect(await database.query('SELECT number FROM gardefou.migrations')).toHaveLength(migrations.length)
  })

  it('goes on with a further step, and then refuses a version that does not know it', async () => {
    const steps = [
      ...migrations.map(({ number }) => ({ number, sql: 'never run again' })),
      { number: NEXT, sql: 'CREATE TABLE gardefou.further (id integer)' },
    ]
    await migrate(database, steps)
    expect(await database.query('SELECT id FROM gardefou.further')).toEqual([])
    await expect(migrate(database)).rejects.toThrow(`The store is at step ${NEXT} of its schema`)
    await database.query(`DROP TABLE gardefou.further; DELETE FROM gardefou.migrations WHERE number = ${NEXT}`)
  })

  it('leaves nothing of a step that fails', async () => {
    const broken = [
      ...migrations,
      { number: NEXT, sql: 'CREATE TABLE gardefou.half (id integer); SELECT nothing_of_the_kind()' },
    ]
    await expect(migrate(database, broken)).rejects.toThrow('nothing_of_the_kind')
    await expect(database.query('SELECT id FROM gardefou.half')).rejects.toThrow('half')
  })
})

describe('the audit trail', () => {
  it('is only ever added to', async () => {
    await addToTrail(database, { act: 'issue-opened', repository: 3, detail: { number: 12 } })
    await addToTrail(database, { act: 'issue-closed', repository: 3, detail: { number: 12 } })
    await expect(database.query("UPDATE gardefou.audit SET act = 'issue-edited'")).rejects.toThrow('only ever added to')
    await expect(database.query('DELETE FROM gardefou.audit')).rejects.toThrow('only ever added to')
    await expect(database.query('TRUNCATE gardefou.audit')).rejects.toThrow('only ever added to')
    expect(await actsOn(database, 3)).toEqual(['issue-opened', 'issue-closed'])
  })
})

describe('deadlines', () => {
  const ends = (endsOn: string, dataset = 'comments') =>
    ({ fingerprint: `f-${dataset}`, kind: 'retention', dataset, endsOn, lookOn: addDays(endsOn, 1) }) as const

  it('are kept as they were read last', async () => {
    await saveRepository(database, comments)
    await saveDeadlines(database, 7, [ends('2026-01-15'), ends('2027-01-15', 'voices')])
    await saveDeadlines(database, 7, [ends('2026-11-23'), ends('2026-02-01', 'voices'), ends('2028-02-01', 'voices')])
    expect((await deadlinesOf(database, 7)).map(({ dataset, endsOn }) => `${dataset} ${endsOn}`)).toEqual([
      'voices 2026-02-01',
      'comments 2026-11-23',
      'voices 2028-02-01',
    ])
  })

  it('make a repository due on the day after, and once', async () => {
    await saveDeadlines(database, 7, [ends('2026-11-23')])
    await saveAudit(database, 7, { oid: 'a', profile, judgedOn: '2026-11-20' })
    expect(await repositoriesDue(database, '2026-11-23', undefined)).toEqual([])
    expect(await repositoriesDue(database, '2026-11-24', undefined)).toEqual([comments])
    await saveAudit(database, 7, { oid: 'a', profile, judgedOn: '2026-11-24' })
    expect(await repositoriesDue(database, '2026-11-25', undefined)).toEqual([])
  })

  it('wait while the installation is suspended', async () => {
    await saveAudit(database, 7, { oid: 'a', profile, judgedOn: '2026-11-20' })
    await saveInstallation(database, 1, 'atelier', true)
    expect(await repositoriesDue(database, '2026-11-24', undefined)).toEqual([])
    await saveInstallation(database, 1, 'atelier', false)
    expect(await repositoriesDue(database, '2026-11-24', undefined)).toEqual([comments])
  })
})

describe('a delivery', () => {
  const isRead = () => true
  const reception = () => ({ database, queue, isRead })

  it('is taken once, however often it is delivered', async () => {
    await accept(pullRequest('d-1', 4), reception())
    await accept(pullRequest('d-1', 5), reception())
    expect(await waiting('review')).toBe(1)
  })

  it('adds nothing while the same work is waiting', async () => {
    await accept(pullRequest('d-2', 4), reception())
    expect(await waiting('review')).toBe(1)
    await accept(pullRequest('d-3', 6), reception())
    expect(await waiting('review')).toBe(2)
  })

  it('is not taken when its work could not be kept', async () => {
    const addAll = () => Promise.reject(new Error('The queue is away'))
    const broken = { database, queue: { addAll, wake: () => {} }, isRead }
    await expect(accept(pullRequest('d-4', 8), broken)).rejects.toThrow('The queue is away')
    expect(await database.query("SELECT id FROM gardefou.deliveries WHERE id = 'd-4'")).toEqual([])
    await accept(pullRequest('d-4', 8), reception())
    expect(await waiting('review')).toBe(3)
  })

  it('of many at once is taken like one alone, and fails alone', async () => {
    const take = openIntake({
      ...reception(),
      queue: {
        addAll: async (sql, jobs) => {
          if (jobs.some((job) => job.kind === 'review' && job.number === 99)) throw new Error('Not this one')
          await queue.addAll(sql, jobs)
        },
        wake: () => {},
      },
    })
    const before = await waiting('review')
    const numbers = [90, 91, 90, 99, 92]
    const outcomes = await Promise.allSettled(numbers.map((number, at) => take(pullRequest(`m-${at}`, number))))
    expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'failed'))).toEqual([
      'taken',
      'taken',
      'taken',
      'failed',
      'taken',
    ])
    expect(await waiting('review')).toBe(before + 3)
    const [again, twice] = await Promise.all([take(pullRequest('m-9', 93)), take(pullRequest('m-9', 94))])
    expect([again, twice]).toEqual(['taken', 'repeated'])
    expect(await database.query("SELECT id FROM gardefou.deliveries WHERE id = 'm-3'")).toEqual([])
    await database.query("DELETE FROM gardefou_queue.job WHERE name = 'review' AND (data->>'number')::int >= 90")
  })

  it('of no concern leaves no trace', async () => {
    await accept({ id: 'd-5', name: 'star', payload: {} }, reception())
    expect(await database.query("SELECT id FROM gardefou.deliveries WHERE id = 'd-5'")).toEqual([])
  })
})

describe('a comment that gives a command', () => {
  it('waits until it is settled, once, whatever is delivered again', async () => {
    await saveRepository(database, comments)
    const ask = (comment: number, issue = 4) => askCommand(database, { repository: 7, issue, comment })
    for (const comment of [12, 11, 12]) await ask(comment)
    await ask(13, 5)
    expect(await askedCommands(database, 7, 4)).toEqual([11, 12])
    await settleCommand(database, 7, 11)
    await ask(11)
    expect(await askedCommands(database, 7, 4)).toEqual([12])
    expect(await askedCommands(database, 7, 5)).toEqual([13])
  })
})

describe('the queue', () => {
  it('does each waiting job once, and tries a failed one again', async () => {
    const done: string[] = []
    let failures = 1
    await queue.work({
      review: async ({ number }) => {
        if (number === 6 && failures-- > 0) throw new Error('GitHub is away')
        done.push(`review ${number}`)
      },
      audit: async ({ name }) => void done.push(`audit ${name}`),
      deadlines: async () => void done.push('deadlines'),
      commands: async ({ issue }) => void done.push(`commands ${issue}`),
      'merge-group': async () => {},
      installation: async () => {},
      deliveries: async () => {},
    })
    queue.wake()
    await expect.poll(() => done.toSorted(), { timeout: 15_000 }).toEqual(['review 4', 'review 6', 'review 8'])
  })
})

describe('facts', () => {
  const document: Document = {
    path: 'retention.yml',
    kinds: ['retention-schedule'],
    because: { en: 'its keys', fr: 'ses clés' },
    language: 'none',
    read: 'full',
    statements: [],
  }
  // A file may hold anything, and PostgreSQL takes no NUL in a text.
  const odd = { ...document, because: { en: 'NUL \0 and half \ud83d', fr: '' } }
  const known = new Map<string, Document | null>([
    ['a retention.yml', document],
    ['b odd.yml', odd],
    ['c notes.md', null],
  ])

  it('are kept as they were read, for the reader that read them, while the file is there', async () => {
    await saveRepository(database, comments)
    await saveFacts(database, comments.id, 'one', known)
    expect(await factsOf(database, comments.id, 'one')).toEqual(known)
    expect(await factsOf(database, comments.id, 'another')).toEqual(new Map())
    const large = { ...document, because: { en: 'x'.repeat(300_000), fr: '' } }
    await saveFacts(
      database,
      comments.id,
      'another',
      new Map([
        ['c notes.md', null],
        ['d large.yml', large],
      ]),
    )
    expect(await factsOf(database, comments.id, 'one')).toEqual(new Map())
    expect(await factsOf(database, comments.id, 'another')).toEqual(new Map([['c notes.md', null]]))
    await saveFacts(database, comments.id, 'another', new Map())
    expect(await factsOf(database, comments.id, 'another')).toEqual(new Map())
  })
})

describe('a repository', () => {
  it('that was transferred to another installation is not forgotten for the one that it left', async () => {
    await saveRepository(database, { ...comments, id: 70, installation: 6 })
    await forgetRepository(database, 70, 1)
    expect((await repositoriesOf(database, 6)).map(({ id }) => id)).toEqual([70])
    await forgetRepository(database, 70, 6)
    expect(await repositoriesOf(database, 6)).toEqual([])
  })
})
