import { run } from '../core/pipeline/run.ts'
import { allows } from '../core/policy/allows.ts'
import type { Report } from '../core/words/report.ts'
import { commitSnapshot } from '../github/reading/commit-snapshot.ts'
import { compare } from '../github/reading/comparison.ts'
import { enter } from './entrance.ts'
import type { Job } from './jobs.ts'
import { isLeftToAction } from './left-to-action.ts'
import { usualLanguageOf } from './policies.ts'
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
  const place = { owner: repository.owner, repo: repository.name }
  // Below may be another entry of the queue, whose configuration nobody has merged: only the branch is trusted.
  const { base: tip } = await compare(client, place, job.branch, job.head)
  const at = (commit: string) => commitSnapshot(client, place, commit)
  const [head, base, trusted] = [at(job.head), at(job.base), at(tip)]
  if (await isLeftToAction(trusted, 'merge-group')) return
  const say = (report: Report) => publish(client, repository, { head: job.head, mergeBase: job.base }, report, services)
  const options = { rules: services.rules, today, ...usualLanguageOf(policy) }
  await run({ head, base, trusted, publish: say }, options)
}
