import { expect, it } from 'vitest'
import { planDuplicates } from '../../github/conversation/duplicates.ts'
import type { Memory } from '../../github/conversation/memory.ts'
import type { OwnThread } from '../../github/conversation/threads.ts'
import { fingerprint } from './reviewing.ts'

/** A conversation about the first finding, begun by the review of that number. */
function thread(review: number, hasReply = false): OwnThread {
  const comment = { id: `comment-${review}`, number: review, body: '', hiddenAs: undefined, review }
  const state = { isResolved: false, resolvedBy: undefined, canResolve: false, canUnresolve: false }
  const place = { id: `thread-${review}`, fingerprint: fingerprint(1), members: [], path: 'NOTES.md' }
  return { ...place, ...state, hasReply, comment }
}

function memoryOf(...threads: readonly OwnThread[]): Memory {
  const reviews = threads.map(({ comment: { review } }) => ({
    id: `review-${review}`,
    number: review,
    body: '',
    hiddenAs: undefined,
  }))
  const place = { login: 'us', head: 'a', branch: 'main', isOpen: true, drafts: [], isWhole: true, check: undefined }
  return { ...place, threads, reviews, said: new Set([fingerprint(1)]) }
}

const hidden = (memory: Memory) => planDuplicates(memory).map(({ input }) => input.subjectId)

it('hides what a younger review says again, and the review with it', () => {
  expect(hidden(memoryOf(thread(1), thread(2)))).toEqual(['comment-2', 'review-2'])
})

it('hides nothing in which a person replied, nor the review that holds it', () => {
  expect(hidden(memoryOf(thread(1), thread(2, true)))).toEqual([])
})
