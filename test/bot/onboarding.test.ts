import { afterEach, describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../core/configuration/read-configuration.ts'
import type { Files } from '../github/repository.ts'
import { allow, botForTests, SOON } from './running-bot.ts'

const bot = botForTests()

const DATA: Files = {
  'README.md': '# Comments\n\nA classifier of comments.\n',
  'data/README.md': '---\nannotations_creators: [crowdsourced]\n---\n# Dataset card\n\nComments of readers.\n',
  'data/classes.txt': 'polite\nrude\nneutral\n',
}
const PATH = '.github/gardefou.yml'

const proposed = () => [...bot().repository.pulls.values()]

async function installed(files: Files): Promise<void> {
  bot().repository.commit(files)
  const { id, full_name } = bot().repository.description as { id: number; full_name: string }
  const installation = { id: 1, account: { login: 'atelier' } }
  await bot().deliver('installation', { action: 'created', installation, repositories: [{ id, full_name }] })
}

describe('on installation, a repository that holds data', () => {
  it('is proposed a configuration once, filled with what its documents answer', async () => {
    await installed(DATA)
    await expect.poll(() => proposed().length, SOON).toBe(1)
    const [pull] = proposed()
    const text = String(bot().repository.commits.get(pull?.head ?? '')?.[PATH])
    const reading = parseConfiguration(PATH, text, [])
    expect(reading.ok && reading.configuration.answers).toEqual({ annotation: ['crowd'] })
    expect(text).toContain('personal-data: unknown')
    await bot().push(DATA)
    await bot().quiet()
    expect(proposed()).toHaveLength(1)
    expect(bot().repository.issues).toEqual([])
  }, 60_000)

  it('is not asked again when the proposal was closed, nor after the store was lost', async () => {
    await installed(DATA)
    await expect.poll(() => proposed().length, SOON).toBe(1)
    for (const pull of proposed()) pull.state = 'closed'
    await bot().restartAnew()
    await bot().push(DATA)
    await bot().quiet()
    expect(proposed()).toHaveLength(1)
  }, 60_000)

  it.each(['/git/refs', `/contents/${PATH}`, '/pulls'])(
    'has the proposal finished when %s failed',
    async (step) => {
      bot().standIn.fail(new RegExp(`(?:POST|PUT) .*${bot().repository.name}${step}$`), 502)
      await installed(DATA)
      await expect.poll(() => proposed().length, SOON).toBe(1)
      await bot().quiet()
      expect(bot().repository.commits.get(proposed()[0]?.head ?? '')).toHaveProperty([PATH])
    },
    60_000,
  )
})

describe('nothing is proposed', () => {
  afterEach(() => allow(bot().standIn, 'act'))

  it.each<[string, Files]>([
    ['that has a configuration', { ...DATA, [PATH]: 'version: 1\n' }],
    ['that speaks of no data', { 'README.md': '# A web server\n\nServes pages.\n' }],
  ])(
    'to a repository %s',
    async (_, files) => {
      await installed(files)
      await bot().quiet()
      expect(proposed()).toEqual([])
    },
    60_000,
  )

  it('where the policy does not want it', async () => {
    allow(bot().standIn, 'act\nonboarding: false')
    await bot().restartAnew()
    await installed(DATA)
    await bot().quiet()
    expect(proposed()).toEqual([])
  }, 60_000)

  it('by an app that may not write contents, which stops nothing else', async () => {
    bot().standIn.fail(new RegExp(`${bot().repository.name}/git/refs`), 403)
    await installed(DATA)
    await bot().quiet()
    expect(proposed()).toEqual([])
    expect(await bot().plan()).toEqual([])
  }, 60_000)
})
