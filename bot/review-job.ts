import { run } from '../core/pipeline/run.ts'
import type { Report } from '../core/words/report.ts'
import { checkOf } from '../github/check-of.ts'
import { writeCheckRun } from '../github/check-run.ts'
import type { ForgeClient } from '../github/client.ts'
import { openPullRequest, type PullRequestCommits } from '../github/reading/pull-request.ts'
import { linksTo, pullRequestHost } from '../github/reading/pull-request-host.ts'
import { standingCheck } from '../github/standing-check.ts'
import type { Job } from './jobs.ts'
import type { Services } from './services.ts'
import { addToTrail } from './store/audit-trail.ts'
import { type VisitedRepository, visit } from './visited-repository.ts'

type ReviewJob = Extract<Job, { kind: 'review' }>

async function publish(
  client: ForgeClient,
  repository: VisitedRepository,
  { head: commit, mergeBase }: PullRequestCommits,
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

/** Reviews a pull request as it is now, and says the result as a check run on its head. */
export async function reviewJob(job: ReviewJob, services: Services): Promise<void> {
  const client = await services.connect(job.installation)
  const repository = await visit(client, job)
  if (repository === undefined) return
  const { owner, name: repo } = repository
  const commits = await openPullRequest(client, { owner, repo }, job.number)
  if (commits === undefined) return
  const say = (report: Report) => publish(client, repository, commits, report, services)
  await run(pullRequestHost(client, { owner, repo }, commits, say), { rules: services.rules, today: services.today() })
}
