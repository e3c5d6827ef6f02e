import { z } from 'zod'
import { fingerprintsSaid, membersSaid, readMarker } from '../../core/reporters/marker.ts'
import { type ForgeClient, type ForgeRepository, isAnswered } from '../client.ts'
import { isLimit } from '../patience.ts'
import { proposalNow } from '../reading/pull-request.ts'
import type { CheckName } from '../standing-check.ts'
import { alreadySaid, ownLogin } from './already-said.ts'
import { readPages } from './pull-pages.ts'
import type { PullPage } from './pull-query.ts'
import { type OwnReview, type OwnThread, reviewOf, threadOf } from './threads.ts'

/** A review that was begun under our login and not submitted; GitHub takes no other one while it stands. */
export interface Draft {
  readonly number: number
  /** Whether all that it holds bears our marker: a person who shares the token may have begun a review of their own. */
  readonly isOurs: boolean
}

/** What a pull request holds of what we said before, as it is now. */
export interface Memory {
  /** The login that we write under; `undefined` when GitHub does not tell, and what we said is not known either. */
  readonly login: string | undefined
  /** The commit that is proposed now; another one than that reviewed when somebody pushed meanwhile. */
  readonly head: string
  /** The branch that it is proposed to now. */
  readonly branch: string
  readonly isOpen: boolean
  /** Conversations that we began; empty when `isWhole` is false. */
  readonly threads: readonly OwnThread[]
  readonly reviews: readonly OwnReview[]
  readonly drafts: readonly Draft[]
  /** Fingerprints of the findings that we spoke of, and of the names that they speak of together. */
  readonly said: ReadonlySet<string>
  /** False when GitHub refused the query, and only what was said is known. */
  readonly isWhole: boolean
  /** Digest of the check run that stands; empty when none does, `undefined` when that is not known. */
  readonly check: string | undefined
}

function draftsIn(pages: readonly PullPage[]): Draft[] {
  return pages.flatMap(({ drafts }) =>
    (drafts?.nodes ?? []).flatMap(({ fullDatabaseId, viewerDidAuthor, body, comments }) => {
      const bodies = [...(body === '' ? [] : [body]), ...comments.nodes.map((comment) => comment.body)]
      const isSeen = comments.totalCount === comments.nodes.length
      const isOurs = isSeen && bodies.every(isMarked)
      return viewerDidAuthor ? [{ number: Number(fullDatabaseId), isOurs }] : []
    }),
  )
}

function isMarked(body: string): boolean {
  return (readMarker('finding', body) ?? readMarker('review', body)) !== undefined
}

async function recallWhole(
  client: ForgeClient,
  repository: ForgeRepository,
  number: number,
  place: CheckName | undefined,
): Promise<Memory> {
  const { pages, ...known } = await readPages(client, repository, number, place)
  const threads = pages.flatMap(({ reviewThreads }) => reviewThreads?.nodes ?? []).flatMap((one) => threadOf(one) ?? [])
  const reviews = pages.flatMap((page) => page.reviews?.nodes ?? []).flatMap((one) => reviewOf(one) ?? [])
  const said = [
    ...threads.flatMap(({ fingerprint, members }) => [fingerprint, ...members]),
    ...reviews.flatMap(({ body }) => [...fingerprintsSaid(body), ...membersSaid(body)]),
  ]
  return { ...known, threads, reviews, drafts: draftsIn(pages), said: new Set(said), isWhole: true }
}

async function recallSaid(client: ForgeClient, repository: ForgeRepository, pull_number: number): Promise<Memory> {
  const login = await ownLogin(client)
  const said = login === undefined ? new Set<string>() : await alreadySaid(client, repository, pull_number, login)
  const { head, branch, isOpen } = await proposalNow(client, repository, pull_number)
  const known = { login, head, branch, isOpen, check: undefined }
  return { ...known, threads: [], reviews: [], drafts: [], said, isWhole: false }
}

/**
 * Reads what was said on a pull request: in one GraphQL request for the usual one, over REST and without the
 * conversations when GitHub refuses it. Only texts that bear our marker and that we wrote count as ours. With `place`, the
 * check run that stands there is looked at in the same request.
 */
export async function recall(
  client: ForgeClient,
  repository: ForgeRepository,
  number: number,
  place?: CheckName,
): Promise<Memory> {
  try {
    return await recallWhole(client, repository, number, place)
  } catch (error) {
    if (!isLimit(error) && (isAnswered(error) || error instanceof z.ZodError))
      return recallSaid(client, repository, number)
    throw error
  }
}
