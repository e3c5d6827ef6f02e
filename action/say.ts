import { annotationsOf, CHECK_NAME, checkOf } from '../github/check-of.ts'
import { type CheckAnnotation, writeCheckRun } from '../github/check-run.ts'
import { type ForgeClient, isRefusal } from '../github/client.ts'
import { ownLogin } from '../github/conversation/already-said.ts'
import { type Memory, recall } from '../github/conversation/memory.ts'
import type { ReviewSubject } from '../github/conversation/review.ts'
import { sayReview } from '../github/conversation/say-review.ts'
import { isLimit, LIMITED } from '../github/patience.ts'
import { proposalNow } from '../github/reading/pull-request.ts'
import { appOf, standingCheck } from '../github/standing-check.ts'
import type { Occasion } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { Refusal } from './refusal.ts'
import { NO_APP, NO_CHECK, NO_CONVERSATIONS, NO_REVIEW, NO_WORD, RETARGETED } from './remarks.ts'

/** What could be said on GitHub, and what could not. */
export interface Said {
  /** Empty when nothing new was said. */
  readonly reviewUrl: string
  /** What could not be written and why, with what to change where a permission lacks. */
  readonly refusals: readonly Refusal[]
  /** What the log is to annotate, because a check run that was wanted could not be written. */
  readonly annotations: readonly CheckAnnotation[]
}

interface Written<T> {
  readonly done?: T
  readonly refusals: readonly Refusal[]
}

/** What a refusal means: that of a permission is `refusal`, unless the token is of a kind that no permission helps. */
function meaningOf(error: unknown, refusal: Refusal): Refusal {
  if (isLimit(error)) return LIMITED
  if (!isRefusal(error, 401, 403, 404)) return NO_WORD
  return refusal === NO_CHECK && /via a GitHub App|personal access token/i.test(String(error)) ? NO_APP : refusal
}

/** Does `write`, or says what is needed when the token may not. What cannot be said never decides the verdict. */
async function permitted<T>(write: () => Promise<T>, refusal: Refusal): Promise<Written<T>> {
  try {
    return { done: await write(), refusals: [] }
  } catch (error) {
    return { refusals: [meaningOf(error, refusal)] }
  }
}

/** What is said, before it is known whether there is a pull request to say it on. */
export type Saying = Omit<ReviewSubject, 'number'> & {
  /** The branch that the change was held against. */
  readonly branch?: string
}

export const NOTHING: Said = { reviewUrl: '', refusals: [], annotations: [] }

/** Who the runner's own token writes as; where it is another's, a check run is written once more at worst. */
const LIKELY_LOGIN = 'github-actions[bot]'

/** What is known of the check run that stands, and else asked for under the login that the token writes as. */
async function standingFor(client: ForgeClient, { repository, commit }: Saying, memory: Memory | undefined) {
  if (memory?.check !== undefined) return memory.check
  const login = memory === undefined ? await ownLogin(client) : memory.login
  return standingCheck(client, repository, { commit, name: CHECK_NAME, app: appOf(login ?? LIKELY_LOGIN) })
}

/** Says the result on the commit; `memory` is what is known of the pull request already. */
async function sayCheck(client: ForgeClient, saying: Saying, memory: Memory | undefined): Promise<Said> {
  const { report, commit, context, repository } = saying
  const check = checkOf(report, commit, context)
  const write = async () => writeCheckRun(client, repository, check, await standingFor(client, saying, memory))
  const { refusals } = await permitted(write, NO_CHECK)
  return { ...NOTHING, refusals, annotations: refusals.length === 0 ? [] : annotationsOf(report) }
}

/** A server that does not tell is no reason to write nothing. */
async function branchNow(client: ForgeClient, { repository }: Saying, number: number): Promise<string | undefined> {
  try {
    return (await proposalNow(client, repository, number)).branch
  } catch {
    return undefined
  }
}

/** Whether the change was held against another branch than the one it is proposed to now, where that is known. */
export function isElsewhere({ branch }: Pick<Saying, 'branch'>, now: string | undefined): boolean {
  return branch !== undefined && now !== undefined && now !== branch
}

async function sayOnPull(
  client: ForgeClient,
  subject: ReviewSubject,
  { done: memory, refusals: unread }: Written<Memory>,
  { maxComments }: Inputs,
): Promise<Said> {
  if (memory === undefined) return { ...NOTHING, refusals: unread }
  const { done, refusals } = await permitted(() => sayReview(client, subject, memory, maxComments), NO_REVIEW)
  const unknown = memory.isWhole ? [] : [NO_CONVERSATIONS]
  return { ...NOTHING, reviewUrl: done?.url ?? '', refusals: [...refusals, ...unknown, ...(done?.remarks ?? [])] }
}

function subjectOn({ number }: { readonly number: number }, saying: Saying, { paths }: Inputs): ReviewSubject {
  return { ...saying, number, isNarrowed: paths.length > 0 }
}

/** What was said on the pull request of an occasion, and on its commit where a check run is wanted. */
export function remembered(
  client: ForgeClient,
  { owner, repo, number }: Extract<Occasion, { readonly kind: 'pull-request' }>,
  commit: string,
  { checkRun }: Inputs,
): Promise<Memory> {
  return recall(client, { owner, repo }, number, checkRun ? { commit, name: CHECK_NAME } : undefined)
}

async function memoryFor(client: ForgeClient, { commit }: Saying, occasion: Occasion, inputs: Inputs) {
  if (occasion.kind !== 'pull-request' || !inputs.review) return undefined
  return permitted(() => remembered(client, occasion, commit, inputs), NO_REVIEW)
}

/**
 * Says the result on the commit alone, where a check run is wanted: not where the pull request was directed to another
 * branch meanwhile, since a check run on its commit would count there.
 */
export async function sayOnCommit(
  client: ForgeClient,
  saying: Saying,
  occasion: Occasion,
  inputs: Inputs,
  memory: Memory | undefined,
): Promise<Said> {
  if (!inputs.checkRun) return NOTHING
  const isAsked = occasion.kind === 'pull-request' && memory === undefined
  const now = isAsked ? await branchNow(client, saying, occasion.number) : memory?.branch
  return isElsewhere(saying, now) ? { ...NOTHING, refusals: [RETARGETED] } : sayCheck(client, saying, memory)
}

/** Says the result where the occasion and the inputs have it said: on the commit, on the pull request, or nowhere. */
export async function say(client: ForgeClient, saying: Saying, occasion: Occasion, inputs: Inputs): Promise<Said> {
  if (inputs.dryRun || occasion.kind === 'audit') return NOTHING
  const memory = await memoryFor(client, saying, occasion, inputs)
  const pull = occasion.kind === 'pull-request' && memory !== undefined ? occasion : undefined
  if (isElsewhere(saying, memory?.done?.branch)) return { ...NOTHING, refusals: [RETARGETED] }
  // The review comes first: the less time since its memory was read, the less can have changed.
  const review = pull && memory ? await sayOnPull(client, subjectOn(pull, saying, inputs), memory, inputs) : NOTHING
  const check = await sayOnCommit(client, saying, occasion, inputs, memory?.done)
  return { ...review, refusals: [...check.refusals, ...review.refusals], annotations: check.annotations }
}
