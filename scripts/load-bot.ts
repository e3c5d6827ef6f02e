// Sends signed webhooks to a bot on loopback at a fixed rate, and says what became of them and of the bot.
// node scripts/build-bot.mjs && node scripts/run.mjs scripts/load-bot.ts [per second, 1000] [seconds, 30]; with DATABASE_URL, on that database.
import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, createServer, request } from 'node:http'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '../bot/store/open-store.ts'

const RATE = Number(process.argv[2] ?? 1_000)
const SECONDS = Number(process.argv[3] ?? 30)
const SECRET = 'the secret of the load'
const REPOSITORIES = 500
/** Bytes of the payload that nobody reads, as a pull request's own is mostly description and links. */
const FILLER = 'x'.repeat(20_000)
/** Seconds at the beginning in which code is still being compiled and connections opened; told apart. */
const WARMING = 5
/** Of the system's clock, in a second. */
const TICKS = 100
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** A GitHub that refuses everything at once, so that what is measured is the taking of deliveries. */
async function absentGitHub(): Promise<string> {
  const server = createServer((_, response) => void response.writeHead(404).end('{"message":"Not Found"}'))
  server.listen(0, '127.0.0.1').unref()
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function payloadOf(index: number): { readonly event: string; readonly body: string } {
  const id = (index % REPOSITORIES) + 1
  const repository = { id, name: `r-${id}`, owner: { login: 'load' }, default_branch: 'main', description: FILLER }
  const common = { installation: { id: 1 }, repository }
  if (index % 3 > 0) {
    const number = (index % 40) + 1
    return { event: 'pull_request', body: JSON.stringify({ action: 'synchronize', number, ...common }) }
  }
  const commits = [{ added: [], modified: ['retention.yml'], removed: [] }]
  return { event: 'push', body: JSON.stringify({ ref: 'refs/heads/main', commits, ...common }) }
}

/** Milliseconds until the answer, and its status; 0 for none. */
function send(port: number, index: number, run: string): Promise<{ milliseconds: number; status: number }> {
  const { event, body } = payloadOf(index)
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-github-event': event,
    'x-github-delivery': `${run}-${index}`,
    'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
  }
  const begun = performance.now()
  return new Promise((resolve) => {
    const ended = (status: number) => resolve({ milliseconds: performance.now() - begun, status })
    const path = '/api/github/webhooks'
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent }, (response) => {
      response.resume().on('end', () => ended(response.statusCode ?? 0))
    })
    sent.on('error', () => ended(0)).end(body)
  })
}

function memoryOf({ pid }: ChildProcess, name: 'VmHWM' | 'VmRSS'): number {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8')
    .split('\n')
    .find((one) => one.startsWith(name))
  return Math.round(Number(line?.match(/\d+/)?.[0] ?? 0) / 1024)
}

/** Seconds of processor that the bot has taken, which other work on the machine does not change. */
function processorOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

function startBot(environment: Record<string, string>): ChildProcess {
  const words = ['build/bot/main.js']
  return spawn(process.execPath, words, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function ready(port: number): Promise<void> {
  for (;;) {
    const status = await fetch(`http://127.0.0.1:${port}/ping`).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) return
    await sleep(100)
  }
}

function quantile(sorted: readonly number[], share: number): string {
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`
}

const folder = await mkdtemp(join(tmpdir(), 'gardefou-load-'))
const port = await freePort()
const databaseUrl = process.env.DATABASE_URL
const keys = { type: 'pkcs1', format: 'pem' } as const
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: keys,
  publicKeyEncoding: keys,
})
const environment = {
  APP_ID: '1',
  PRIVATE_KEY: privateKey,
  WEBHOOK_SECRET: SECRET,
  GITHUB_API_URL: await absentGitHub(),
  HOST: '127.0.0.1',
  PORT: String(port),
  GARDEFOU_DATA: folder,
  LOG_LEVEL: 'fatal',
}

/** The first start creates the store, which takes more memory than anything that follows. */
async function firstStart(): Promise<number> {
  const bot = startBot(environment)
  await ready(port)
  const peak = memoryOf(bot, 'VmHWM')
  bot.kill('SIGTERM')
  await once(bot, 'exit')
  return peak
}

const first = await firstStart()
const bot = startBot(environment)
await ready(port)
const idle = memoryOf(bot, 'VmRSS')
const processorBefore = processorOf(bot)
const run = `load-${Date.now()}`
const answers: Promise<{ milliseconds: number; status: number }>[] = []
const begun = performance.now()
while (answers.length < RATE * SECONDS) {
  const due = Math.min(RATE * SECONDS, Math.floor(((performance.now() - begun) / 1000) * RATE))
  while (answers.length < due) answers.push(send(port, answers.length, run))
  await sleep(2)
}
const results = await Promise.all(answers)
const took = (performance.now() - begun) / 1000
const processor = processorOf(bot) - processorBefore
const [peak, after] = [memoryOf(bot, 'VmHWM'), memoryOf(bot, 'VmRSS')]
bot.kill('SIGTERM')
await once(bot, 'exit')
const store = await openStore({ databaseUrl, dataFolder: folder }, () => {})
const [row] = await store.query('SELECT count(*) AS n FROM gardefou.deliveries WHERE id LIKE $1', [`${run}-%`])
await store.close()
await rm(folder, { recursive: true, force: true })
const sortedTimes = (of: typeof results) => of.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
const [times, warm] = [sortedTimes(results), sortedTimes(results.slice(WARMING * RATE))]
const taken = results.filter(({ status }) => status === 202).length
console.log(
  [
    `${databaseUrl === undefined ? 'embedded' : 'PostgreSQL'}: ${results.length} webhooks in ${took.toFixed(1)} s, ${taken} taken, ${row?.n} in the store`,
    `answers: p50 ${quantile(times, 0.5)}, p99 ${quantile(times, 0.99)}, most ${quantile(times, 1)}`,
    `answers after the first ${WARMING} s: p50 ${quantile(warm, 0.5)}, p99 ${quantile(warm, 0.99)}`,
    `processor: ${Math.round((processor / took) * 100)} % of one core; load of the machine ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`,
    `memory of the bot: ${idle} MB idle, ${after} MB after, ${peak} MB at most; ${first} MB at most in the first start, which creates the store`,
  ].join('\n'),
)
process.exit(taken === results.length && Number(row?.n) === taken ? 0 : 1)
