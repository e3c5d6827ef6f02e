import { run } from '../core/pipeline/run.ts'
import type { ReportContext } from '../core/reporters/context.ts'
import type { Report } from '../core/words/report.ts'
import type { Text } from '../core/words/text.ts'
import { alreadySaid, ownLogin } from '../github/already-said.ts'
import { changesOf } from '../github/changes.ts'
import { checkOf } from '../github/check-of.ts'
import { writeCheckRun } from '../github/check-run.ts'
import { type ForgeClient, isRefusal } from '../github/client.ts'
import { openPullRequest } from '../github/pull-request.ts'
import { linksTo, pullRequestHost } from '../github/pull-request-host.ts'
import { planReview, postReview, type ReviewSubject } from '../github/review.ts'
import { rules } from '../rules/index.ts'
import type { PullRequestEvent } from './event.ts'
import type { Inputs } from './inputs.ts'

/** What a run of the Action came to. */
export interface Reviewed {
  readonly report: Report
  readonly context: ReportContext
  /** Empty when nothing new was said. */
  readonly reviewUrl: string
  /** What could not be written for lack of a permission, and what to change. */
  readonly refusals: readonly Text[]
}

/** The app whose name check runs of workflows carry. */
const RUNNER_APP = 'github-actions'

const NO_CHECK: Text = {
  en: 'The check run was not written: add “checks: write” to the permissions of this job.',
  fr: 'Le contrôle n’a pas été écrit\u00a0: ajoutez «\u202fchecks: write\u202f» aux permissions de cette tâche.',
}
const NO_REVIEW: Text = {
  en: 'The review was not posted: add “pull-requests: write” to the permissions of this job; from a fork, tokens only read.',
  fr: 'La revue n’a pas été publiée\u00a0: ajoutez «\u202fpull-requests: write\u202f» aux permissions de cette tâche\u202f; depuis un fork, les jetons ne font que lire.',
}

/** Does `write`, or says what is needed when the token may not. */
async function permitted<T>(write: () => Promise<T>, refusal: Text): Promise<{ done?: T; refusals: readonly Text[] }> {
  try {
    return { done: await write(), refusals: [] }
  } catch (error) {
    if (isRefusal(error, 401, 403, 404)) return { refusals: [refusal] }
    throw error
  }
}

async function sayReview(client: ForgeClient, subject: ReviewSubject, most: number): Promise<string> {
  const { repository, number, report } = subject
  const said = await alreadySaid(client, repository, number, await ownLogin(client))
  const plan = planReview(report, said, await changesOf(client, repository, number), most)
  return plan === undefined ? '' : postReview(client, subject, plan)
}

async function say(client: ForgeClient, subject: ReviewSubject, { maxComments }: Inputs): Promise<Reviewed> {
  const { report, context, repository, commit } = subject
  const check = checkOf(report, commit, context)
  const checked = await permitted(() => writeCheckRun(client, repository, check, RUNNER_APP), NO_CHECK)
  const review = await permitted(() => sayReview(client, subject, maxComments), NO_REVIEW)
  return { report, context, reviewUrl: review.done ?? '', refusals: [...checked.refusals, ...review.refusals] }
}

/** Reviews a pull request and says the result on it; `undefined` when it is closed meanwhile. */
export async function reviewPullRequest(
  client: ForgeClient,
  { owner, repo, number, webUrl }: PullRequestEvent,
  inputs: Inputs & { readonly today: string },
): Promise<Reviewed | undefined> {
  const repository = { owner, repo }
  const commits = await openPullRequest(client, repository, number)
  if (commits === undefined) return undefined
  const report = await run(
    pullRequestHost(client, repository, commits, async () => {}),
    {
      rules,
      today: inputs.today,
      ...(inputs.language === undefined ? {} : { language: inputs.language }),
      ...(inputs.failOn === undefined ? {} : { failOn: inputs.failOn }),
    },
  )
  const context = { rules, profile: report.profile, linkTo: linksTo(webUrl, commits.head) }
  return say(client, { report, context, repository, number, commit: commits.head }, inputs)
}
