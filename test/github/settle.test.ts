import { describe, expect, it } from 'vitest'
import { isSettled } from '../../core/reporters/settled.ts'
import { document } from '../support/report-builder.ts'
import { reply, resolve } from './conversation.ts'
import type { ReviewComment } from './repository.ts'
import { commentsOn, finding, speak } from './reviewing.ts'
import { speaking } from './speaking.ts'

const on = speaking('settled')
const PATH = 'docs/NOTES.md'
const unread = (path: string) => ({ path, reason: { en: 'Too big', fr: 'Trop gros' } })
const decided = { rule: 'x', reason: 'We looked at it', by: '@lea' }

describe('a finding that is settled', () => {
  it('has its conversation resolved where the token may', async () => {
    await speak(on.writer, on.repository, [finding(1)])
    on.standIn.requests.length = 0
    expect(await speak(on.writer, on.repository, [])).toMatchObject({ settled: 1 })
    expect(on.first()).toMatchObject({ isResolved: true })
    expect(on.first().minimizedAs).toBeUndefined()
    expect(on.first().body).toMatch(/^\*\*Settled\.\*\* As of `[0-9a-f]{7}`/)
    expect(on.asked()).toEqual(['POST /graphql', 'POST /graphql'])
  })

  it('has its comment hidden where the token may not, and is told so once', async () => {
    await speak(on.runner, on.repository, [finding(1)], { language: 'fr' })
    await speak(on.runner, on.repository, [finding(1, { decision: decided })], { language: 'fr' })
    expect(on.first()).toMatchObject({ minimizedAs: 'RESOLVED' })
    expect(on.first().body).toMatch(/^\*\*Réglé\.\*\* Depuis `[0-9a-f]{7}`, une décision/)
    on.standIn.requests.length = 0
    expect(await speak(on.runner, on.repository, [])).toMatchObject({ settled: 0 })
    expect(on.asked()).toEqual(['POST /graphql'])
  })

  it('has its comment edited where a person replied, and the reply stays', async () => {
    await speak(on.runner, on.repository, [finding(1)])
    reply(on.first(), 'lea', 'It is in the wiki.')
    await speak(on.runner, on.repository, [])
    expect(on.first().minimizedAs).toBeUndefined()
    expect(on.first().body).toContain('**Settled.**')
    expect(isSettled(on.first().body)).toBe(true)
    expect(on.first().replies).toEqual([{ login: 'lea', body: 'It is in the wiki.' }])
  })

  it('has the conversation resolved where a person replied and the token may', async () => {
    await speak(on.writer, on.repository, [finding(1)])
    reply(on.first(), 'lea', 'Done.')
    await speak(on.writer, on.repository, [])
    expect(on.first()).toMatchObject({ isResolved: true, replies: [{ login: 'lea', body: 'Done.' }] })
  })

  it('stands when a rule or the review failed, or when it is on the base too', async () => {
    await speak(on.writer, on.repository, [finding(1)])
    const rules = [{ id: 'x', dataset: undefined, outcome: 'error' as const, reason: undefined }]
    await speak(on.writer, on.repository, [], { verdict: 'error' })
    await speak(on.writer, on.repository, [], { rules })
    await speak(on.writer, on.repository, [finding(1, { state: 'existing' })])
    expect(on.first().isResolved).toBeUndefined()
  })

  it('stands when the review looked at some paths only, or could not read the file', async () => {
    await speak(on.writer, on.repository, [finding(1)])
    await speak(on.writer, on.repository, [], {}, { isNarrowed: true })
    await speak(on.writer, on.repository, [], {
      unread: [{ path: 'NOTES.md', reason: { en: 'Too big', fr: 'Trop gros' } }],
    })
    expect(on.first().isResolved).toBeUndefined()
  })

  it.each([
    ['stands while the change makes a file unreadable that it may rest on', { obscured: ['labels.json'] }, undefined],
    ['is settled though another file was never read', { unread: [unread('labels.json')] }, true],
    ['stands while its folder is that of another repository', { unread: [unread('docs')] }, undefined],
    ['stands while its file holds what is no text', { documents: [document(PATH, { read: 'unreadable' })] }, undefined],
  ])('%s', async (_, given, isResolved) => {
    on.repository.pull(1, { [PATH]: 'after\n' })
    await speak(on.writer, on.repository, [finding(1, { location: { path: PATH, startLine: 1, endLine: 1 } })])
    await speak(on.writer, on.repository, [], given)
    expect(on.first().isResolved).toBe(isResolved)
  })

  it('is left for the next run when GitHub itself fails', async () => {
    await speak(on.runner, on.repository, [finding(1), finding(2)])
    on.standIn.whenReached(/graphql/, () => on.standIn.fail(/graphql/, 502))
    expect(await speak(on.runner, on.repository, [])).toMatchObject({ settled: 0 })
    expect(commentsOn(on.repository).map(({ body }) => isSettled(body))).toEqual([false, false])
    expect(await speak(on.runner, on.repository, [])).toMatchObject({ settled: 2 })
  })

  it('is noted over REST when GitHub refuses the query', async () => {
    await speak(on.runner, on.repository, [finding(1), finding(2)])
    on.standIn.whenReached(/graphql/, () => on.standIn.fail(/graphql/, 400))
    expect(await speak(on.runner, on.repository, [])).toMatchObject({ settled: 2 })
    expect(commentsOn(on.repository).map(({ body }) => isSettled(body))).toEqual([true, true])
    expect(on.asked().filter((line) => line.startsWith('PATCH'))).toHaveLength(2)
  })

  it('keeps its note when it comes back and GitHub does not open it, so that the next run does', async () => {
    await speak(on.writer, on.repository, [finding(1)])
    await speak(on.writer, on.repository, [])
    on.standIn.whenReached(/graphql/, () => on.standIn.fail(/graphql/, 400))
    expect(await speak(on.writer, on.repository, [finding(1)])).toMatchObject({ reopened: 0 })
    expect(isSettled(on.first().body)).toBe(true)
    expect(await speak(on.writer, on.repository, [finding(1)])).toMatchObject({ reopened: 1 })
    expect(on.first().isResolved ?? false).toBe(false)
  })

  it('loses its note though a person saved the comment with line ends of the web', async () => {
    await speak(on.writer, on.repository, [finding(1)])
    const before = on.first().body
    await speak(on.writer, on.repository, [])
    on.first().body = on.first().body.replaceAll('\n', '\r\n')
    await speak(on.writer, on.repository, [finding(1)])
    expect(on.first().body.replaceAll('\r\n', '\n')).toBe(before)
  })

  it.each([
    ['resolved', () => on.writer],
    ['hidden', () => on.runner],
  ])('is %s no longer when it comes back', async (_, client) => {
    await speak(client(), on.repository, [finding(1)])
    const before = on.first().body
    await speak(client(), on.repository, [])
    expect(await speak(client(), on.repository, [finding(1)])).toMatchObject({ url: '', reopened: 1 })
    expect(on.first().body).toBe(before)
    expect(on.first().minimizedAs).toBeUndefined()
    expect(on.first().isResolved ?? false).toBe(false)
    expect(commentsOn(on.repository)).toHaveLength(1)
  })
})

