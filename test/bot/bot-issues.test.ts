import { describe, expect, it } from 'vitest'
import { botForTests, PLAN, PROFILE, REST, SOON, schedule } from './running-bot.ts'

const bot = botForTests()

describe('an overdue dataset', () => {
  const overdue = { ...REST, 'SECURITY.md': PLAN, 'retention.yml': schedule('comments', '2026-01-15') }

  it('is given one issue, left alone, edited when the facts change, and closed when the files answer', async () => {
    await bot().push(overdue)
    await expect
      .poll(() => bot().issues(), SOON)
      .toEqual(['open To check: data are kept within their retention period (comments)'])
    expect(bot().repository.issues[0]?.body).toContain('ended on 2026-01-15')
    await bot().push(overdue)
    await bot().quiet()
    expect(bot().writes()).toEqual(['POST /issues'])
    await bot().push({ ...overdue, 'retention.yml': schedule('comments', '2026-03-15') })
    await expect.poll(() => bot().repository.issues[0]?.body, SOON).toContain('ended on 2026-03-15')
    await bot().push({ ...overdue, 'retention.yml': schedule('comments', '2026-03-15', 'deleted') })
    await expect
      .poll(() => bot().issues(), SOON)
      .toEqual(['closed To check: data are kept within their retention period (comments)'])
    expect(bot().repository.issues[0]?.body).toMatch(
      /^Closed after reading the files at commit [0-9a-f]{7}\. What answers it: \[`retention\.yml:1`\]/,
    )
    expect(bot().writes()).toEqual(['POST /issues', 'PATCH /issues/1', 'PATCH /issues/1'])
  })

  it('comes to light on the day after its last, although nothing was pushed', async () => {
    bot().today = '2026-11-30'
    await bot().push({ ...overdue, 'retention.yml': schedule('comments', '2026-12-01') })
    await expect.poll(() => bot().issues(), SOON).toEqual([expect.stringContaining('open To plan')])
    await bot().quiet()
    const before = bot().standIn.requests.length
    bot().today = '2026-12-01'
    await bot().lookAtDeadlines()
    await bot().quiet()
    expect(bot().standIn.requests.length).toBe(before)
    bot().today = '2026-12-02'
    await bot().lookAtDeadlines()
    await expect.poll(() => bot().issues(), SOON).toEqual([expect.stringContaining('open To check')])
    await bot().quiet()
    const after = bot().standIn.requests.length
    await bot().lookAtDeadlines()
    await bot().quiet()
    expect(bot().standIn.requests.length).toBe(after)
  })

  it('is named in a public repository by its file alone', async () => {
    bot().repository.isPrivate = false
    await bot().push(overdue)
    await expect.poll(() => bot().repository.issues.length, SOON).toBe(1)
    expect(bot().repository.issues[0]?.body).toContain('`retention.yml`')
    expect(JSON.stringify(bot().repository.issues[0])).not.toMatch(/2026-01-15|\(comments\)/)
  })

  it('stays closed when a person closed it, until the facts change', async () => {
    await bot().push(overdue)
    await expect.poll(() => bot().repository.issues.length, SOON).toBe(1)
    const [issue] = bot().repository.issues
    if (issue !== undefined) issue.state = 'closed'
    await bot().push(overdue)
    await bot().quiet()
    expect(bot().issues()[0]).toMatch(/^closed/)
    await bot().push({ ...overdue, 'retention.yml': schedule('comments', '2026-02-15') })
    await expect.poll(() => bot().issues(), SOON).toEqual([expect.stringMatching(/^open/)])
  })
})

describe('an incident plan', () => {
  const without = { ...REST, 'SECURITY.md': '# Security\n\nWrite to security@example.org.\n' }

  it('that cannot be found is asked for once, and the issue is closed when it is written, and opened again when it goes', async () => {
    await bot().push(without)
    await expect.poll(() => bot().issues(), SOON).toEqual(['open To check: an incident response plan is documented'])
    await bot().push({ ...REST, 'SECURITY.md': PLAN })
    await expect.poll(() => bot().issues(), SOON).toEqual(['closed To check: an incident response plan is documented'])
    expect(bot().repository.issues[0]?.body).toMatch(/What answers it: \[`SECURITY\.md:3-6`\]/)
    await bot().push(without)
    await expect.poll(() => bot().issues(), SOON).toEqual(['open To check: an incident response plan is documented'])
    expect(bot().repository.issues[0]?.body).not.toContain('Closed after reading')
  })

  it('is not asked for at tier 1, nor where nothing is declared, nor in an archive', async () => {
    await bot().push({ '.github/gardefou.yml': PROFILE, 'SECURITY.md': '# Security\n' })
    await bot().quiet()
    await bot().push({ 'SECURITY.md': '# Security\n' })
    await bot().quiet()
    bot().repository.isArchived = true
    await bot().push(without)
    await bot().quiet()
    expect(bot().repository.issues).toEqual([])
  })

  it('leaves its issue alone while the configuration cannot be read', async () => {
    await bot().push(without)
    await expect.poll(() => bot().repository.issues.length, SOON).toBe(1)
    await bot().push({ ...without, '.github/gardefou.yml': 'profile: [', 'SECURITY.md': PLAN })
    await bot().quiet()
    expect(bot().writes()).toEqual(['POST /issues'])
  })
})

describe('what was read of a branch', () => {
  it('is read again only where its content is new', async () => {
    const files = { ...REST, 'SECURITY.md': PLAN }
    const questions = async (change: Readonly<Record<string, string>>) => {
      const before = bot().standIn.requests.length
      await bot().push({ ...files, ...change })
      await expect.poll(() => bot().standIn.requests.length, SOON).toBeGreaterThan(before)
      await bot().quiet()
      return bot()
        .standIn.requests.slice(before)
        .filter(({ path }) => path.endsWith('/graphql')).length
    }
    const first = await questions({})
    expect(await questions({ 'train.py': 'print()\n' })).toBeLessThan(first)
    expect(await questions({ 'SECURITY.md': `${PLAN}\nMore.\n` })).toBe(first)
  }, 60_000)
})
