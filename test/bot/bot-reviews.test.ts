import { describe, expect, it } from 'vitest'
import { botForTests, PLAN, REST, SOON } from './running-bot.ts'

const bot = botForTests()

describe('a pull request', () => {
  it('is given a check run that says what it brings, once for one head', async () => {
    bot().repository.commit({ ...REST, 'SECURITY.md': PLAN })
    const head = bot().repository.pull(4, { ...REST, 'SECURITY.md': '# Security\n' })
    const payload = { action: 'opened', number: 4 }
    await bot().deliver('pull_request', payload)
    await expect.poll(() => bot().repository.runs.length, SOON).toBe(1)
    expect(bot().repository.runs[0]).toMatchObject({ name: 'gardefou', head_sha: head, conclusion: 'neutral' })
    const { title, summary } = bot().repository.runs[0]?.output ?? {}
    expect(title).toContain('This change brings 1 finding')
    expect(summary).toContain('incident response plan')
    expect(summary).not.toContain(title)
    await bot().deliver('pull_request', { ...payload, action: 'reopened' })
    await bot().quiet()
    expect(bot().writes()).toEqual(['POST /check-runs'])
    expect(bot().repository.issues).toEqual([])
  })

  it('cannot configure its own review', async () => {
    bot().repository.commit({ ...REST, 'SECURITY.md': PLAN })
    const off = `${REST['.github/gardefou.yml']}rules:\n  incident-plan-documented: { level: off }\n`
    bot().repository.pull(5, { '.github/gardefou.yml': off, 'SECURITY.md': '# Security\n' })
    await bot().deliver('pull_request', { action: 'opened', number: 5 })
    await expect.poll(() => bot().repository.runs[0]?.output.summary, SOON).toContain('incident response plan')
  })
})
