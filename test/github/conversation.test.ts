import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ForgeClient } from '../../github/client.ts'
import { mutate } from '../../github/conversation/mutations.ts'
import { nodeId, reply, resolve } from './conversation.ts'
import type { Identity } from './identity.ts'
import type { Repository } from './repository.ts'
import { clientFor, commentsOn, RUNNER, repositoryIn, WRITER } from './reviewing.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

const PERSON: Identity = { login: 'lea', app: undefined, permissions: ['pull_requests', 'contents'] }
const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'

let standIn: StandIn
let repository: Repository
let runner: ForgeClient
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
  runner = clientFor(standIn, RUNNER)
})
beforeEach(() => {
  repository = repositoryIn(standIn, `talk-${++count}`)
})
afterAll(() => standIn.close())

const place = () => ({ owner: 'atelier', repo: repository.name, pull_number: 1 })

function review(client: ForgeClient, given: object = { event: 'COMMENT' }) {
  const comments = [{ path: 'NOTES.md', line: 1, side: 'RIGHT', body: 'here' }]
  return client.request(`POST ${REVIEWS}`, { ...place(), body: 'x', comments, ...given })
}

function ask(client: ForgeClient, fields: string): Promise<unknown> {
  const query = `query ($owner: String!, $repo: String!) {
    viewer { login } repository(owner: $owner, name: $repo) { pullRequest(number: 1) { ${fields} } }
  }`
  return client.graphql(query, { owner: 'atelier', repo: repository.name })
}

const THREADS = `reviewThreads(first: 9) { totalCount nodes {
  isResolved isOutdated line viewerCanResolve viewerCanUnresolve resolvedBy { login }
  comments(first: 9) { totalCount nodes { author { __typename login } viewerDidAuthor isMinimized minimizedReason } }
} }`

const threadsOf = async (client: ForgeClient) => JSON.stringify(await ask(client, THREADS))
const status = (asked: Promise<unknown>) =>
  asked.then(
    () => 200,
    (error: { status?: number }) => error.status,
  )
const thread = () => nodeId('PRRT', repository, (repository.pulls.get(1)?.reviews[0]?.id ?? 0) * 100)
const comment = () => thread().replace('PRRT', 'PRRC')

describe('conversations of the stand-in', () => {
  it('tell bots from people, and the viewer from others', async () => {
    await review(runner)
    const [first] = commentsOn(repository)
    if (first !== undefined) reply(first, 'lea', 'Yes')
    const seen = await threadsOf(runner)
    expect(seen).toContain('"viewer":{"login":"github-actions[bot]"}')
    expect(seen).toContain('"author":{"__typename":"Bot","login":"github-actions"},"viewerDidAuthor":true')
    expect(seen).toContain('"author":{"__typename":"User","login":"lea"},"viewerDidAuthor":false')
  })

  it('are resolved by who may write contents, and say which person did', async () => {
    await review(runner)
    const resolving = [{ name: 'resolveReviewThread', input: { threadId: thread() } }] as const
    expect(await threadsOf(runner)).toContain('"viewerCanResolve":false')
    expect(await mutate(runner, resolving)).toEqual(['forbidden'])
    expect(await mutate(clientFor(standIn, WRITER), resolving)).toEqual(['made'])
    expect(await threadsOf(runner)).toContain('"isResolved":true')
    expect(await threadsOf(runner)).toContain('"resolvedBy":null')
    expect(await mutate(clientFor(standIn, PERSON), resolving)).toEqual(['made'])
    expect(await threadsOf(clientFor(standIn, WRITER))).toContain(
      '"viewerCanUnresolve":true,"resolvedBy":{"login":"lea"}',
    )
  })

  it('have comments that are hidden and edited, each mutation by itself', async () => {
    await review(runner)
    const done = await mutate(runner, [
      { name: 'minimizeComment', input: { subjectId: comment(), classifier: 'OFF_TOPIC' } },
      { name: 'resolveReviewThread', input: { threadId: thread() } },
      { name: 'unminimizeComment', input: { subjectId: 'PRRC_nobody' } },
      { name: 'updatePullRequestReviewComment', input: { pullRequestReviewCommentId: comment(), body: 'there' } },
    ])
    expect(done).toEqual(['made', 'forbidden', 'refused', 'made'])
    expect(await threadsOf(runner)).toContain('"isMinimized":true,"minimizedReason":"off-topic"')
    expect(commentsOn(repository)[0]?.body).toBe('there')
  })

  it('are edited over REST by their author, or by who may write contents', async () => {
    await review(runner)
    const number = Number(comment().split('_').at(-1))
    const edit = (identity: Identity) =>
      status(
        clientFor(standIn, identity).request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
          ...place(),
          comment_id: number,
          body: identity.login,
        }),
      )
    expect(await edit(RUNNER)).toBe(200)
    expect(await edit({ ...PERSON, permissions: ['pull_requests'] })).toBe(403)
    expect(await edit(PERSON)).toBe(200)
    expect(commentsOn(repository)[0]?.body).toBe('lea')
  })

  it('are outdated, without a line, once their file is another', async () => {
    await runner.request(`POST ${REVIEWS}`, {
      ...place(),
      event: 'COMMENT',
      body: 'x',
      commit_id: repository.pulls.get(1)?.head,
      comments: [{ path: 'NOTES.md', line: 1, side: 'RIGHT', body: 'here' }],
    })
    expect(await threadsOf(runner)).toContain('"isOutdated":false,"line":1')
    repository.pull(1, { 'NOTES.md': 'another\n' })
    expect(await threadsOf(runner)).toContain('"isOutdated":true,"line":null')
  })

  it('keep who resolved them in the browser', async () => {
    await review(runner)
    const [first] = commentsOn(repository)
    if (first !== undefined) resolve(first, 'lea')
    expect(await threadsOf(runner)).toContain('"resolvedBy":{"login":"lea"}')
  })

  it('are listed with a bound of at most a hundred', async () => {
    await expect(ask(runner, 'reviewThreads { totalCount }')).rejects.toThrow('reviewThreads')
    await expect(ask(runner, 'reviews(first: 101) { totalCount }')).rejects.toThrow('reviews')
    await expect(ask(runner, 'reviews(first: 1) { nonsense }')).rejects.toThrow('nonsense')
  })
})

describe('a review in progress', () => {
  it('is its author’s alone, and lets no other review be made', async () => {
    await review(runner, {})
    expect(await threadsOf(runner)).toContain('"totalCount":1')
    expect(await threadsOf(clientFor(standIn, PERSON))).toContain('"totalCount":0')
    expect(await status(review(runner))).toBe(422)
    expect(await status(review(clientFor(standIn, PERSON)))).toBe(200)
    const { data } = await runner.request(`GET ${REVIEWS}`, place())
    expect(JSON.stringify(data)).toContain('PENDING')
    const comments = await runner.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', place())
    expect(comments.data).toHaveLength(1)
  })

  it('is deleted by its author, and a submitted one is not', async () => {
    await review(runner, {})
    const drop = (client: ForgeClient, review_id: number | undefined) =>
      status(client.request(`DELETE ${REVIEWS}/{review_id}`, { ...place(), review_id }))
    const id = repository.pulls.get(1)?.reviews[0]?.id
    expect(await drop(clientFor(standIn, PERSON), id)).toBe(404)
    expect(await drop(runner, id)).toBe(200)
    await review(runner)
    expect(await drop(runner, repository.pulls.get(1)?.reviews[0]?.id)).toBe(422)
  })
})
