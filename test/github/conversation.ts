import type { Identity } from './identity.ts'
import { found } from './refusal.ts'
import type { Pull, Repository, Review, ReviewComment } from './repository.ts'

/** A comment with what it belongs to; the first one of a conversation stands for it. */
export interface Placed {
  readonly repository: Repository
  readonly pull: Pull
  readonly review: Review
  readonly comment: ReviewComment
  readonly login: string
  /** As REST names it. */
  readonly number: number
}

/** Numbers grow, so that the younger of two is the greater. */
export function numberOf({ id, comments }: Review, comment: ReviewComment): number {
  return id * 100 + comments.indexOf(comment)
}

/** The conversations of a pull request, oldest first: those of a review in progress for its author alone. */
export function conversations(repository: Repository, pull: Pull, viewer: string): readonly Placed[] {
  return pull.reviews
    .filter(({ state, login }) => state !== 'PENDING' || login === viewer)
    .flatMap((review) =>
      review.comments.map((comment) => {
        const number = numberOf(review, comment)
        return { repository, pull, review, comment, login: review.login, number }
      }),
    )
}

/** Somebody writes below a comment; for tests, what a person does in the browser. */
export function reply(comment: ReviewComment, login: string, body: string): void {
  comment.replies = [...(comment.replies ?? []), { login, body }]
}

/** Somebody resolves a conversation; for tests, what a person does in the browser. */
export function resolve(comment: ReviewComment, login: string | undefined): void {
  comment.isResolved = true
  comment.resolvedBy = login
}

/** The name of an object in GraphQL, by its kind, its repository, and its number there. */
export function nodeId(kind: 'PRRT' | 'PRRC' | 'PRR', { id }: Repository, number: number): string {
  return `${kind}_${id}_${number}`
}

/** The conversation that a node's name stands for, as a thread or by its first comment. */
export function conversationBy(
  name: string,
  repositories: Iterable<Repository>,
  { login }: Identity,
): Placed | undefined {
  for (const repository of repositories)
    for (const pull of repository.pulls.values())
      for (const placed of conversations(repository, pull, login))
        if (['PRRT', 'PRRC'].some((kind) => nodeId(kind as 'PRRT', repository, placed.number) === name)) return placed
  return undefined
}

/** The review that a node's name stands for. */
export function reviewBy(name: string, repositories: Iterable<Repository>): Review | undefined {
  for (const repository of repositories)
    for (const { reviews } of repository.pulls.values()) {
      const review = reviews.find(({ id }) => nodeId('PRR', repository, id) === name)
      if (review !== undefined) return review
    }
  return undefined
}

/** The comment that REST names by `number`. */
export function commentBy(repository: Repository, number: number, viewer: string): Placed {
  const all = [...repository.pulls.values()].flatMap((pull) => conversations(repository, pull, viewer))
  return found(all.find((one) => one.number === number))
}
