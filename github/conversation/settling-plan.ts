import { isSettled } from '../../core/reporters/settled.ts'
import type { Mutation } from './mutations.ts'
import { type Found, isReliable, type Speakers, speakers, unreadIn } from './standing.ts'
import type { OwnThread } from './threads.ts'

/** What is to happen to one conversation: one act or none, and what its comment says afterwards. */
export interface ThreadStep {
  readonly thread: OwnThread
  readonly acts: readonly Mutation[]
  /** Whether the finding came back, instead of being settled. */
  readonly isBack: boolean
}

/** Logins of bots end in `[bot]` in some answers and not in others. */
function isSameLogin(left: string, right: string): boolean {
  const plain = (login: string) => login.replace(/\[bot\]$/, '').toLowerCase()
  return plain(left) === plain(right)
}

function isResolvedByPerson({ isResolved, resolvedBy }: OwnThread, login: string): boolean {
  return isResolved && resolvedBy !== undefined && !isSameLogin(resolvedBy, login)
}

/** Hides the comment of what is settled, where nobody replied to it. */
export function hiding({ comment, hasReply }: OwnThread): readonly Mutation[] {
  if (hasReply || comment.hiddenAs !== undefined) return []
  return [{ name: 'minimizeComment', input: { subjectId: comment.id, classifier: 'RESOLVED' } }]
}

/** Resolved where the token may, else hidden where nobody replied, else only noted. */
function closing(thread: OwnThread): readonly Mutation[] {
  if (thread.isResolved) return []
  return thread.canResolve ? [{ name: 'resolveReviewThread', input: { threadId: thread.id } }] : hiding(thread)
}

function reopening({ id, comment, isResolved }: OwnThread): readonly Mutation[] {
  const show = { name: 'unminimizeComment', input: { subjectId: comment.id } } as const
  const reopen = { name: 'unresolveReviewThread', input: { threadId: id } } as const
  return [...(comment.hiddenAs === undefined ? [] : [show]), ...(isResolved ? [reopen] : [])]
}

/** Hidden for another reason than that it is settled: by a person, or as a duplicate. */
export function isHiddenOtherwise({ comment: { hiddenAs } }: OwnThread): boolean {
  return hiddenAs !== undefined && hiddenAs !== 'resolved'
}

function stepFor(thread: OwnThread, { standing, brought }: Speakers, login: string): ThreadStep[] {
  if (isResolvedByPerson(thread, login) || isHiddenOtherwise(thread)) return []
  if (!isSettled(thread.comment.body))
    return standing.has(thread) ? [] : [{ thread, acts: closing(thread), isBack: false }]
  if (!brought.has(thread) || (thread.isResolved && !thread.canUnresolve)) return []
  return [{ thread, acts: reopening(thread), isBack: true }]
}

/**
 * What to do with the conversations that we began: those whose finding is fixed or decided are closed, those of a
 * finding that this change brings back after we closed them are opened again. What a person resolved or hid stays as they
 * left it, and so does what may still stand where this review did not look.
 */
export function planSettling(found: Found, threads: readonly OwnThread[], login: string): readonly ThreadStep[] {
  if (!isReliable(found)) return []
  const speaking = speakers(found.report, threads)
  const isUnread = unreadIn(found.report)
  return threads
    .filter((thread) => speaking.standing.has(thread) || !isUnread(thread.path))
    .flatMap((thread) => stepFor(thread, speaking, login))
}
