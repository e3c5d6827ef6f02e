import { fingerprintsSaid } from '../../core/reporters/marker.ts'
import type { Memory } from './memory.ts'
import type { Mutation } from './mutations.ts'
import type { OwnReview, OwnThread } from './threads.ts'

/** One place where a finding is said; the younger of two has the greater review, then the greater number. */
interface Saying {
  readonly fingerprint: string
  readonly review: number
  readonly number: number
}

function sayingOf({ fingerprint, comment: { review, number } }: OwnThread): Saying {
  return { fingerprint, review, number }
}

function isElder(one: Saying, other: Saying): boolean {
  return one.review === other.review ? one.number < other.number : one.review < other.review
}

function eldest(sayings: readonly Saying[]): ReadonlyMap<string, Saying> {
  const first = new Map<string, Saying>()
  for (const saying of sayings) {
    const known = first.get(saying.fingerprint)
    if (known === undefined || isElder(saying, known)) first.set(saying.fingerprint, saying)
  }
  return first
}

function hide(subjectId: string): Mutation {
  return { name: 'minimizeComment', input: { subjectId, classifier: 'DUPLICATE' } }
}

/** One that is hidden was resolved before, or may not be: asking again at each run would change nothing. */
function hideThread({ id, comment, isResolved, canResolve }: OwnThread): Mutation[] {
  if (comment.hiddenAs !== undefined) return []
  // Where open conversations block the merge, a duplicate should not be one.
  const resolve = { name: 'resolveReviewThread', input: { threadId: id } } as const
  return [...(canResolve && !isResolved ? [resolve] : []), hide(comment.id)]
}

/** The places where findings are said in the bodies of reviews. */
function listedIn({ reviews }: Said): readonly Saying[] {
  return reviews.flatMap(({ body, number }) =>
    fingerprintsSaid(body).map((fingerprint) => ({ fingerprint, review: number, number: 0 })),
  )
}

type Said = Pick<Memory, 'threads' | 'reviews'>

/** Tells of a place whether an elder one says the same. */
function repetition(said: Said): (saying: Saying) => boolean {
  const first = eldest([...listedIn(said), ...said.threads.map(sayingOf)])
  return (saying) => {
    const one = first.get(saying.fingerprint)
    return one !== undefined && isElder(one, saying)
  }
}

function isIdle({ number, hiddenAs }: OwnReview, said: Said): boolean {
  const own = [...listedIn(said), ...said.threads.map(sayingOf)].filter(({ review }) => review === number)
  const hasReply = said.threads.some(({ comment, hasReply }) => comment.review === number && hasReply)
  return hiddenAs === undefined && !hasReply && own.length > 0 && own.every(repetition(said))
}

/**
 * What to hide when two runs spoke at once: of what is said twice, all but the eldest. A conversation in which somebody
 * replied stays, and so does a review that says anything else.
 */
export function planDuplicates(said: Said): readonly Mutation[] {
  const isSaidBefore = repetition(said)
  const twice = said.threads.filter((thread) => !thread.hasReply && isSaidBefore(sayingOf(thread)))
  const idle = said.reviews.filter((review) => isIdle(review, said))
  return [...twice.flatMap(hideThread), ...idle.map(({ id }) => hide(id))]
}

/** A review that stays, with the findings that its body alone lists. */
export interface PartlyRepeated {
  readonly review: OwnReview
  readonly kept: ReadonlySet<string>
}

/** The reviews whose bodies list, beside what else they say, findings that an elder text says already. */
export function partlyRepeated(said: Said): readonly PartlyRepeated[] {
  const isSaidBefore = repetition(said)
  return said.reviews.flatMap((review) => {
    const listed = listedIn({ ...said, reviews: [review] })
    const kept = listed.filter((saying) => !isSaidBefore(saying))
    if (kept.length === listed.length || review.hiddenAs !== undefined || isIdle(review, said)) return []
    return [{ review, kept: new Set(kept.map(({ fingerprint }) => fingerprint)) }]
  })
}
