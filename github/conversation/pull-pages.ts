import { z } from 'zod'
import type { ForgeClient, ForgeRepository } from '../client.ts'

/** Conversations and reviews of one page, and comments of one conversation, that are asked for. */
const THREADS = 50
const REVIEWS = 50
const COMMENTS = 1

const QUERY = `query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $reviews: String,
  $isFirst: Boolean!, $withThreads: Boolean!, $withReviews: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid state
      reviewThreads(first: ${THREADS}, after: $threads) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved viewerCanResolve viewerCanUnresolve path resolvedBy { login }
          comments(first: ${COMMENTS}) {
            totalCount
            nodes {
              id fullDatabaseId viewerDidAuthor body isMinimized minimizedReason state
              pullRequestReview { fullDatabaseId }
            }
          }
        }
      }
      reviews(first: ${REVIEWS}, after: $reviews) @include(if: $withReviews) {
        pageInfo { hasNextPage endCursor }
        nodes { id fullDatabaseId viewerDidAuthor body isMinimized state }
      }
      drafts: reviews(first: 5, states: [PENDING]) @include(if: $isFirst) {
        nodes { fullDatabaseId viewerDidAuthor body comments(first: 100) { totalCount nodes { body } } }
      }
    }
  }
}`

const idSchema = z.union([z.string(), z.number()])
const pageInfoSchema = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() })

const commentSchema = z.object({
  id: z.string(),
  fullDatabaseId: idSchema,
  viewerDidAuthor: z.boolean(),
  body: z.string(),
  isMinimized: z.boolean(),
  minimizedReason: z.string().nullish(),
  state: z.string(),
  pullRequestReview: z.object({ fullDatabaseId: idSchema }).nullish(),
})

const threadSchema = z.object({
  id: z.string(),
  isResolved: z.boolean(),
  viewerCanResolve: z.boolean(),
  viewerCanUnresolve: z.boolean(),
  path: z.string(),
  resolvedBy: z.object({ login: z.string() }).nullish(),
  comments: z.object({ totalCount: z.number(), nodes: z.array(commentSchema) }),
})

const reviewSchema = z.object({
  id: z.string(),
  fullDatabaseId: idSchema,
  viewerDidAuthor: z.boolean(),
  body: z.string(),
  isMinimized: z.boolean(),
  state: z.string(),
})

const draftSchema = z.object({
  fullDatabaseId: idSchema,
  viewerDidAuthor: z.boolean(),
  body: z.string(),
  comments: z.object({ totalCount: z.number(), nodes: z.array(z.object({ body: z.string() })) }),
})

const pageSchema = z.object({
  headRefOid: z.string(),
  state: z.string(),
  reviewThreads: z.object({ pageInfo: pageInfoSchema, nodes: z.array(threadSchema) }).optional(),
  reviews: z.object({ pageInfo: pageInfoSchema, nodes: z.array(reviewSchema) }).optional(),
  drafts: z.object({ nodes: z.array(draftSchema) }).optional(),
})

const answerSchema = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({ pullRequest: pageSchema }),
})

export type CommentNode = z.infer<typeof commentSchema>
export type ThreadNode = z.infer<typeof threadSchema>
export type ReviewNode = z.infer<typeof reviewSchema>

/** One answer about a pull request. */
export type PullPage = z.infer<typeof pageSchema>

interface Cursors {
  readonly threads: string | undefined
  readonly reviews: string | undefined
}

function nextOf(list: { readonly pageInfo: z.infer<typeof pageInfoSchema> } | undefined): string | undefined {
  return list?.pageInfo.hasNextPage === true ? (list.pageInfo.endCursor ?? undefined) : undefined
}

async function readPage(
  client: ForgeClient,
  { owner, repo }: ForgeRepository,
  number: number,
  after: Cursors | undefined,
) {
  const which = {
    isFirst: after === undefined,
    withThreads: after === undefined || after.threads !== undefined,
    withReviews: after === undefined || after.reviews !== undefined,
  }
  const variables = { owner, repo, number, threads: after?.threads ?? null, reviews: after?.reviews ?? null, ...which }
  return answerSchema.parse(await client.graphql(QUERY, variables))
}

/** Reads the conversations and reviews of a pull request, in one request as long as they fill one page. */
export async function readPages(client: ForgeClient, repository: ForgeRepository, number: number) {
  const pages: PullPage[] = []
  for (let after: Cursors | undefined; ; ) {
    const answer = await readPage(client, repository, number, after)
    const page = answer.repository.pullRequest
    pages.push(page)
    after = { threads: nextOf(page.reviewThreads), reviews: nextOf(page.reviews) }
    if (after.threads === undefined && after.reviews === undefined)
      return { login: answer.viewer.login, head: page.headRefOid, isOpen: page.state === 'OPEN', pages }
  }
}