describe('a settled finding that others brought to the base meanwhile', () => {
  it.each([
    ['resolved', () => on.writer],
    ['hidden', () => on.runner],
  ])('stays settled and %s, until this change brings it', async (_, client) => {
    await speak(client(), on.repository, [finding(1)])
    await speak(client(), on.repository, [])
    const settled = { ...on.first() }
    on.standIn.requests.length = 0
    expect(await speak(client(), on.repository, [finding(1, { state: 'existing' })])).toMatchObject({ reopened: 0 })
    expect(on.asked()).toEqual(['POST /graphql'])
    expect(on.first()).toEqual(settled)
    expect(await speak(client(), on.repository, [finding(1)])).toMatchObject({ reopened: 1 })
  })
})

describe('a conversation that a person resolved or hid', () => {
  it('stays as it is, and its finding stays silent', async () => {
    await speak(on.writer, on.repository, [finding(1), finding(2)])
    const [one, two] = commentsOn(on.repository) as [ReviewComment, ReviewComment]
    resolve(one, 'lea')
    two.minimizedAs = 'OFF_TOPIC'
    on.standIn.requests.length = 0
    await speak(on.writer, on.repository, [finding(1), finding(2)])
    await speak(on.writer, on.repository, [])
    await speak(on.writer, on.repository, [finding(1), finding(2)])
    expect(on.asked()).toEqual(['POST /graphql', 'POST /graphql', 'POST /graphql'])
    expect(commentsOn(on.repository)).toHaveLength(2)
  })
})
