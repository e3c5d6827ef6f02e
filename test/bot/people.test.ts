import { describe, expect, it } from 'vitest'
import { peopleFor } from '../../bot/people.ts'
import { botForTests, PLAN, REST, SOON, schedule } from './running-bot.ts'

const bot = botForTests()

const owned = (owner: string) =>
  schedule('comments', '2026-01-15').replace('    then', `    owner: "${owner}"\n    then`)
const files = (more: Readonly<Record<string, string>>) => ({ ...REST, 'SECURITY.md': PLAN, ...more })

async function issue() {
  await expect.poll(() => bot().repository.issues.length, SOON).toBe(1)
  await bot().quiet()
  return bot().repository.issues[0]
}

describe('the people of an issue', () => {
  it('are the owner that the declaration names, before all others', async () => {
    await bot().push(files({ 'retention.yml': owned('@lea'), CODEOWNERS: '* @ada\n' }))
    expect((await issue())?.assignees).toEqual(['lea'])
  }, 60_000)

  it('are those whom CODEOWNERS names for its file; teams are named and not called', async () => {
    const inGithub = '* @ada\nretention.yml @ana @atelier/data mail@example.org\n'
    await bot().push(
      files({ 'retention.yml': owned('@atelier/privacy'), '.github/CODEOWNERS': inGithub, CODEOWNERS: '* @eve\n' }),
    )
    const opened = await issue()
    expect(opened?.assignees).toEqual(['ana'])
    expect(opened?.body).toMatch(/^\*\*Owners:\*\* `@.?atelier\/privacy`, `@.?atelier\/data`$/m)
    expect(opened?.body).not.toMatch(/@atelier\//)
    await bot().push(files({ 'retention.yml': owned('@atelier/privacy'), '.github/CODEOWNERS': inGithub }))
    await bot().quiet()
    expect(bot().writes()).toEqual(['POST /issues'])
  }, 60_000)

  it('who cannot be assigned do not keep it from being opened', async () => {
    bot().repository.strangers.add('left')
    await bot().push(files({ 'retention.yml': owned('@left') }))
    expect((await issue())?.assignees).toEqual([])
    expect(bot().writes()).toEqual(['POST /issues', 'POST /issues'])
  }, 60_000)

  it('are not told of teams in public', async () => {
    bot().repository.isPrivate = false
    await bot().push(files({ 'retention.yml': owned('@atelier/privacy') }))
    expect((await issue())?.body).not.toContain('privacy`')
  }, 60_000)
})

describe('whom an issue is for', () => {
  const named = (logins: readonly string[], teams: readonly string[] = []) => ({
    ownersOf: async () => ({ logins, teams }),
  })

  it.each([
    ['@lea', ['lea']],
    ['@lea, @ana', ['lea', 'ana']],
    ['Léa Martin <lea@example.org>', ['ada']],
    ['', ['ada']],
  ])('is %j as the declaration writes it: %j', async (owner, assignees) => {
    expect((await peopleFor({ owner, path: 'retention.yml' }, named(['ada']), ['eve'])).assignees).toEqual(assignees)
  })

  it('is said by the policy where neither file does, and by nobody for more than ten', async () => {
    expect((await peopleFor({ owner: undefined, path: undefined }, named(['ada']), ['eve'])).assignees).toEqual(['eve'])
    expect(await peopleFor({ owner: '', path: 'a' }, named([], ['o/t']), ['eve'])).toEqual({
      assignees: ['eve'],
      teams: ['o/t'],
    })
    const many = Array.from({ length: 14 }, (_, at) => `p${at}`)
    expect((await peopleFor({ owner: '', path: 'a' }, named(many), [])).assignees).toHaveLength(10)
  })
})
