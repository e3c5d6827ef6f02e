import { fingerprintsSaid, membersSaid, readMarker } from '../../core/reporters/marker.ts'
import type { CommentNode, ReviewNode, ThreadNode } from './pull-query.ts'

/** A conversation that a comment of ours about one finding began. */
export interface OwnThread {
  readonly id: string
  readonly fingerprint: string
  /** Fingerprints of the names that the finding speaks of together; none for a single one. */
  readonly members: readonly string[]
  readonly path: string
  readonly isResolved: boolean
  /** Who resolved it, as far as GitHub tells: it names people only. */
  readonly resolvedBy: string | undefined
  readonly canResolve: boolean
  readonly canUnresolve: boolean
  /** Whether anybody wrote below our comment. */
  readonly hasReply: boolean
  readonly comment: OwnComment
}

/** A comment of ours that begins a conversation. */
export interface OwnComment {
  /** As GraphQL names it. */
  readonly id: string
  /** As REST names it; the younger of two has the greater number. */
  readonly number: number
  readonly body: string
  /** Why it is hidden, in GitHub's words such as `resolved`; `undefined` when it is shown. */
  readonly hiddenAs: string | undefined
  /** The number of the review that it came with. */
  readonly review: number
}

/** A submitted review of ours. */
export interface OwnReview {
  readonly id: string
  readonly number: number
  readonly body: string
  /** Why it is hidden, in GitHub's words such as `resolved`; `undefined` when it is shown. */
  readonly hiddenAs: string | undefined
}

function hidingOf({ isMinimized, minimizedReason }: CommentNode | ReviewNode): string | undefined {
  return isMinimized ? (minimizedReason ?? '').toLowerCase() : undefined
}

function commentOf(comment: CommentNode): OwnComment {
  const { id, fullDatabaseId, body, pullRequestReview } = comment
  return {
    id,
    number: Number(fullDatabaseId),
    body,
    hiddenAs: hidingOf(comment),
    review: Number(pullRequestReview?.fullDatabaseId ?? 0),
  }
}

/** A conversation as one of ours: begun by a submitted comment that we wrote and that bears our marker. */
export function threadOf(thread: ThreadNode): OwnThread | undefined {
  const [first] = thread.comments.nodes
  const [fingerprint] = first === undefined ? [] : fingerprintsSaid(first.body)
  if (first === undefined || fingerprint === undefined || !first.viewerDidAuthor || first.state === 'PENDING')
    return undefined
  const { id, path, isResolved, viewerCanResolve, viewerCanUnresolve } = thread
  return {
    id,
    fingerprint,
    members: membersSaid(first.body),
    path,
    isResolved,
    resolvedBy: thread.resolvedBy?.login,
    canResolve: viewerCanResolve,
    canUnresolve: viewerCanUnresolve,
    hasReply: thread.comments.totalCount > 1,
    comment: commentOf(first),
  }
}

/** A review as one of ours: submitted, written by us, and bearing our marker. */
export function reviewOf(review: ReviewNode): OwnReview | undefined {
  const { id, fullDatabaseId, viewerDidAuthor, body, state } = review
  if (!viewerDidAuthor || state === 'PENDING' || readMarker('review', body) === undefined) return undefined
  return { id, number: Number(fullDatabaseId), body, hiddenAs: hidingOf(review) }
}
