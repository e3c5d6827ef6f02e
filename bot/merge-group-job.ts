import { run } from '../core/pipeline/run.ts'
import { allows } from '../core/policy/allows.ts'
import type { Report } from '../core/words/report.ts'
import { commitSnapshot } from '../github/reading/commit-snapshot.ts'
import { enter } from './entrance.ts'
import type { Job } from './jobs.ts'
import { isLeftToAction } from './left-to-action.ts'
import { publish } from './review-job.ts'
import type { Services } from './services.ts'
import { visit } from './visited-repository.ts'

type MergeGroupJob = Extract<Job, { kind: 'merge-group' }>

/**
 * Reviews what a group of a merge queue would bring against what it is merged into, and says it on the group's head,
 * where the policy lets the bot write checks and the Action does not write it already.
 */
export async function mergeGroupJob(job: MergeGroupJob, services: Services): Promise<void> {
  const { client, policy, today } = await enter(services, job)
  if (!allows(policy, 'check')) return
  const repository = await visit(client, job)
  if (repository === undefined) return
  const at = (commit: string) => commitSnapshot(client, { owner: repository.owner, repo: repository.name }, commit)
  const [head, base] = [at(job.head), at(job.base)]
  if (await isLeftToAction(base, 'merge-group')) return
  const say = (report: Report) => publish(client, repository, { head: job.head, mergeBase: job.base }, report, services)
  await run({ head, base, trusted: base, publish: say }, { rules: services.rules, today })
}
