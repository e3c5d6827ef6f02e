import { reviewBody } from '../../core/reporters/comment.ts'
import { sorted } from '../../core/reporters/sorted.ts'
import type { Finding } from '../../core/words/finding.ts'
import { anchorOf } from './anchor.ts'
import { type PartlyRepeated, partlyRepeated, planDuplicates } from './duplicates.ts'
import type { Memory } from './memory.ts'
import type { Mutation } from './mutations.ts'
import type { ReviewSubject } from './review.ts'
import { isReliable, planFolding } from './standing.ts'

/** The body of a review written again with what it alone lists. */
function rewording({ review, kept }: PartlyRepeated, subject: ReviewSubject, { threads }: Memory): Mutation {
  const { report, context, changes } = subject
  const { open, existing } = sorted(report)
  const stays = [...open, ...existing].filter(({ fingerprint }) => kept.has(fingerprint))
  const isShown = (finding: Finding) => changes !== undefined && anchorOf(finding, changes) !== undefined
  const [uncommented, listed] = [stays.filter(isShown), stays.filter((finding) => !isShown(finding))]
  const commented = threads.filter(({ comment }) => comment.review === review.number).length
  const body = reviewBody(report, context, { language: report.language, listed, uncommented, commented })
  return { name: 'updatePullRequestReview', input: { pullRequestReviewId: review.id, body } }
}

/**
 * What is to be changed on our reviews so that each finding is said once and no body speaks of settled ones alone: what
 * two runs said at once is hidden, or taken out of the body that also says something else.
 */
export function planTidying(subject: ReviewSubject, memory: Memory): readonly Mutation[] {
  const duplicates = planDuplicates(memory)
  const hidden = new Set(duplicates.map(({ input }) => input.subjectId))
  const folding = planFolding(subject, memory.reviews).filter(({ input }) => !hidden.has(input.subjectId))
  // What a review did not look at must not fall out of a body that it writes again.
  const partly = isReliable(subject) ? partlyRepeated(memory) : []
  return [...duplicates, ...folding, ...partly.map((one) => rewording(one, subject, memory))]
}
