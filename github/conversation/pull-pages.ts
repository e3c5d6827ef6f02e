import { z } from 'zod'
import type { ForgeClient, ForgeRepository } from '../client.ts'
import { isLimit } from '../patience.ts'
import { type CheckMark, type CheckPlace, newestDigest } from '../standing-check.ts'

/** Conversations and reviews of one page, and comments of one conversation, that are asked for. */
const THREADS = 50
const REVIEWS = 50
const COMMENTS = 1

/** Suites and check runs of one name on one commit that are asked for. */
const SUITES = 20
const RUNS = 20

const QUERY = `query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $reviews: String,
  $isFirst: Boolean!, $withThreads: Boolean!, $withReviews: Boolean!,
  $withCheck: Boolean!, $commit: GitObjectID, $check: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) @include(if: $withCheck) {
      ... on Commit {
        checkSuites(first: ${SUITES}, filterBy: { checkName: $check }) {
          nodes {
            app { slug }
            checkRuns(first: ${RUNS}, filterBy: { checkName: $check, checkType: ALL }) {
              nodes { externalId completedAt }
            }
          }
        }
      }
    }
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

const markSchema = z.object({
  externalId: z.string().nullish().default(null),
  completedAt: z.string().nullish().default(null),
})
const suiteSchema = z.object({
  app: z.object({ slug: z.string() }).nullish(),
  checkRuns: z.object({ nodes: z.array(markSchema) }),
})
const commitSchema = z.object({ checkSuites: z.object({ nodes: z.array(suiteSchema) }) })

const answerSchema = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({ pullRequest: pageSchema, object: commitSchema.optional().catch(undefined) }),
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

/** A token may be refused the check runs alone, which GitHub tells beside the answer on all the rest. */
async function answerTo(asking: Promise<unknown>): Promise<z.infer<typeof answerSchema>> {
  try {
    return answerSchema.parse(await asking)
  } catch (error) {
    const partial = z.object({ data: answerSchema }).safeParse(error)
    if (isLimit(error) || !partial.success) throw error
    return partial.data.data
  }
}

function digestIn(object: z.infer<typeof commitSchema> | undefined, app: string): string | undefined {
  const suites = object?.checkSuites.nodes.filter((suite) => suite.app?.slug === app)
  return suites && newestDigest(suites.flatMap(({ checkRuns }): readonly CheckMark[] => checkRuns.nodes))
}

function readPage(
  client: ForgeClient,
  { owner, repo }: ForgeRepository,
  number: number,
  after: Cursors | undefined,
  check: CheckPlace | undefined,
) {
  const which = {
    isFirst: after === undefined,
    withThreads: after === undefined || after.threads !== undefined,
    withReviews: after === undefined || after.reviews !== undefined,
    withCheck: after === undefined && check !== undefined,
  }
  const from = { threads: after?.threads ?? null, reviews: after?.reviews ?? null }
  const wanted = { commit: check?.commit ?? null, check: check?.name ?? null }
  return answerTo(client.graphql(QUERY, { owner, repo, number, ...from, ...which, ...wanted }))
}

/**
 * Reads the conversations and reviews of a pull request, in one request as long as they fill one page, and with them the
 * digest of the check run that stands at `check`; `undefined` when it was not asked for or is refused.
 */
export async function readPages(
  client: ForgeClient,
  repository: ForgeRepository,
  number: number,
  check: CheckPlace | undefined,
) {
  const pages: PullPage[] = []
  const first = await readPage(client, repository, number, undefined, check)
  for (let answer = first; ; ) {
    const page = answer.repository.pullRequest
    pages.push(page)
    const after = { threads: nextOf(page.reviewThreads), reviews: nextOf(page.reviews) }
    if (after.threads === undefined && after.reviews === undefined) break
    answer = await readPage(client, repository, number, after, undefined)
  }
  const { headRefOid: head, state } = first.repository.pullRequest
  const digest = check && digestIn(first.repository.object, check.app)
  return { login: first.viewer.login, head, isOpen: state === 'OPEN', pages, check: digest }
}
