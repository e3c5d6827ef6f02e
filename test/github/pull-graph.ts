import { GraphQLError } from 'graphql'
import { conversations, nodeId, type Placed } from './conversation.ts'
import type { Identity } from './identity.ts'
import type { Pull, Repository, Review } from './repository.ts'

interface PageArguments {
  readonly first?: number
  readonly after?: string
}

const MOST = 100

/**
 * A page of a list. GitHub refuses lists without a bound, and bounds above a hundred:
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit
 */
function connection(list: readonly object[], name: string, { first, after }: PageArguments): object {
  if (first === undefined || first < 1 || first > MOST)
    throw new GraphQLError(`Requesting ${first ?? 'no'} records on the \`${name}\` connection is not possible.`, {
      extensions: { type: 'EXCESSIVE_PAGINATION' },
    })
  const start = after == null ? 0 : Number(Buffer.from(after, 'base64').toString())
  const end = start + first
  return {
    totalCount: list.length,
    nodes: list.slice(start, end),
    pageInfo: { hasNextPage: end < list.length, endCursor: Buffer.from(String(end)).toString('base64') },
  }
}

/** Bots are named without `[bot]` here, and with it in REST: https://docs.github.com/en/graphql/reference/objects#bot */
function actor(login: string): object {
  const __typename = login.endsWith('[bot]') ? 'Bot' : 'User'
  return { __typename, login: login.replace(/\[bot\]$/, '') }
}

/** The reason is told in lower case: https://docs.github.com/en/graphql/reference/interfaces#minimizable */
function hiding(minimizedAs: string | undefined): object {
  return {
    isMinimized: minimizedAs !== undefined,
    minimizedReason: minimizedAs?.toLowerCase().replace('_', '-') ?? null,
  }
}

function commentNodes({ repository, review, comment, login, number }: Placed, viewer: Identity): object[] {
  const state = review.state === 'PENDING' ? 'PENDING' : 'SUBMITTED'
  const pullRequestReview = { fullDatabaseId: String(review.id) }
  const first = {
    __typename: 'PullRequestReviewComment',
    id: nodeId('PRRC', repository, number),
    fullDatabaseId: String(number),
    author: actor(login),
    viewerDidAuthor: login === viewer.login,
    body: comment.body,
    ...hiding(comment.minimizedAs),
  }
  const below = (comment.replies ?? []).map((one, at) => ({
    ...first,
    id: nodeId('PRRC', repository, number * 100 + at),
    fullDatabaseId: String(number * 100 + at),
    author: actor(one.login),
    viewerDidAuthor: one.login === viewer.login,
    body: one.body,
    ...hiding(undefined),
  }))
  return [first, ...below].map((node) => ({ ...node, state, pullRequestReview }))
}

/** A conversation is outdated, and without a line, once its file differs from the one it was begun on. */
function isOutdated({ repository: { commits }, pull, review, comment }: Placed): boolean {
  return commits.get(review.commit)?.[comment.path] !== commits.get(pull.head)?.[comment.path]
}

/**
 * Who writes to a repository's contents resolves conversations; `pull-requests: write` alone does not:
 * https://github.com/orgs/community/discussions/44650
 */
function threadNode(placed: Placed, viewer: Identity): object {
  const { repository, comment, number } = placed
  const { permissions, mayResolveByRole = false } = viewer
  const [isResolved, canWrite] = [comment.isResolved === true, mayResolveByRole || permissions.includes('contents')]
  const outdated = isOutdated(placed)
  return {
    id: nodeId('PRRT', repository, number),
    isResolved,
    isOutdated: outdated,
    viewerCanResolve: canWrite && !isResolved,
    viewerCanUnresolve: canWrite && isResolved,
    path: comment.path,
    line: outdated ? null : comment.line,
    resolvedBy: isResolved && comment.resolvedBy !== undefined ? { login: comment.resolvedBy } : null,
    comments: (page: PageArguments) => connection(commentNodes(placed, viewer), 'comments', page),
  }
}

function reviewNode(review: Review, repository: Repository, pull: Pull, viewer: Identity): object {
  const own = () => conversations(repository, pull, viewer.login).filter((placed) => placed.review === review)
  return {
    id: nodeId('PRR', repository, review.id),
    fullDatabaseId: String(review.id),
    author: actor(review.login),
    viewerDidAuthor: review.login === viewer.login,
    body: review.body,
    state: review.state,
    ...hiding(review.minimizedAs),
    comments: (page: PageArguments) =>
      connection(
        own().flatMap((placed) => commentNodes(placed, viewer)),
        'comments',
        page,
      ),
  }
}

function reviewNodes(repository: Repository, pull: Pull, viewer: Identity, states?: readonly string[]): object[] {
  return pull.reviews
    .filter(({ state, login }) => state !== 'PENDING' || login === viewer.login)
    .filter(({ state }) => states == null || states.includes(state))
    .map((review) => reviewNode(review, repository, pull, viewer))
}

/** Reads may lag behind writes: while they do, the latest review is not shown. */
function shownOf(repository: Repository, number: number): Pull | undefined {
  const pull = repository.pulls.get(number)
  if (pull === undefined || repository.lag === 0) return pull
  repository.lag -= 1
  return { ...pull, reviews: pull.reviews.slice(0, -1) }
}

/** A pull request as GraphQL shows it to `viewer`. */
export function pullNode(repository: Repository, number: number, viewer: Identity): object | null {
  const pull = shownOf(repository, number)
  if (pull === undefined) return null
  const threads = () => conversations(repository, pull, viewer.login).map((placed) => threadNode(placed, viewer))
  return {
    number,
    headRefOid: pull.head,
    baseRefName: pull.target ?? repository.branch,
    state: pull.state.toUpperCase(),
    reviewThreads: (page: PageArguments) => connection(threads(), 'reviewThreads', page),
    reviews: ({ states, ...page }: PageArguments & { readonly states?: readonly string[] }) =>
      connection(reviewNodes(repository, pull, viewer, states), 'reviews', page),
  }
}
