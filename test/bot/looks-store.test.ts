import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../bot/store/database.ts'
import { saveDeadlines } from '../../bot/store/deadline-rows.ts'
import { embeddedDatabase, IN_MEMORY } from '../../bot/store/embedded-database.ts'
import { migrate } from '../../bot/store/migrate.ts'
import { migrations } from '../../bot/store/migrations.ts'
import { noteJudged, repositoriesDue, saveRepository } from '../../bot/store/repositories.ts'
import { serverDatabase } from '../../bot/store/server-database.ts'
import { noteLookedOn, noteTimeZone, timeZones } from '../../bot/store/time-zones.ts'
import { emptyStore, type TestStore } from './test-store.ts'

const comments = { id: 7, installation: 1, owner: 'atelier', name: 'comments' }
const AUCKLAND = 'Pacific/Auckland'

let store: TestStore
let database: Database

beforeAll(async () => {
  store = await emptyStore()
  const { databaseUrl } = store.place
  database = databaseUrl === undefined ? await embeddedDatabase(IN_MEMORY) : serverDatabase(databaseUrl, () => {})
}, 60_000)
beforeEach(async () => {
  await migrate(database, migrations.slice(0, 4)).catch(() => {})
  await database.query('DELETE FROM gardefou.installations')
})
afterAll(async () => {
  await database.close()
  await store.drop()
})

async function withLook(lookOn: string): Promise<void> {
  await saveRepository(database, comments)
  const look = { fingerprint: 'f', kind: 'retention', dataset: 'comments', endsOn: '2026-12-31', lookOn } as const
  await saveDeadlines(database, 7, [look])
  await noteJudged(database, 7, '2026-11-20')
}

async function due(today: string, timeZone?: string): Promise<number> {
  return (await repositoriesDue(database, today, timeZone)).length
}

describe('a look', () => {
  it('at what earlier versions knew of deadlines is made at once', async () => {
    await saveRepository(database, comments)
    await database.query(
      `INSERT INTO gardefou.deadlines (repository, fingerprint, kind, ends_on) VALUES (7, 'f', 'retention', '2027-01-15');
       UPDATE gardefou.repositories SET judged_on = '2026-11-24'`,
    )
    await migrate(database)
    expect(await due('2026-11-24')).toBe(1)
    await noteJudged(database, 7, '2026-11-24')
    expect(await due('2026-11-25')).toBe(0)
  })

  it('is due from its day on, in the zone of its organisation', async () => {
    await withLook('2026-12-01')
    expect([await due('2026-11-30'), await due('2026-12-01'), await due('2026-12-01', AUCKLAND)]).toEqual([0, 1, 0])
    await noteTimeZone(database, comments, AUCKLAND)
    expect(await timeZones(database)).toEqual([AUCKLAND])
    expect([await due('2026-12-01'), await due('2026-12-01', AUCKLAND)]).toEqual([0, 1])
    await noteTimeZone(database, comments, undefined)
    expect([await timeZones(database), await due('2026-12-01')]).toEqual([[undefined], 1])
  })

  it('is made once a day, and again on the next while nothing came of it', async () => {
    await withLook('2026-12-01')
    await noteLookedOn(database, '2026-12-01', undefined)
    expect([await due('2026-12-01'), await due('2026-12-02')]).toEqual([0, 1])
    await noteJudged(database, 7, '2026-12-02')
    expect(await due('2026-12-03')).toBe(0)
  })

  it('leaves other zones their own', async () => {
    await withLook('2026-12-01')
    await noteTimeZone(database, { installation: 2, owner: 'antipodes' }, AUCKLAND)
    await noteLookedOn(database, '2026-12-01', AUCKLAND)
    expect(await due('2026-12-01')).toBe(1)
  })

  it('is due where a clock that was ahead has been set back, until it was made', async () => {
    await withLook('2026-12-31')
    await noteJudged(database, 7, '2027-06-01')
    expect([await due('2026-11-25'), await due('2027-06-01')]).toEqual([1, 0])
    await noteJudged(database, 7, '2026-11-25')
    expect(await due('2026-11-25')).toBe(0)
  })
})
