import { run } from '../core/pipeline/run.ts'
import { allows } from '../core/policy/allows.ts'
import type { Report } from '../core/words/report.ts'
import { checkOf } from '../github/check-of.ts'
import { writeCheckRun } from '../github/check-run.ts'
import type { ForgeClient } from '../github/client.ts'
import { openPullRequest, type PullRequestCommits } from '../github/reading/pull-request.ts'
import { linksTo, pullRequestHost } from '../github/reading/pull-request-host.ts'
import { standingCheck } from '../github/standing-check.ts'
import { type Entrance, enter } from './entrance.ts'
import type { Job } from './jobs.ts'
import { isLeftToAction } from './left-to-action.ts'
import { usualLanguageOf } from './policies.ts'
import type { Services } from './services.ts'
import { addToTrail } from './store/audit-trail.ts'
import { type VisitedRepository, visit } from './visited-repository.ts'

type ReviewJob = Extract<Job, { kind: 'review' }>

/** Says the result of a review as a check run on its head, once for one result. */
export async function publish(
  client: ForgeClient,
  repository: VisitedRepository,
  { head: commit, mergeBase }: Pick<PullRequestCommits, 'head' | 'mergeBase'>,
  report: Report,
  services: Services,
): Promise<void> {
  const at = (oid: string) => linksTo(repository.webUrl, oid)
  const links = { linkTo: at(commit), linkBefore: at(mergeBase) }
  const context = { rules: services.rules, profile: report.profile, ...links }
  const check = checkOf(report, commit, context)
  const place = { owner: repository.owner, repo: repository.name }
  const standing = await standingCheck(client, place, { commit, name: check.name, app: (await services.app()).slug })
  const number = await writeCheckRun(client, place, check, standing)
  if (number === undefined) return
  const detail = { number, commit, conclusion: check.conclusion, digest: check.digest }
  await addToTrail(services.database, { act: 'check-written', repository: repository.id, detail })
}

async function reviewOn(
  client: ForgeClient,
  repository: VisitedRepository,
  number: number,
  services: Services,
  { today, policy }: Pick<Entrance, 'today' | 'policy'>,
) {
  const { owner, name: repo, id } = repository
  const commits = await openPullRequest(client, { owner, repo }, number)
  if (commits === undefined) return
  const say = (report: Report) => publish(client, repository, commits, report, services)
  const host = pullRequestHost(client, { owner, repo }, commits, say)
  const occasion = commits.isFork === true ? 'pull-request-from-fork' : 'pull-request'
  if (await isLeftToAction(host.trusted, occasion)) {
    await addToTrail(services.database, { act: 'review-left-to-action', repository: id, detail: { number } })
    return
  }
  await run(host, { rules: services.rules, today, ...usualLanguageOf(policy) })
}

/**
 * Reviews a pull request as it is now, and says the result as a check run on its head, where the policy lets the bot
 * write checks and the Action does not write it already.
 */
export async function reviewJob(job: ReviewJob, services: Services): Promise<void> {
  const entrance = await enter(services, job)
  const { client, policy } = entrance
  if (!allows(policy, 'check')) return
  const repository = await visit(client, job)
  if (repository !== undefined) await reviewOn(client, repository, job.number, services, entrance)
}
