import { fingerprintsSaid } from '../../core/reporters/marker.ts'
import { isSettled } from '../../core/reporters/settled.ts'
import type { Memory } from './memory.ts'
import { isHiddenOtherwise } from './settling-plan.ts'

/**
 * Whether there is nothing to say and nothing to close on an open pull request whose commit is still `commit`, provided
 * that its change brings no finding: whatever was said is settled, resolved or hidden, and nothing was left half done.
 */
export function isQuiet({ isOpen, isWhole, head, threads, reviews, drafts }: Memory, commit: string): boolean {
  const isDone = threads.every(
    (thread) => thread.isResolved || isSettled(thread.comment.body) || isHiddenOtherwise(thread),
  )
  const isHidden = reviews.every(({ body, hiddenAs }) => hiddenAs !== undefined || fingerprintsSaid(body).length === 0)
  return isOpen && isWhole && head === commit && drafts.length === 0 && isDone && isHidden
}
