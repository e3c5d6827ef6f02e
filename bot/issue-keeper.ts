import { allows } from '../core/policy/allows.ts'
import type { IssuePolicy, Policy } from '../core/policy/policy.ts'
import { uriPath } from '../core/reporters/escape.ts'
import type { Location } from '../core/words/location.ts'
import type { Report } from '../core/words/report.ts'
import type { ForgeClient } from '../github/client.ts'
import { type IssueStep, ownIssue, ownIssues, planIssues, type StandingIssue, takeStep } from '../github/issues.ts'
import type { Deadline } from './deadlines.ts'
import { issuesFor } from './issue-plan.ts'
import { answerText, type IssueContext, issueDraft } from './issue-text.ts'
import type { Services } from './services.ts'
import { type Act, addToTrail } from './store/audit-trail.ts'
import { type IssueRow, issueNumbers, saveIssues } from './store/issue-rows.ts'
import type { PlannedDeed } from './store/plans.ts'
import type { VisitedRepository } from './visited-repository.ts'

/** The review of a default branch, and the commit it read. */
export interface BranchReview {
  readonly report: Report
  readonly commit: string
}

const ACTS: Readonly<Record<IssueStep['act'], Act>> = {
  open: 'issue-opened',
  edit: 'issue-edited',
  reopen: 'issue-reopened',
  close: 'issue-closed',
}

/** Links follow the branch, not the commit: an issue whose words stay the same is then not written again. */
function linksTo({ webUrl, defaultBranch }: VisitedRepository) {
  return ({ path, startLine, endLine }: Location) =>
    `${webUrl}/blob/${uriPath(defaultBranch)}/${uriPath(path)}?plain=1#L${startLine}-L${endLine}`
}

function contextOf(repository: VisitedRepository, { report }: BranchReview, { rules }: Services): IssueContext {
  const { language, profile } = report
  return { rules, profile, language, isPublic: repository.isPublic, linkTo: linksTo(repository) }
}

function stepsFor(
  standing: readonly StandingIssue[],
  review: BranchReview,
  context: IssueContext,
  issues: IssuePolicy,
) {
  const plan = issuesFor(review.report, context.rules, issues.rules)
  const { labels, assignees } = issues
  const drafts = plan.wanted.map((finding) => ({ ...issueDraft(finding, context), labels, assignees }))
  return planIssues(standing, drafts, review.report.today, (mark) => {
    const answer = plan.answerTo(mark)
    return answer === undefined ? undefined : answerText(answer, review.commit.slice(0, 7), context)
  })
}

function rowAfter(step: IssueStep, number: number): IssueRow {
  const { rule, fingerprint, text } = step.act === 'close' ? step.issue.mark : step.draft.mark
  return { rule, fingerprint, number, digest: text, state: step.act === 'close' ? 'closed' : 'open' }
}

function rowOf({ number, state, mark }: StandingIssue): IssueRow {
  return { rule: mark.rule, fingerprint: mark.fingerprint, number, digest: mark.text, state }
}

/** What stands on GitHub: its own listing, and what the store knows of and a listing that lags behind does not show. */
async function standingIssues(client: ForgeClient, repository: VisitedRepository, { app, database }: Services) {
  const place = { owner: repository.owner, repo: repository.name }
  const { login } = await app()
  const listed = await ownIssues(client, place, login)
  const known = await issueNumbers(database, repository.id)
  const unlisted = known.filter((number) => !listed.some((issue) => issue.number === number))
  const others = await Promise.all(unlisted.map((number) => ownIssue(client, place, number, login)))
  return [...listed, ...others.flatMap((issue) => issue ?? [])]
}

/** What came of keeping the issues of a repository. */
export interface Kept {
  /** What the policy does not let be done. */
  readonly undone: readonly PlannedDeed[]
  /** The days until which issues rest, after which they are to be looked at again. */
  readonly snoozes: readonly Deadline[]
}

function snoozeOf({ state, mark: { fingerprint, snoozedUntil } }: StandingIssue): Deadline[] {
  if (state === 'open' || snoozedUntil === undefined) return []
  return [{ fingerprint, kind: 'decision', dataset: undefined, endsOn: snoozedUntil }]
}

function plannedDeed(step: IssueStep): PlannedDeed {
  const { rule } = step.act === 'close' ? step.issue.mark : step.draft.mark
  return { deed: `issue-${step.act}`, rule }
}

/**
 * Opens, edits, closes and reopens the issues of a repository so that they say what its files say. What stands on
 * GitHub is read first, so that nothing is ever said twice, whatever became of the store.
 */
export async function keepIssues(
  client: ForgeClient,
  repository: VisitedRepository,
  review: BranchReview,
  policy: Policy,
  services: Services,
): Promise<Kept> {
  const place = { owner: repository.owner, repo: repository.name }
  const standing = await standingIssues(client, repository, services)
  const rows = new Map(standing.map((issue) => [issue.number, rowOf(issue)]))
  const steps = stepsFor(standing, review, contextOf(repository, review, services), policy.issues)
  const snoozes = standing.flatMap(snoozeOf)
  if (!allows(policy, 'issue')) return { undone: steps.map(plannedDeed), snoozes }
  for (const step of steps) {
    const number = await takeStep(client, place, step)
    const row = rowAfter(step, number)
    rows.set(number, row)
    const detail = { number, rule: row.rule, fingerprint: row.fingerprint, digest: row.digest }
    await addToTrail(services.database, { act: ACTS[step.act], repository: repository.id, detail })
  }
  await services.database.transaction((sql) => saveIssues(sql, repository.id, [...rows.values()]))
  return { undone: [], snoozes }
}
