import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allow, botForTests, PLAN, REST, SOON } from './running-bot.ts'

const bot = botForTests()

/** All that left for GitHub and would change something there; tokens are asked for by POST. */
function written(): readonly string[] {
  const changing = bot().standIn.requests.filter(({ writes, path }) => writes && !path.endsWith('/access_tokens'))
  return changing.map(({ method, path }) => `${method} ${path}`)
}

async function inMode(mode: string): Promise<void> {
  allow(bot().standIn, mode)
  await bot().restartAnew()
  bot().standIn.requests.length = 0
}

afterEach(() => allow(bot().standIn, 'act'))

describe('a bot that is to observe', () => {
  beforeEach(() => inMode('observe'))

  it('writes nothing, and plans what it would do', async () => {
    await bot().push(REST)
    await expect.poll(() => bot().plan(), SOON).toEqual(['issue-open incident-plan-documented'])
    bot().repository.pull(4, { ...REST, 'SECURITY.md': PLAN })
    await bot().deliver('pull_request', { action: 'opened', number: 4 })
    await bot().push({ 'data/README.md': '# Dataset\n\nLabels of patients.\n', 'data/labels.txt': 'calm\nupset\n' })
    await bot().quiet()
    expect(await bot().plan()).toEqual(['configuration'])
    expect(written()).toEqual([])
  }, 60_000)

  it('does it once it may', async () => {
    await bot().push(REST)
    await expect.poll(() => bot().plan(), SOON).toHaveLength(1)
    await inMode('act')
    await bot().push(REST)
    await expect.poll(() => bot().issues(), SOON).toHaveLength(1)
    expect(await bot().plan()).toEqual([])
  }, 60_000)
})

describe('a bot that may propose', () => {
  beforeEach(() => inMode('propose'))

  it('writes checks on pull requests, and opens no issue', async () => {
    await bot().push(REST)
    await expect.poll(() => bot().plan(), SOON).toEqual(['issue-open incident-plan-documented'])
    bot().repository.pull(4, { ...REST, 'SECURITY.md': PLAN })
    await bot().deliver('pull_request', { action: 'opened', number: 4 })
    await expect.poll(() => bot().repository.runs.length, SOON).toBe(1)
    expect(written().map((line) => line.replace(/.*comments-\d+/, ''))).toEqual(['/check-runs'])
  }, 60_000)
})

describe('a pull request that the Action reviews too', () => {
  const workflow = (on: string) => ({
    '.github/workflows/review.yml': `on: ${on}\njobs:\n  review:\n    runs-on: x\n    steps:\n      - uses: gardefou/gardefou@main\n`,
  })

  it.each([
    ['pull_request', 0],
    ['push', 1],
  ])(
    'has no second check where its workflow runs on %s: %i from the app',
    async (on, runs) => {
      await inMode('act')
      const files = { ...REST, ...workflow(on), 'SECURITY.md': PLAN }
      bot().repository.commit(files)
      bot().repository.pull(4, { ...files, 'SECURITY.md': '# Security\n' })
      await bot().deliver('pull_request', { action: 'opened', number: 4 })
      await bot().quiet()
      expect(bot().repository.runs).toHaveLength(runs)
    },
    60_000,
  )
})
