import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ending, JobWatch } from '../../bot/job-work.ts'
import type { Job, JobHandlers } from '../../bot/jobs.ts'
import { Postponed } from '../../bot/postponed.ts'
import { openQueue, type Queue, type QueueTiming } from '../../bot/queue.ts'
import type { Database } from '../../bot/store/database.ts'
import { openStore } from '../../bot/store/open-store.ts'
import { deadLetters, takeDead, waitingJobs } from '../../bot/store/queue-rows.ts'
import { HOUR_WRITES, MINUTE_WRITES, takeWrite, writesMade } from '../../bot/store/write-rows.ts'
import { SOON } from './running-bot.ts'
import { emptyStore, type TestStore } from './test-store.ts'

const TIMING: QueueTiming = { pollSeconds: 0.5, retrySeconds: 1, retries: 1, settleSeconds: { audit: 2 } }

let store: TestStore
let database: Database
let queue: Queue
let work: (job: Job) => Promise<void>
let endings: string[] = []

beforeAll(async () => {
  store = await emptyStore()
  database = await openStore(store.place, () => {})
  const ended = (kind: string, ending: Ending) => void endings.push(`${kind} ${ending}`)
  const watch: JobWatch = { started: () => {}, ended }
  queue = await openQueue(database, TIMING, { ...watch, error: () => {} })
  const each = (job: Job) => work(job)
  const handlers: JobHandlers = {
    review: each,
    audit: each,
    deadlines: each,
    'merge-group': each,
    installation: each,
    deliveries: each,
    commands: each,
  }
  await queue.work(handlers)
}, 60_000)
beforeEach(() => {
  endings = []
})
afterAll(async () => {
  await queue.stop(5)
  await database.close()
  await store.drop()
})

function audit(repository: number): Job {
  return { kind: 'audit', installation: 1, repository, owner: 'atelier', name: `r-${repository}` }
}

async function ask(...jobs: Job[]): Promise<void> {
  await queue.addAll(database, jobs)
  queue.wake()
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
}

describe('a job', () => {
  it('waits for more of the same, and no longer than from the first', async () => {
    const done: number[] = []
    work = async () => void done.push(Date.now())
    const begun = Date.now()
    while (done.length === 0 && Date.now() - begun < 10_000) {
      await ask(audit(1))
      await pause(200)
    }
    expect((done[0] ?? 0) - begun).toBeGreaterThan(1_900)
    expect((done[0] ?? 0) - begun).toBeLessThan(5_000)
    await expect.poll(() => done.length, SOON).toBeLessThanOrEqual(2)
  })

  it('that is put off is done later, and is not counted as failed', async () => {
    let times = 0
    work = async () => {
      if (times++ < 3) throw new Postponed(1)
    }
    await ask({ kind: 'deadlines' })
    await expect.poll(() => endings, SOON).toContain('deadlines done')
    expect(endings.filter((ending) => ending === 'deadlines postponed')).toHaveLength(3)
    expect(await deadLetters(database)).toEqual([])
  })

  it('that GitHub asks to wait with is put off as well', async () => {
    let times = 0
    const limit = { status: 403, response: { headers: { 'retry-after': '1' }, data: {} } }
    work = async () => {
      if (times++ < 2) throw Object.assign(new Error('You have exceeded a secondary rate limit'), limit)
    }
    await ask({ kind: 'installation', installation: 3 })
    await expect.poll(() => endings, SOON).toContain('installation done')
    expect(endings).not.toContain('installation failed')
  })

  it('that fails too often is kept, with what happened and nothing that GitHub said, and can be asked for again', async () => {
    work = async () => {
      throw Object.assign(new Error('atelier/r-2 has no SECURITY.md'), {
        status: 502,
        request: { body: 'SECURITY.md' },
      })
    }
    const job: Job = { kind: 'review', installation: 1, repository: 2, owner: 'atelier', name: 'r-2', number: 4 }
    await ask(job)
    await expect.poll(async () => (await deadLetters(database)).length, SOON).toBe(1)
    const [letter] = await deadLetters(database)
    expect(letter).toMatchObject({ job, why: 'Error 502' })
    expect(letter?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    const rows = await database.query('SELECT output::text AS output FROM gardefou_queue.job WHERE output IS NOT NULL')
    expect(rows.map(({ output }) => String(output)).join('\n')).not.toContain('SECURITY.md')

    work = async () => {}
    const given = await takeDead(database, letter?.id ?? '')
    await ask(given as Job)
    await expect.poll(() => endings, SOON).toContain('review done')
    expect(await deadLetters(database)).toEqual([])
    expect(await takeDead(database, letter?.id ?? '')).toBeUndefined()
  })

  it('that another process left is taken up again once there is no sign of it', async () => {
    work = async () => {}
    await database.query(
      `INSERT INTO gardefou_queue.job (name, data, state, started_on, retry_limit, policy, singleton_key)
       VALUES ('deliveries', '{"kind":"deliveries"}', 'active', now() - interval '1 minute', 8, 'stately', 'all')`,
    )
    await expect.poll(() => endings, { timeout: 18_000 }).toContain('deliveries done')
  })
})

describe('what waits', () => {
  it('is told by kind, with an age that begins when it is due', async () => {
    work = async () => {}
    await ask(audit(20), audit(21))
    expect(await waitingJobs(database)).toEqual([{ kind: 'audit', count: 2, oldest: 0 }])
    await expect.poll(() => waitingJobs(database), SOON).toEqual([])
  })
})

describe('the budget of writes', () => {
  it('holds back what is too much in a minute, per installation', async () => {
    for (let count = 0; count < MINUTE_WRITES; count++) expect(await takeWrite(database, 5)).toBe(0)
    const wait = await takeWrite(database, 5)
    expect(wait).toBeGreaterThan(30)
    expect(wait).toBeLessThanOrEqual(60)
    expect(await takeWrite(database, 6)).toBe(0)
    expect(await writesMade(database)).toEqual([
      { installation: 5, minute: MINUTE_WRITES, hour: MINUTE_WRITES },
      { installation: 6, minute: 1, hour: 1 },
    ])
  })

  it('holds back what is too much in an hour, until the oldest is an hour old', async () => {
    await database.query(
      `INSERT INTO gardefou.writes (installation, at)
       SELECT 7, now() - interval '59 minutes' FROM generate_series(1, ${HOUR_WRITES})`,
    )
    const wait = await takeWrite(database, 7)
    expect(wait).toBeGreaterThan(30)
    expect(wait).toBeLessThanOrEqual(60)
    await database.query("UPDATE gardefou.writes SET at = at - interval '2 minutes' WHERE installation = 7")
    expect(await takeWrite(database, 7)).toBe(0)
  })

  it('is never overdrawn by many at once', async () => {
    const waits = await Promise.all(Array.from({ length: MINUTE_WRITES + 20 }, () => takeWrite(database, 8)))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(MINUTE_WRITES)
  })
})
