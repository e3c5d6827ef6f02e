import { fingerprintsSaid } from '../../core/reporters/marker.ts'
import type { Memory } from './memory.ts'
import type { Mutation } from './mutations.ts'
import type { OwnThread } from './threads.ts'

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

function hideThread({ id, comment, isResolved, canResolve }: OwnThread): Mutation[] {
  const hidden = comment.hiddenAs === undefined ? [hide(comment.id)] : []
  // Where open conversations block the merge, a duplicate should not be one.
  return canResolve && !isResolved
    ? [...hidden, { name: 'resolveReviewThread', input: { threadId: id } } as const]
    : hidden
}

/**
 * What to hide when two runs spoke at once: of what is said twice, all but the eldest. A conversation in which somebody
 * replied stays, and so does a review that says anything else.
 */
export function planDuplicates({ threads, reviews }: Memory): readonly Mutation[] {
  const listed = reviews.flatMap(({ body, number }) =>
    fingerprintsSaid(body).map((fingerprint): Saying => ({ fingerprint, review: number, number: 0 })),
  )
  const first = eldest([...listed, ...threads.map(sayingOf)])
  const isSaidBefore = (saying: Saying) => {
    const one = first.get(saying.fingerprint)
    return one !== undefined && isElder(one, saying)
  }
  const twice = threads.filter((thread) => !thread.hasReply && isSaidBefore(sayingOf(thread)))
  const idle = reviews.filter(({ number, isMinimized }) => {
    const own = [...listed, ...threads.map(sayingOf)].filter(({ review }) => review === number)
    const hasReply = threads.some(({ comment, hasReply }) => comment.review === number && hasReply)
    return !isMinimized && !hasReply && own.length > 0 && own.every(isSaidBefore)
  })
  return [...twice.flatMap(hideThread), ...idle.map(({ id }) => hide(id))]
}
