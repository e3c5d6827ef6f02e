import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Repository } from '../github/repository.ts'
import { type StandIn, startStandIn } from '../github/stand-in.ts'
import { environmentOf } from './environment.ts'
import { Fleet } from './fleet.ts'
import { launch } from './launch.ts'
import { allow } from './running-bot.ts'
import { step, World } from './sequence-world.ts'
import { emptyStore, onServer, type TestStore } from './test-store.ts'

const NOW = '2026-11-24T12:00:00Z'
const RUNS = Number(process.env.GARDEFOU_SEQUENCES ?? 2)
/** A job that its process left is taken up again within half a minute; failed ones are tried again later and later. */
const AT_LAST = { timeout: 120_000, interval: 500 }

let standIn: StandIn
let store: TestStore
let folder: string
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
  allow(standIn, 'act')
  folder = await mkdtemp(join(tmpdir(), 'gardefou-sequences-'))
  store = await emptyStore(folder)
})
afterAll(async () => {
  standIn.close()
  await rm(folder, { recursive: true, force: true })
  await store.drop()
})

/** What a bot that knows nothing would still write. */
async function writesOfAnother(repository: Repository): Promise<readonly string[]> {
  const another = await emptyStore()
  const bot = await launch(
    environmentOf(standIn, another),
    () => NOW,
    () => {},
  )
  const before = standIn.requests.length
  const asked = () => askedOf(repository, before)
  const push = { repository: repository.description, ref: 'refs/heads/main', forced: true }
  await standIn.deliver(`http://127.0.0.1:${bot.port}`, 'push', push)
  await expect.poll(() => asked().some(({ path }) => path.endsWith('/issues')), AT_LAST).toBe(true)
  await bot.stop()
  await another.drop()
  return asked().flatMap(({ method, path, writes }) => (writes ? `${method} ${path}` : []))
}

/** Plays sequences in repositories of their own, and holds each world to `check` in the end. */
async function play(numRuns: number, check: (world: World) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
    const fleet = await Fleet.of(standIn, store, onServer ? 2 : 1, NOW)
    const world = new World(standIn, fleet, standIn.repository(`sequence-${++count}`))
    try {
      await fleet.startAll()
      for (const one of steps) await world.take(one)
      await check(world)
    } finally {
      await fleet.killAll()
    }
  })
  await fc.assert(property, { numRuns, endOnFailure: true })
}

/** What was asked about a repository from the `from`-th request on. */
function askedOf({ name }: Repository, from = 0) {
  return standIn.requests.slice(from).filter(({ path }) => path.includes(`/${name}/`))
}

describe('whatever is pushed, lost, repeated, delayed, refused or killed', () => {
  it(
    'ends with the issues and checks that the facts call for, each once',
    () =>
      play(RUNS, async (world) => {
        const seen = () => world.settle().then(() => world.seen())
        await expect.poll(seen, AT_LAST).toEqual(world.expected())
        expect(await writesOfAnother(world.repository)).toEqual([])
        expect(world.seen()).toEqual(world.expected())
      }),
    RUNS * 300_000,
  )

  it(
    'writes nothing while the policy has the bot look only',
    async () => {
      allow(standIn, 'observe')
      await play(Math.ceil(RUNS / 2), async (world) => {
        await world.settle()
        const from = standIn.requests.length
        const push = { kind: 'push', state: { dataset: 'overdue', hasPlan: false }, fate: 'arrives', by: 0 } as const
        await world.take(push)
        const listed = () => world.settle().then(() => askedOf(world.repository, from).map(({ path }) => path))
        await expect.poll(listed, AT_LAST).toContainEqual(expect.stringMatching(/\/issues$/))
        expect(askedOf(world.repository).filter(({ writes }) => writes)).toEqual([])
      })
    },
    RUNS * 300_000,
  )
})
