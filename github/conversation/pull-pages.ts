import { z } from 'zod'
import type { ForgeClient, ForgeRepository } from '../client.ts'
import { isLimit } from '../patience.ts'
import { appOf, type CheckName, newestDigest } from '../standing-check.ts'
import { answerSchema, type CheckedCommit, type PageInfo, type PullAnswer, type PullPage, QUERY } from './pull-query.ts'

interface Cursors {
  readonly threads: string | undefined
  readonly reviews: string | undefined
}

function nextOf(list: { readonly pageInfo: PageInfo } | undefined): string | undefined {
  return list?.pageInfo.hasNextPage === true ? (list.pageInfo.endCursor ?? undefined) : undefined
}

/** A token may be refused the check runs alone, which GitHub tells beside the answer on all the rest. */
async function answerTo(asking: Promise<unknown>): Promise<PullAnswer> {
  try {
    return answerSchema.parse(await asking)
  } catch (error) {
    const partial = z.object({ data: answerSchema }).safeParse(error)
    if (isLimit(error) || !partial.success) throw error
    return partial.data.data
  }
}

function digestIn(object: CheckedCommit | undefined, app: string): string | undefined {
  const suites = object?.checkSuites.nodes.map(({ app: by, checkRuns }) => ({ app: by, marks: checkRuns.nodes }))
  return suites && newestDigest(suites, app)
}

function readPage(
  client: ForgeClient,
  { owner, repo }: ForgeRepository,
  number: number,
  after: Cursors | undefined,
  check: CheckName | undefined,
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
 * digest of the check run that the same login has at `check`; `undefined` when it was not asked for or is refused.
 */
export async function readPages(
  client: ForgeClient,
  repository: ForgeRepository,
  number: number,
  check: CheckName | undefined,
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
  const { headRefOid: head, baseRefName: branch, state } = first.repository.pullRequest
  const { login } = first.viewer
  const digest = check && digestIn(first.repository.object, appOf(login))
  return { login, head, branch, isOpen: state === 'OPEN', pages, check: digest }
}
