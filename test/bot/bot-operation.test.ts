import { describe, expect, it } from 'vitest'
import { botForTests, PLAN, REST, SOON } from './running-bot.ts'

const bot = botForTests()
const SECRETIVE = '# Sécurité de Mireille Aubanel\n'
const without = { ...REST, 'SECURITY.md': SECRETIVE }
const aPush = { ref: 'refs/heads/main', commits: [{ modified: ['SECURITY.md'] }] }

async function issues(count: number): Promise<void> {
  await expect.poll(() => bot().repository.issues.length, SOON).toBe(count)
  await bot().quiet()
}

function asked(): readonly string[] {
  const attempts = bot().standIn.requests.filter(({ path }) => path.endsWith('/attempts'))
  return attempts.map(({ path }) => path.split('/').at(-2) ?? '')
}

async function figure(name: string): Promise<number | undefined> {
  const text = await (await bot().page('/metrics')).text()
  const value = text.split('\n').find((line) => line.startsWith(`${name} `))
  return value === undefined ? undefined : Number(value.split(' ').at(-1))
}

describe('a delivery that did not arrive', () => {
  it('is asked for again, and one that did is not', async () => {
    bot().repository.commit(without)
    expect(await bot().deliver('push', aPush, { id: 'lost-1', lost: true })).toBe(0)
    expect(await bot().deliver('star', { action: 'created' }, { id: 'arrived-1' })).toBe(202)
    const before = asked().length
    await bot().repairDeliveries()
    await issues(1)
    expect(asked()).toHaveLength(before + 1)
    await bot().repairDeliveries()
    await bot().quiet()
    expect(asked()).toHaveLength(before + 1)
  })

  it('is found however many came after it, and the oldest are asked for first', async () => {
    const before = asked().length
    for (const id of ['lost-2', 'lost-3']) await bot().deliver('push', aPush, { id, lost: true })
    for (let count = 0; count < 120; count++) await bot().deliver('star', { action: 'created' })
    await bot().repairDeliveries()
    await expect.poll(() => asked().length, SOON).toBe(before + 2)
    const [first = '', second = ''] = asked().slice(before)
    expect(Number(first)).toBeLessThan(Number(second))
    await bot().quiet()
  })

  it('is left alone after three times', async () => {
    const before = asked().length
    await bot().deliver('push', aPush, { id: 'forged', secret: 'guessed' })
    for (let count = 0; count < 5; count++) {
      await bot().repairDeliveries()
      await bot().quiet()
    }
    expect(asked()).toHaveLength(before + 3)
  }, 40_000)
})

describe('a group of a merge queue', () => {
  it('is reviewed against what it is merged into', async () => {
    const base_sha = bot().repository.commit({ ...REST, 'SECURITY.md': PLAN })
    const head_sha = bot().repository.propose(without)
    const merge_group = {
      head_sha,
      base_sha,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-4',
      base_ref: 'refs/heads/main',
    }
    await bot().deliver('merge_group', { action: 'checks_requested', merge_group })
    await expect.poll(() => bot().repository.runs.length, SOON).toBe(1)
    expect(bot().repository.runs[0]).toMatchObject({ name: 'gardefou', head_sha, conclusion: 'neutral' })
    expect(bot().repository.runs[0]?.output.summary).toContain('incident response plan')
  })
})

describe('an entry of a merge queue on top of another', () => {
  it('is reviewed under the configuration of the branch, not that of the entry below', async () => {
    bot().repository.commit({ ...REST, 'SECURITY.md': PLAN })
    const off = `${REST['.github/gardefou.yml']}rules:\n  incident-plan-documented: { level: off }\n`
    const base_sha = bot().repository.propose({ ...REST, '.github/gardefou.yml': off, 'SECURITY.md': PLAN })
    const head_sha = bot().repository.propose({ ...without, '.github/gardefou.yml': off })
    const merge_group = {
      head_sha,
      base_sha,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-5',
      base_ref: 'refs/heads/main',
    }
    await bot().deliver('merge_group', { action: 'checks_requested', merge_group })
    await expect.poll(() => bot().repository.runs[0]?.output.summary, SOON).toContain('incident response plan')
  })
})

describe('an installation', () => {
  it('that is suspended is left alone, and looked at anew afterwards', async () => {
    const installation = { id: 77, account: { login: 'atelier' } }
    bot().repository.commit(without)
    await bot().deliver('installation', { action: 'created', installation, repositories: [] })
    await bot().deliver('installation', { action: 'suspend', installation })
    await bot().deliver('push', { ...aPush, installation })
    await bot().quiet()
    expect(bot().repository.issues).toEqual([])
    await bot().deliver('installation', { action: 'unsuspend', installation })
    await issues(1)
  })
})

describe('the pages', () => {
  it('say that all is well', async () => {
    const response = await bot().page('/health')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'ok', en: 'All is well.', fr: 'Tout va bien.' })
  })

  it('say when the daily look is overdue, until it is made', async () => {
    bot().today = '2026-11-26'
    const response = await bot().page('/health')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('Deadlines were last looked at 48 hours ago')
    await bot().lookAtDeadlines()
    await expect.poll(async () => (await bot().page('/health')).status, SOON).toBe(200)
  })

  it('count what comes and what is done', async () => {
    const taken = (await figure('gardefou_deliveries_total{outcome="taken"}')) ?? 0
    const refused = (await figure('gardefou_deliveries_total{outcome="refused"}')) ?? 0
    await bot().push(without)
    await issues(1)
    await bot().deliver('push', aPush, { id: 'not-ours', secret: 'guessed' })
    expect(await figure('gardefou_deliveries_total{outcome="taken"}')).toBe(taken + 1)
    expect(await figure('gardefou_deliveries_total{outcome="refused"}')).toBe(refused + 1)
    expect(await figure('gardefou_dead_letters')).toBe(0)
    expect(await figure('gardefou_queue_jobs{kind="audit"}')).toBeUndefined()
    expect(await figure('gardefou_writes_left{installation="1",window="minute"}')).toBeLessThan(60)
    const text = await (await bot().page('/metrics')).text()
    expect(text.split('\n').filter((line) => !/^(#|$|gardefou_[a-z_]+(\{[^{}]*\})? [\d.e+-]+$)/.test(line))).toEqual([])
    expect(text).not.toMatch(/atelier|comments/)
  })
})

describe('the log', () => {
  it('of work, failures and refusals names no account, no repository and nothing of a file', async () => {
    bot().standIn.fail(/POST .*\/issues/, 502, { body: { message: `atelier said ${SECRETIVE}` } })
    await bot().push(without)
    await issues(1)
    await bot().deliver('push', { ref: 'refs/heads/main', repository: { name: 'comments' } })
    const text = bot().log.join('')
    expect(text).toContain('"event":"job-failed","kind":"audit"')
    expect(text).toContain('"route":"POST /repos/{owner}/{repo}/issues"')
    expect(text).toContain('"event":"delivery-failed"')
    expect(text).not.toMatch(/atelier|comments|Mireille|SECURITY/)
  })
})
