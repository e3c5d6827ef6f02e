import { allows } from '../core/policy/allows.ts'
import type { Calendar } from '../core/policy/policy.ts'
import type { PlainDate } from '../core/time/plain-date.ts'
import type { Report } from '../core/words/report.ts'
import type { Rule } from '../core/words/rule.ts'
import { type FileChange, proposeFile } from '../github/propose-file.ts'
import { commitSnapshot } from '../github/reading/commit-snapshot.ts'
import { type BranchReview, reviewBranch } from './branch-review.ts'
import { type Deadline, decisionDeadlines, type Look, looksAfter, looksBefore, periodEnds } from './deadlines.ts'
import { type Entrance, enter } from './entrance.ts'
import { keepIssues } from './issue-keeper.ts'
import type { Job } from './jobs.ts'
import { firstConfiguration } from './onboarding.ts'
import { usualLanguageOf } from './policies.ts'
import type { Services } from './services.ts'
import { addToTrail } from './store/audit-trail.ts'
import type { Database } from './store/database.ts'
import { saveDeadlines } from './store/deadline-rows.ts'
import { factsOf, saveFacts } from './store/fact-rows.ts'
import { type PlannedDeed, savePlan } from './store/plans.ts'
import { forgetRepository, noteJudged, saveAudit, saveRepository } from './store/repositories.ts'
import { tipOf, type VisitedRepository, visit } from './visited-repository.ts'

type AuditJob = Extract<Job, { kind: 'audit' }>

async function forget({ repository, installation }: AuditJob, { database }: Services): Promise<void> {
  await database.transaction(async (sql) => {
    await forgetRepository(sql, repository, installation)
    await addToTrail(sql, { act: 'repository-forgotten', repository })
  })
}

/** Only days on which the bot would have something to say are worth waking up for. */
function looksFor(report: Report, rests: readonly Deadline[], rules: readonly Rule[], calendar: Calendar) {
  const raised = new Set(rules.filter(({ issueFrom }) => issueFrom !== undefined).map(({ id }) => id))
  const decided = report.findings.filter(({ rule, decision }) => decision !== undefined && raised.has(rule))
  const periods = looksBefore(periodEnds(report), report.today, calendar)
  return [...periods, ...looksAfter([...decisionDeadlines(decided), ...rests], calendar)]
}

async function remember(
  database: Database,
  repository: number,
  { report, commit, facts }: Pick<BranchReview, 'report' | 'commit' | 'facts'>,
  reader: string,
  looks: readonly Look[],
): Promise<void> {
  await database.transaction(async (sql) => {
    await saveAudit(sql, repository, { oid: commit, profile: report.profile, judgedOn: report.today })
    await saveDeadlines(sql, repository, looks)
    await saveFacts(sql, repository, reader, facts)
    const detail = { commit, verdict: report.verdict, findings: report.findings.length }
    await addToTrail(sql, { act: 'repository-audited', repository, detail })
  })
}

/** Nothing is said in a repository that is archived, a fork, empty or without issues; its deadlines can wait. */
async function skip(database: Database, repository: number, today: PlainDate): Promise<void> {
  await noteJudged(database, repository, today)
  await addToTrail(database, { act: 'repository-skipped', repository })
}

/** Proposes a first configuration where there is reason to; gives what was left undone because the policy forbids it. */
async function onboard(
  { client, policy }: Entrance,
  repository: VisitedRepository,
  change: FileChange | undefined,
  { database }: Services,
): Promise<readonly PlannedDeed[]> {
  if (change === undefined) return []
  if (!allows(policy, 'configuration')) return [{ deed: 'configuration', rule: '' }]
  const proposed = await proposeFile(client, { owner: repository.owner, repo: repository.name }, change)
  if (proposed.outcome === 'made') {
    const detail = { number: proposed.number, commit: change.commit }
    await addToTrail(database, { act: 'configuration-proposed', repository: repository.id, detail })
  }
  return []
}

async function review(
  repository: VisitedRepository,
  commit: string,
  entrance: Entrance,
  services: Services,
): Promise<void> {
  const { client, policy, today } = entrance
  const snapshot = commitSnapshot(client, { owner: repository.owner, repo: repository.name }, commit)
  const { database, rules, reader } = services
  const facts = await factsOf(database, repository.id, reader)
  const branch = await reviewBranch(snapshot, commit, { rules, today, facts, ...usualLanguageOf(policy) })
  const { report } = branch
  // Without a usable configuration nothing was judged: what is known stays, and a push that repairs it asks again.
  if (report.rules.length === 0) return
  const first = await firstConfiguration(snapshot, commit, report, repository, policy)
  const { undone, rests } = await keepIssues(repository, branch, entrance, services)
  const looks = looksFor(report, rests, rules, policy.calendar)
  await remember(database, repository.id, branch, reader, looks)
  // Last, so that a proposal that is refused costs no reminder.
  const left = await onboard(entrance, repository, first, services)
  await savePlan(database, repository.id, [...undone, ...left])
}

/** Reads the default branch of a repository, brings its issues up to date, and notes when to look again. */
export async function auditJob(job: AuditJob, services: Services): Promise<void> {
  const entrance = await enter(services, job)
  const { client } = entrance
  const repository = await visit(client, job)
  if (repository === undefined) return forget(job, services)
  const { id, owner, name } = repository
  await saveRepository(services.database, { id, installation: job.installation, owner, name })
  const commit = repository.takesIssues ? await tipOf(client, repository) : undefined
  if (commit === undefined) return skip(services.database, id, entrance.today)
  await review(repository, commit, entrance, services)
}
