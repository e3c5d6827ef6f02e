import { z } from 'zod'

/** Conversations and reviews of one page, and comments of one conversation, that are asked for. */
const THREADS = 50
const REVIEWS = 50
const COMMENTS = 1

/** Suites and check runs of one name on one commit that are asked for: the last ones, which are the newest. */
const SUITES = 20
const RUNS = 20

/** Asks for one page of what a pull request holds, and on the first for the check runs of one name on a commit. */
export const QUERY = `query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $reviews: String,
  $isFirst: Boolean!, $withThreads: Boolean!, $withReviews: Boolean!,
  $withCheck: Boolean!, $commit: GitObjectID, $check: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) @include(if: $withCheck) {
      ... on Commit {
        checkSuites(last: ${SUITES}, filterBy: { checkName: $check }) {
          nodes {
            app { slug }
            checkRuns(last: ${RUNS}, filterBy: { checkName: $check, checkType: ALL }) {
              nodes { externalId completedAt }
            }
          }
        }
      }
    }
    pullRequest(number: $number) {
      headRefOid baseRefName state
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
        nodes { id fullDatabaseId viewerDidAuthor body isMinimized minimizedReason state }
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
  minimizedReason: z.string().nullish(),
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
  baseRefName: z.string(),
  state: z.string(),
  reviewThreads: z.object({ pageInfo: pageInfoSchema, nodes: z.array(threadSchema) }).optional(),
  reviews: z.object({ pageInfo: pageInfoSchema, nodes: z.array(reviewSchema) }).optional(),
  drafts: z.object({ nodes: z.array(draftSchema) }).optional(),
})

const markSchema = z.object({
  externalId: z.string().nullish().default(null),
  completedAt: z.string().nullish().default(null),
})
const suiteSchema = z.object({
  app: z.object({ slug: z.string() }).nullish(),
  checkRuns: z.object({ nodes: z.array(markSchema) }),
})
const commitSchema = z.object({ checkSuites: z.object({ nodes: z.array(suiteSchema) }) })

/** What is answered to the query. */
export const answerSchema = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({ pullRequest: pageSchema, object: commitSchema.optional().catch(undefined) }),
})

export type CommentNode = z.infer<typeof commentSchema>
export type ThreadNode = z.infer<typeof threadSchema>
export type ReviewNode = z.infer<typeof reviewSchema>

/** One answer about a pull request. */
export type PullPage = z.infer<typeof pageSchema>

/** An answer to the query. */
export type PullAnswer = z.infer<typeof answerSchema>

/** A commit with the check runs that were asked for. */
export type CheckedCommit = z.infer<typeof commitSchema>

/** Where a list goes on. */
export type PageInfo = z.infer<typeof pageInfoSchema>
