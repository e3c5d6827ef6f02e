import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../bot/store/open-store.ts'
import { savePlan } from '../../bot/store/plans.ts'
import { saveRepository } from '../../bot/store/repositories.ts'
import { SECRET, type StandIn, startStandIn } from '../github/stand-in.ts'
import { freePort } from './fleet.ts'
import { allow } from './running-bot.ts'
import { emptyStore, onServer, type TestStore } from './test-store.ts'

const FILES = {
  '.github/gardefou.yml': 'version: 1\nprofile:\n  personal-data: personal\n',
  'retention.yml': 'datasets:\n  - name: comments\n    until: 2020-01-15\n    then: delete\n    status: active\n',
}
const SLOW = 90_000

let standIn: StandIn
let folder: string
let store: TestStore
const running: ChildProcess[] = []

beforeAll(async () => {
  standIn = await startStandIn()
  allow(standIn, 'act')
  folder = await mkdtemp(join(tmpdir(), 'gardefou-bot-'))
  store = await emptyStore()
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})
afterAll(async () => {
  standIn.close()
  await rm(folder, { recursive: true, force: true })
  await store.drop()
})

/** The bot as `npm run bot` runs it, with the environment given and nothing else. */
function runBot(environment: Record<string, string>, ...words: string[]) {
  const env = { PATH: process.env.PATH ?? '', ...environment }
  const child = spawn(process.execPath, ['scripts/run.mjs', 'bot/main.ts', ...words], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const ended = once(child, 'exit').then(([code, signal]: (number | string | null)[]) => code ?? signal)
  return { child, ended, output: () => output }
}

async function environment(): Promise<Record<string, string> & { PORT: string; DATABASE_URL?: string }> {
  return {
    APP_ID: '12345',
    PRIVATE_KEY: standIn.privateKey,
    WEBHOOK_SECRET: SECRET,
    GITHUB_API_URL: standIn.url,
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    GARDEFOU_DATA: folder,
    GARDEFOU_SETTLE: '0',
    ...(store.place.databaseUrl === undefined ? {} : { DATABASE_URL: store.place.databaseUrl }),
  }
}

async function start() {
  const env = await environment()
  const bot = runBot(env)
  const url = `http://127.0.0.1:${env.PORT}`
  await expect
    .poll(
      () =>
        fetch(`${url}/ping`).then(
          ({ status }) => status,
          () => bot.output(),
        ),
      { timeout: SLOW },
    )
    .toBe(200)
  return { ...bot, url }
}

describe('npm run bot', () => {
  it(
    'lists nothing of a store on which no bot has worked',
    async () => {
      const none = await emptyStore(join(folder, 'new'))
      const { databaseUrl, dataFolder } = none.place
      const place = databaseUrl === undefined ? { GARDEFOU_DATA: dataFolder } : { DATABASE_URL: databaseUrl }
      const list = runBot({ ...(await environment()), ...place }, 'dead')
      expect([await list.ended, list.output()]).toEqual([0, 'Nothing was given up.\n'])
      await none.drop()
    },
    SLOW,
  )

  it('says which settings it lacks, and does not start', async () => {
    const { ended, output } = runBot({ APP_ID: '12345', PRIVATE_KEY: standIn.privateKey, LANG: 'fr_FR.UTF-8' })
    expect(await ended).toBe(2)
    expect(output()).toMatch(/^La variable d’environnement WEBHOOK_SECRET n’est pas définie/)
    expect(output().trim().split('\n')).toHaveLength(1)
  })

  it.skipIf(onServer)(
    'keeps its folder to itself, and stops on SIGTERM with its work done',
    async () => {
      const first = await start()
      const second = runBot(await environment())
      expect(await second.ended).toBe(2)
      expect(second.output()).toContain(`in use by process ${first.child.pid}`)
      expect((await fetch(`${first.url}/ping`)).status).toBe(200)
      first.child.kill('SIGTERM')
      expect(await first.ended).toBe(0)
    },
    SLOW,
  )

  it(
    'killed in the middle of its work, does it again after the next start, without saying anything twice',
    async () => {
      const repository = standIn.repository('comments')
      repository.commit(FILES)
      const payload = {
        ref: 'refs/heads/main',
        commits: [{ added: ['retention.yml'] }],
        repository: repository.description,
      }
      const first = await start()
      standIn.whenReached(/POST .*\/issues/, () => first.child.kill('SIGKILL'))
      expect(await standIn.deliver(first.url, 'push', payload, { id: 'the-push' })).toBe(202)
      expect(await first.ended).toBe('SIGKILL')
      expect(repository.issues).toHaveLength(1)

      const listings = () =>
        standIn.requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/issues')).length
      const before = listings()
      const again = await start()
      await expect.poll(listings, { timeout: SLOW }).toBeGreaterThan(before)
      expect(await standIn.deliver(again.url, 'push', payload, { id: 'the-push' })).toBe(202)
      again.child.kill('SIGINT')
      expect(await again.ended).toBe(0)
      expect(repository.issues).toHaveLength(1)
    },
    SLOW,
  )

  it(
    'stops on SIGTERM after the job under way, and leaves nothing of it undone',
    async () => {
      const repository = standIn.repository('voices')
      repository.commit(FILES)
      const { child, ended, url } = await start()
      standIn.whenReached(/GET .*\/voices\/commits/, () => child.kill('SIGTERM'))
      await standIn.deliver(url, 'push', { ref: 'refs/heads/main', forced: true, repository: repository.description })
      expect(await ended).toBe(0)
      expect(repository.issues).toHaveLength(1)
    },
    SLOW,
  )

  it(
    'is tried by its canary from a webhook to an issue, and says where it fails',
    async () => {
      const repository = standIn.repository('yard')
      repository.commit({ 'README.md': '# Yard\n' })
      const { child, ended, url } = await start()
      const env = { ...(await environment()), GARDEFOU_URL: url, LANG: 'fr_FR.UTF-8' }
      const good = runBot(env, 'canary', 'atelier/yard')
      expect([await good.ended, good.output().match(/✓/g)?.length]).toEqual([0, 6])
      expect(good.output()).toMatch(/✓ puis fermé \(\d+ ms\)\n$/)
      expect(repository.issues.map(({ title, state }) => [title, state])).toEqual([['gardefou: canary', 'closed']])

      const nowhere = runBot(env, 'canary', 'atelier/nowhere')
      expect([await nowhere.ended, nowhere.output()]).toEqual([
        1,
        expect.stringMatching(/✗ l’application y est installée/),
      ])
      const wrong = runBot({ ...env, WEBHOOK_SECRET: 'guessed' }, 'canary', 'atelier/yard')
      expect([await wrong.ended, wrong.output()]).toEqual([1, expect.stringMatching(/✗ un webhook signé est accepté/)])
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
      expect(repository.issues).toHaveLength(1)
    },
    SLOW,
  )

  it(
    'lists what was given up, asks for it again, and lists what is left undone',
    async () => {
      const env = await environment()
      const database = await openStore({ databaseUrl: env.DATABASE_URL, dataFolder: folder }, () => {})
      await database.query(
        `INSERT INTO gardefou_queue.job (name, data, output) VALUES ('dead',
         '{"kind":"audit","installation":1,"repository":9,"owner":"atelier","name":"voices"}', '{"message":"Error 502"}')`,
      )
      await database.close()
      const list = runBot(env, 'dead')
      expect(await list.ended).toBe(0)
      const [id = '', at, what, why] = list.output().trim().split('\t')
      expect([what, why]).toEqual(['audit atelier/voices', 'Error 502'])
      expect(at).toMatch(/^\d{4}-/)
      const again = runBot(env, 'dead', 'retry', id)
      expect([await again.ended, again.output()]).toEqual([0, 'One job is asked for again.\n'])
      const missing = runBot(env, 'dead', 'retry', id)
      expect([await missing.ended, missing.output()]).toEqual([2, expect.stringContaining(`is called ${id}`)])
      const none = runBot(env, 'dead')
      expect([await none.ended, none.output()]).toEqual([0, 'Nothing was given up.\n'])
      const plan = runBot({ ...env, LANG: 'fr_FR.UTF-8' }, 'plan')
      expect([await plan.ended, plan.output()]).toEqual([0, expect.stringMatching(/^Les politiques ne laissent rien/)])
      const undone = await openStore({ databaseUrl: env.DATABASE_URL, dataFolder: folder }, () => {})
      await saveRepository(undone, { id: 99, installation: 1, owner: 'atelier', name: 'drawer' })
      await savePlan(undone, 99, [
        { deed: 'issue-open', rule: 'incident-plan-documented' },
        { deed: 'configuration', rule: '' },
      ])
      await undone.close()
      const full = runBot(env, 'plan')
      const lines = ['atelier/drawer\tissue-open\tincident-plan-documented', 'atelier/drawer\tconfiguration', '']
      expect([await full.ended, full.output()]).toEqual([0, lines.join('\n')])
      const odd = runBot(env, 'daed')
      expect([await odd.ended, odd.output()]).toEqual([2, expect.stringContaining('“dead retry all”')])
    },
    SLOW,
  )
})
