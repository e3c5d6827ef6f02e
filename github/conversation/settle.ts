import { settledBody, unsettledBody } from '../../core/reporters/settled.ts'
import { sorted } from '../../core/reporters/sorted.ts'
import type { ForgeClient } from '../client.ts'
import { editComment } from './edit-comment.ts'
import { type Answer, isReadOnly, type Mutation, mutate } from './mutations.ts'
import type { ReviewSubject } from './review.ts'
import { hiding, type ThreadStep } from './settling-plan.ts'

/** What became of the conversations that were to be closed or opened again. */
export interface Settled {
  readonly settled: number
  readonly reopened: number
  /** Whether GitHub forbids the token to write to pull requests; nothing more was tried then. */
  readonly isForbidden: boolean
}

function bodyAfter({ thread, isBack }: ThreadStep, { report, commit }: ReviewSubject): string {
  const { body } = thread.comment
  if (isBack) return unsettledBody(body)
  const isDecided = sorted(report).decided.some(({ fingerprint }) => fingerprint === thread.fingerprint)
  return settledBody(body, { isDecided, commit, language: report.language })
}

/** An edit with the body that it gives, beside the step that it belongs to. */
interface Note {
  readonly step: ThreadStep
  readonly body: string
  readonly edit: Mutation
}

function noteOn(step: ThreadStep, subject: ReviewSubject): Note {
  const body = bodyAfter(step, subject)
  const input = { pullRequestReviewCommentId: step.thread.comment.id, body }
  return { step, body, edit: { name: 'updatePullRequestReviewComment', input } }
}

/** What GitHub did with each of some changes. */
interface Outcome {
  readonly answers: ReadonlyMap<Mutation, Answer>
  readonly isForbidden: boolean
}

async function outcomeOf(client: ForgeClient, mutations: readonly Mutation[]): Promise<Outcome> {
  const answers = await mutate(client, mutations)
  const known = mutations.map((mutation, at) => [mutation, answers[at] ?? 'refused'] as const)
  return { answers: new Map(known), isForbidden: isReadOnly(mutations, answers) }
}

/** Opens what came back; of what GitHub refused to open, the note must stay, or nothing would tell the next run. */
async function opened(client: ForgeClient, back: readonly ThreadStep[]) {
  const { answers, isForbidden } = await outcomeOf(
    client,
    back.flatMap(({ acts }) => acts),
  )
  const open = back.filter(({ acts }) => acts.every((act) => answers.get(act) === 'made'))
  return { open: open.map((step): ThreadStep => ({ ...step, acts: [] })), isForbidden }
}

/** Whether a role lets resolve what the token may not, which GitHub tells only by refusing. */
function isUnresolved({ acts: [act] }: ThreadStep, { answers }: Outcome): boolean {
  return act?.name === 'resolveReviewThread' && answers.get(act) !== 'made'
}

/** The notes that stand in the end: each that was refused, but for want of a permission, is tried once more over REST. */
async function standingNotes(
  client: ForgeClient,
  { repository }: ReviewSubject,
  notes: readonly Note[],
  outcome: Outcome,
) {
  const standing: Note[] = []
  let { isForbidden } = outcome
  for (const note of notes) {
    let answer = outcome.answers.get(note.edit)
    if (answer === 'refused' && !isForbidden)
      answer = await editComment(client, repository, note.step.thread.comment, note.body)
    if (answer === 'made') standing.push(note)
    isForbidden ||= answer === 'forbidden'
  }
  return { standing, isForbidden }
}

/**
 * Carries out `steps`: what came back is opened before its note goes; what is settled is closed and noted in one
 * request, the act first. What GitHub refuses to resolve is hidden instead, where nobody replied.
 */
export async function settle(
  client: ForgeClient,
  subject: ReviewSubject,
  steps: readonly ThreadStep[],
): Promise<Settled> {
  const back = await opened(
    client,
    steps.filter(({ isBack }) => isBack),
  )
  if (back.isForbidden) return { settled: 0, reopened: 0, isForbidden: true }
  const notes = [...steps.filter(({ isBack }) => !isBack), ...back.open].map((step) => noteOn(step, subject))
  const outcome = await outcomeOf(
    client,
    notes.flatMap(({ step, edit }) => [...step.acts, edit]),
  )
  const { standing, isForbidden } = await standingNotes(client, subject, notes, outcome)
  const noted = standing.map(({ step }) => step)
  await mutate(
    client,
    noted.filter((step) => isUnresolved(step, outcome)).flatMap(({ thread }) => hiding(thread)),
  )
  const reopened = noted.filter(({ isBack }) => isBack).length
  return { settled: noted.length - reopened, reopened, isForbidden }
}
