import { run } from '../core/pipeline/run.ts'
import type { ReportContext } from '../core/reporters/context.ts'
import type { Report } from '../core/words/report.ts'
import type { Text } from '../core/words/text.ts'
import { changesIn } from '../github/changes.ts'
import { checkOf } from '../github/check-of.ts'
import { writeCheckRun } from '../github/check-run.ts'
import { type ForgeClient, isRefusal } from '../github/client.ts'
import { linksTo } from '../github/pull-request-host.ts'
import type { ReviewSubject } from '../github/review.ts'
import { sayReview } from '../github/say-review.ts'
import { rules } from '../rules/index.ts'
import type { Occasion } from './event.ts'
import type { Inputs } from './inputs.ts'
import { optionsFrom, subjectOf } from './subject.ts'

/** What a run of the Action came to. */
export interface Reviewed {
  readonly report: Report
  readonly context: ReportContext
  /** Empty when nothing new was said. */
  readonly reviewUrl: string
  /** What could not be written and why, with what to change where a permission lacks. */
  readonly refusals: readonly Text[]
}

/** The app whose name check runs of workflows carry. */
const RUNNER_APP = 'github-actions'

const NO_CHECK: Text = {
  en: 'The check run was not written: add “checks: write” to the permissions of this job, or set check-run to false.',
  fr: 'Le contrôle n’a pas été écrit\u00a0: ajoutez «\u202fchecks: write\u202f» aux permissions de cette tâche, ou donnez la valeur false à check-run.',
}
const NO_REVIEW: Text = {
  en: 'The review was not posted: add “pull-requests: write” to the permissions of this job; from a fork, tokens only read.',
  fr: 'La revue n’a pas été publiée\u00a0: ajoutez «\u202fpull-requests: write\u202f» aux permissions de cette tâche\u202f; depuis un fork, les jetons ne font que lire.',
}
const NO_WORD: Text = {
  en: 'GitHub did not take everything that was to be written; the whole of it is in this summary.',
  fr: 'GitHub n’a pas pris tout ce qui devait être écrit\u202f; l’ensemble se trouve dans ce résumé.',
}

interface Written<T> {
  readonly done?: T
  readonly refusals: readonly Text[]
}

/** Does `write`, or says what is needed when the token may not. What cannot be said never decides the verdict. */
async function permitted<T>(write: () => Promise<T>, refusal: Text): Promise<Written<T>> {
  try {
    return { done: await write(), refusals: [] }
  } catch (error) {
    return { refusals: [isRefusal(error, 401, 403, 404) ? refusal : NO_WORD] }
  }
}

type Said = Omit<ReviewSubject, 'number'>

async function sayCheck(client: ForgeClient, { report, commit, context, repository }: Said): Promise<Written<unknown>> {
  const check = checkOf(report, commit, context)
  return permitted(() => writeCheckRun(client, repository, check, RUNNER_APP), NO_CHECK)
}

/** Says the result where the occasion and the inputs have it said: on the commit, on the pull request, or nowhere. */
async function say(client: ForgeClient, subject: Said, occasion: Occasion, inputs: Inputs): Promise<Written<string>> {
  if (inputs.dryRun || occasion.kind === 'audit') return { refusals: [] }
  const check = inputs.checkRun ? await sayCheck(client, subject) : { refusals: [] }
  if (occasion.kind !== 'pull-request' || !inputs.review) return { refusals: check.refusals }
  const onPull = { ...subject, number: occasion.number, isNarrowed: inputs.paths.length > 0 }
  const { done, refusals } = await permitted(() => sayReview(client, onPull, inputs.maxComments), NO_REVIEW)
  return { done: done?.url ?? '', refusals: [...check.refusals, ...refusals, ...(done?.remarks ?? [])] }
}

/** Reviews what an event is about and says the result; `undefined` when it is a pull request closed meanwhile. */
export async function review(
  client: ForgeClient,
  occasion: Occasion,
  inputs: Inputs,
  today: string,
): Promise<Reviewed | undefined> {
  const repository = { owner: occasion.owner, repo: occasion.repo }
  const subject = await subjectOf(client, repository, occasion)
  if (subject === undefined) return undefined
  const report = await run(subject.host, optionsFrom(inputs, today))
  const context = { rules, profile: report.profile, linkTo: linksTo(occasion.webUrl, subject.commit) }
  const changes = subject.files === undefined ? {} : { changes: changesIn(subject.files) }
  const said = await say(client, { report, context, repository, commit: subject.commit, ...changes }, occasion, inputs)
  return { report, context, reviewUrl: said.done ?? '', refusals: said.refusals }
}
