import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isSettled } from '../../core/reporters/settled.ts'
import type { ForgeClient } from '../../github/client.ts'
import { changesIn } from '../../github/conversation/changes.ts'
import { reply, resolve } from './conversation.ts'
import type { Repository, ReviewComment } from './repository.ts'
import { askedOf, clientFor, commentsOn, finding, RUNNER, repositoryIn, speak, WRITER } from './reviewing.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

let standIn: StandIn
let repository: Repository
let runner: ForgeClient
let writer: ForgeClient
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
  runner = clientFor(standIn, RUNNER)
  writer = clientFor(standIn, WRITER)
})
beforeEach(() => {
  repository = repositoryIn(standIn, `settled-${++count}`)
  standIn.requests.length = 0
})
afterAll(() => standIn.close())

const first = (): ReviewComment => commentsOn(repository)[0] as ReviewComment
const asked = () => askedOf(standIn)
const decided = { rule: 'x', reason: 'We looked at it', by: '@lea' }

describe('a finding that is settled', () => {
  it('has its conversation resolved where the token may', async () => {
    await speak(writer, repository, [finding(1)])
    standIn.requests.length = 0
    expect(await speak(writer, repository, [])).toMatchObject({ settled: 1 })
    expect(first()).toMatchObject({ isResolved: true })
    expect(first().minimizedAs).toBeUndefined()
    expect(first().body).toMatch(/^\*\*Settled\.\*\* As of `[0-9a-f]{7}`/)
    expect(asked()).toEqual(['POST /graphql', 'POST /graphql'])
  })

  it('has its comment hidden where the token may not, and is told so once', async () => {
    await speak(runner, repository, [finding(1)], { language: 'fr' })
    await speak(runner, repository, [finding(1, { decision: decided })], { language: 'fr' })
    expect(first()).toMatchObject({ minimizedAs: 'RESOLVED' })
    expect(first().body).toMatch(/^\*\*Réglé\.\*\* Depuis `[0-9a-f]{7}`, une décision/)
    standIn.requests.length = 0
    expect(await speak(runner, repository, [])).toMatchObject({ settled: 0 })
    expect(asked()).toEqual(['POST /graphql'])
  })

  it('has its comment edited where a person replied, and the reply stays', async () => {
    await speak(runner, repository, [finding(1)])
    reply(first(), 'lea', 'It is in the wiki.')
    await speak(runner, repository, [])
    expect(first().minimizedAs).toBeUndefined()
    expect(first().body).toContain('**Settled.**')
    expect(isSettled(first().body)).toBe(true)
    expect(first().replies).toEqual([{ login: 'lea', body: 'It is in the wiki.' }])
  })

  it('has the conversation resolved where a person replied and the token may', async () => {
    await speak(writer, repository, [finding(1)])
    reply(first(), 'lea', 'Done.')
    await speak(writer, repository, [])
    expect(first()).toMatchObject({ isResolved: true, replies: [{ login: 'lea', body: 'Done.' }] })
  })

  it('stands when a rule or the review failed, or when it is on the base too', async () => {
    await speak(writer, repository, [finding(1)])
    const rules = [{ id: 'x', dataset: undefined, outcome: 'error' as const, reason: undefined }]
    await speak(writer, repository, [], { verdict: 'error' })
    await speak(writer, repository, [], { rules })
    await speak(writer, repository, [finding(1, { state: 'existing' })])
    expect(first().isResolved).toBeUndefined()
  })

  it('stands when the review looked at some paths only, or could not read the file', async () => {
    await speak(writer, repository, [finding(1)])
    await speak(writer, repository, [], {}, { isNarrowed: true })
    await speak(writer, repository, [], { unread: [{ path: 'NOTES.md', reason: { en: 'Too big', fr: 'Trop gros' } }] })
    expect(first().isResolved).toBeUndefined()
  })

  it('stands while the change makes a file unreadable that it may rest on, not for one that the change brings', async () => {
    const unread = [{ path: 'labels.json', reason: { en: 'Too big', fr: 'Trop gros' } }]
    const about = (isNew: boolean) => ({ changes: changesIn([{ path: 'labels.json', isNew }]) })
    await speak(writer, repository, [finding(1)])
    await speak(writer, repository, [], { unread }, about(false))
    expect(first().isResolved).toBeUndefined()
    await speak(writer, repository, [], { unread }, about(true))
    expect(first().isResolved).toBe(true)
  })

  it('is left for the next run when GitHub itself fails', async () => {
    await speak(runner, repository, [finding(1), finding(2)])
    standIn.whenReached(/graphql/, () => standIn.fail(/graphql/, 502))
    expect(await speak(runner, repository, [])).toMatchObject({ settled: 0 })
    expect(commentsOn(repository).map(({ body }) => isSettled(body))).toEqual([false, false])
    expect(await speak(runner, repository, [])).toMatchObject({ settled: 2 })
  })

  it('is noted over REST when GitHub refuses the query', async () => {
    await speak(runner, repository, [finding(1), finding(2)])
    standIn.whenReached(/graphql/, () => standIn.fail(/graphql/, 400))
    expect(await speak(runner, repository, [])).toMatchObject({ settled: 2 })
    expect(commentsOn(repository).map(({ body }) => isSettled(body))).toEqual([true, true])
    expect(asked().filter((line) => line.startsWith('PATCH'))).toHaveLength(2)
  })

  it('keeps its note when it comes back and GitHub does not open it, so that the next run does', async () => {
    await speak(writer, repository, [finding(1)])
    await speak(writer, repository, [])
    standIn.whenReached(/graphql/, () => standIn.fail(/graphql/, 400))
    expect(await speak(writer, repository, [finding(1)])).toMatchObject({ reopened: 0 })
    expect(isSettled(first().body)).toBe(true)
    expect(await speak(writer, repository, [finding(1)])).toMatchObject({ reopened: 1 })
    expect(first().isResolved ?? false).toBe(false)
  })

  it('loses its note though a person saved the comment with line ends of the web', async () => {
    await speak(writer, repository, [finding(1)])
    const before = first().body
    await speak(writer, repository, [])
    first().body = first().body.replaceAll('\n', '\r\n')
    await speak(writer, repository, [finding(1)])
    expect(first().body.replaceAll('\r\n', '\n')).toBe(before)
  })

  it('is tried again when nothing at all could be written', async () => {
    await speak(writer, repository, [finding(1)])
    expect(await speak(clientFor(standIn, { ...RUNNER, permissions: [] }), repository, [])).toMatchObject({
      settled: 0,
    })
    expect(await speak(writer, repository, [])).toMatchObject({ settled: 1 })
  })

  it.each([
    ['resolved', () => writer],
    ['hidden', () => runner],
  ])('is %s no longer when it comes back', async (_, client) => {
    await speak(client(), repository, [finding(1)])
    const before = first().body
    await speak(client(), repository, [])
    expect(await speak(client(), repository, [finding(1)])).toMatchObject({ url: '', reopened: 1 })
    expect(first().body).toBe(before)
    expect(first().minimizedAs).toBeUndefined()
    expect(first().isResolved ?? false).toBe(false)
    expect(commentsOn(repository)).toHaveLength(1)
  })
})

describe('a conversation that a person resolved or hid', () => {
  it('stays as it is, and its finding stays silent', async () => {
    await speak(writer, repository, [finding(1), finding(2)])
    const [one, two] = commentsOn(repository) as [ReviewComment, ReviewComment]
    resolve(one, 'lea')
    two.minimizedAs = 'OFF_TOPIC'
    standIn.requests.length = 0
    await speak(writer, repository, [finding(1), finding(2)])
    await speak(writer, repository, [])
    await speak(writer, repository, [finding(1), finding(2)])
    expect(asked()).toEqual(['POST /graphql', 'POST /graphql', 'POST /graphql'])
    expect(commentsOn(repository)).toHaveLength(2)
  })
})
