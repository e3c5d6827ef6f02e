import { isSettled, settledBody, unsettledBody } from '../../core/reporters/settled.ts'
import { sorted } from '../../core/reporters/sorted.ts'
import type { ForgeClient } from '../client.ts'
import { editComment } from './edit-comment.ts'
import { type Mutation, mutate } from './mutations.ts'
import type { ReviewSubject } from './review.ts'
import { type Found, isReliable, type Speakers, speakers, unreadIn } from './standing.ts'
import type { OwnThread } from './threads.ts'

/** What is to happen to one conversation: one act or none, and what its comment says afterwards. */
export interface ThreadStep {
  readonly thread: OwnThread
  readonly acts: readonly Mutation[]
  /** Whether the finding came back, instead of being settled. */
  readonly isBack: boolean
}

/** How many conversations were closed, and how many opened again. */
export interface Settled {
  readonly settled: number
  readonly reopened: number
}

/** Logins of bots end in `[bot]` in some answers and not in others. */
function isSameLogin(left: string, right: string): boolean {
  const plain = (login: string) => login.replace(/\[bot\]$/, '').toLowerCase()
  return plain(left) === plain(right)
}

function isResolvedByPerson({ isResolved, resolvedBy }: OwnThread, login: string): boolean {
  return isResolved && resolvedBy !== undefined && !isSameLogin(resolvedBy, login)
}

/** Resolved where the token may, else hidden where nobody replied, else only noted. */
function closing({ id, comment, isResolved, canResolve, hasReply }: OwnThread): readonly Mutation[] {
  if (isResolved) return []
  if (canResolve) return [{ name: 'resolveReviewThread', input: { threadId: id } }]
  if (hasReply || comment.hiddenAs !== undefined) return []
  return [{ name: 'minimizeComment', input: { subjectId: comment.id, classifier: 'RESOLVED' } }]
}

function reopening({ id, comment, isResolved }: OwnThread): readonly Mutation[] {
  const show = { name: 'unminimizeComment', input: { subjectId: comment.id } } as const
  const reopen = { name: 'unresolveReviewThread', input: { threadId: id } } as const
  return [...(comment.hiddenAs === undefined ? [] : [show]), ...(isResolved ? [reopen] : [])]
}

/** Hidden for another reason than that it is settled: by a person, or as a duplicate. */
function isHiddenOtherwise({ comment: { hiddenAs } }: OwnThread): boolean {
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

function bodyAfter({ thread, isBack }: ThreadStep, { report, commit }: ReviewSubject): string {
  const { body } = thread.comment
  if (isBack) return unsettledBody(body)
  const isDecided = sorted(report).decided.some(({ fingerprint }) => fingerprint === thread.fingerprint)
  return settledBody(body, { isDecided, commit, language: report.language })
}

/** An edit with the body that it gives, beside the step that it belongs to. */
function noteOn(step: ThreadStep, subject: ReviewSubject) {
  const { comment } = step.thread
  const body = bodyAfter(step, subject)
  const input = { pullRequestReviewCommentId: comment.id, body }
  return { step, comment, body, edit: { name: 'updatePullRequestReviewComment', input } as const }
}

/** Opens what came back; of what GitHub refused to open, the note must stay, or nothing would tell the next run. */
async function opened(client: ForgeClient, steps: readonly ThreadStep[]): Promise<readonly ThreadStep[]> {
  const back = steps.filter(({ isBack }) => isBack)
  const acts = back.flatMap((step) => step.acts)
  const done = await mutate(client, acts)
  const made = new Set(acts.filter((_, at) => done[at]))
  return back.filter((step) => step.acts.every((act) => made.has(act))).map((step) => ({ ...step, acts: [] }))
}

/**
 * Carries out `steps`: what came back is opened before its note goes; what is settled is closed and noted in one
 * request, the act first. An act of closing that GitHub refuses leaves the note alone; a note that it refuses is tried
 * once more over REST.
 */
export async function settle(
  client: ForgeClient,
  subject: ReviewSubject,
  steps: readonly ThreadStep[],
): Promise<Settled> {
  const ready = [...steps.filter(({ isBack }) => !isBack), ...(await opened(client, steps))]
  const notes = ready.map((step) => noteOn(step, subject))
  const mutations: readonly Mutation[] = notes.flatMap(({ step, edit }) => [...step.acts, edit])
  const done = await mutate(client, mutations)
  const carriedOut = new Set(mutations.filter((_, at) => done[at]))
  const count = { settled: 0, reopened: 0 }
  for (const { step, edit, comment, body } of notes) {
    if (carriedOut.has(edit) || (await editComment(client, subject.repository, comment, body)))
      count[step.isBack ? 'reopened' : 'settled'] += 1
  }
  return count
}
