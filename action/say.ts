import type { Text } from '../core/words/text.ts'
import { annotationsOf, checkOf } from '../github/check-of.ts'
import { type CheckAnnotation, writeCheckRun } from '../github/check-run.ts'
import { type ForgeClient, isRefusal } from '../github/client.ts'
import { type Memory, recall } from '../github/conversation/memory.ts'
import type { ReviewSubject } from '../github/conversation/review.ts'
import { sayReview } from '../github/conversation/say-review.ts'
import { isLimit, LIMITED } from '../github/patience.ts'
import { standingCheck } from '../github/standing-check.ts'
import { checkPlace } from './check-place.ts'
import type { Occasion } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { Refusal } from './refusal.ts'

/** What could be said on GitHub, and what could not. */
export interface Said {
  /** Empty when nothing new was said. */
  readonly reviewUrl: string
  /** What could not be written and why, with what to change where a permission lacks. */
  readonly refusals: readonly Refusal[]
  /** What the log is to annotate, because a check run that was wanted could not be written. */
  readonly annotations: readonly CheckAnnotation[]
}

const NO_CHECK: Refusal = {
  en: 'The check run was not written: add “checks: write” to the permissions of this job, or set check-run to false.',
  fr: 'Le contrôle n’a pas été écrit\u00a0: ajoutez «\u202fchecks: write\u202f» aux permissions de cette tâche, ou donnez la valeur false à check-run.',
  refused: { kind: 'permission', scope: 'checks' },
}
const NO_REVIEW: Refusal = {
  en: 'The review was not posted: add “pull-requests: write” to the permissions of this job; from a fork, tokens only read.',
  fr: 'La revue n’a pas été publiée\u00a0: ajoutez «\u202fpull-requests: write\u202f» aux permissions de cette tâche\u202f; depuis un fork, les jetons ne font que lire.',
  refused: { kind: 'permission', scope: 'pull-requests' },
}
const NO_WORD: Text = {
  en: 'GitHub did not take everything that was to be written; the whole of it is in this summary.',
  fr: 'GitHub n’a pas pris tout ce qui devait être écrit\u202f; l’ensemble se trouve dans ce résumé.',
}

interface Written<T> {
  readonly done?: T
  readonly refusals: readonly Refusal[]
}

/** Does `write`, or says what is needed when the token may not. What cannot be said never decides the verdict. */
async function permitted<T>(write: () => Promise<T>, refusal: Refusal): Promise<Written<T>> {
  try {
    return { done: await write(), refusals: [] }
  } catch (error) {
    if (isLimit(error)) return { refusals: [LIMITED] }
    return { refusals: [isRefusal(error, 401, 403, 404) ? refusal : NO_WORD] }
  }
}

/** What is said, before it is known whether there is a pull request to say it on. */
export type Saying = Omit<ReviewSubject, 'number'>

export const NOTHING: Said = { reviewUrl: '', refusals: [], annotations: [] }

/** Says the result on the commit; `standing` is the digest of the check run there, where it is known already. */
export async function sayCheck(
  client: ForgeClient,
  { report, commit, context, repository }: Saying,
  standing: string | undefined,
): Promise<Said> {
  const check = checkOf(report, commit, context)
  const known = async () => standing ?? standingCheck(client, repository, checkPlace(commit))
  const write = async () => writeCheckRun(client, repository, check, await known())
  const { refusals } = await permitted(write, NO_CHECK)
  return { ...NOTHING, refusals, annotations: refusals.length === 0 ? [] : annotationsOf(report) }
}

async function sayOnPull(
  client: ForgeClient,
  subject: ReviewSubject,
  { done: memory, refusals: unread }: Written<Memory>,
  { maxComments }: Inputs,
): Promise<Said> {
  if (memory === undefined) return { ...NOTHING, refusals: unread }
  const { done, refusals } = await permitted(() => sayReview(client, subject, memory, maxComments), NO_REVIEW)
  return { ...NOTHING, reviewUrl: done?.url ?? '', refusals: [...refusals, ...(done?.remarks ?? [])] }
}

/** What was said on the pull request, and on its commit where a check run is wanted. */
function remembered(client: ForgeClient, { repository, commit }: Saying, number: number, { checkRun }: Inputs) {
  return recall(client, repository, number, checkRun ? checkPlace(commit) : undefined)
}

function subjectOn({ number }: { readonly number: number }, saying: Saying, { paths }: Inputs): ReviewSubject {
  return { ...saying, number, isNarrowed: paths.length > 0 }
}

/** Says the result where the occasion and the inputs have it said: on the commit, on the pull request, or nowhere. */
export async function say(client: ForgeClient, saying: Saying, occasion: Occasion, inputs: Inputs): Promise<Said> {
  if (inputs.dryRun || occasion.kind === 'audit') return NOTHING
  const pull = occasion.kind === 'pull-request' && inputs.review ? occasion : undefined
  const memory = pull && (await permitted(() => remembered(client, saying, pull.number, inputs), NO_REVIEW))
  // The review comes first: the less time since its memory was read, the less can have changed.
  const review = pull && memory ? await sayOnPull(client, subjectOn(pull, saying, inputs), memory, inputs) : NOTHING
  const check = inputs.checkRun ? await sayCheck(client, saying, memory?.done?.check) : NOTHING
  return { ...review, refusals: [...check.refusals, ...review.refusals], annotations: check.annotations }
}
