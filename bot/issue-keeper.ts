import { allows } from '../core/policy/allows.ts'
import { uriPath } from '../core/reporters/escape.ts'
import { isQuiet } from '../core/time/calendar.ts'
import { addDays, type PlainDate } from '../core/time/plain-date.ts'
import type { Location } from '../core/words/location.ts'
import type { ForgeClient } from '../github/client.ts'
import { type IssueStep, ownIssue, ownIssues, type StandingIssue, takeStep } from '../github/issues.ts'
import { nearer, type Occasion, planIssues } from '../github/plan-issues.ts'
import { commentOnStage } from '../github/reminder-comment.ts'
import type { BranchReview } from './branch-review.ts'
import { dayIn } from './clock.ts'
import type { Deadline } from './deadlines.ts'
import type { Entrance } from './entrance.ts'
import { drafting } from './issue-drafts.ts'
import { issuesFor } from './issue-plan.ts'
import { answerText, type IssueContext } from './issue-text.ts'
import { answersAhead, remindersFor } from './reminders.ts'
import type { Services } from './services.ts'
import { type Act, addToTrail } from './store/audit-trail.ts'
import { type IssueRow, issueNumbers, saveIssues } from './store/issue-rows.ts'
import type { PlannedDeed } from './store/plans.ts'
import type { VisitedRepository } from './visited-repository.ts'

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

/** Until when a closed issue rests: as long as its snooze says, or for the days that the policy gives a person's closing. */
function restOf({ state, mark, closedAt }: StandingIssue, { policy, timeZone }: Entrance): PlainDate | undefined {
  if (state === 'open' || mark.isAnswered) return undefined
  if (mark.snoozedUntil !== undefined || closedAt === undefined) return mark.snoozedUntil
  return addDays(dayIn(timeZone, new Date(closedAt)), policy.issues.snoozeDays)
}

function occasionOf(today: PlainDate, entrance: Entrance): Occasion {
  const { calendar } = entrance.policy
  return { today, isQuiet: isQuiet(today, calendar), restsUntil: (issue) => restOf(issue, entrance) }
}

async function stepsFor(
  standing: readonly StandingIssue[],
  review: BranchReview,
  context: IssueContext,
  entrance: Entrance,
): Promise<readonly IssueStep[]> {
  const { policy } = entrance
  const plan = issuesFor(review.report, context.rules, policy.issues.rules)
  const { ofFinding, ofReminder } = drafting(review, context, policy)
  const reminders = await remindersFor(review, { rules: context.rules, policy })
  const drafts = await Promise.all([...plan.wanted.map(ofFinding), ...reminders.map(ofReminder)])
  const marks = standing.map(({ mark }) => mark)
  const ahead = await answersAhead(marks, review, { rules: context.rules, policy })
  return planIssues(standing, drafts, occasionOf(review.report.today, entrance), (mark) => {
    const answer = ahead.has(mark) ? ahead.get(mark) : plan.answerTo(mark)
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
  readonly rests: readonly Deadline[]
}

function restDeadline(issue: StandingIssue, entrance: Entrance): Deadline[] {
  const endsOn = restOf(issue, entrance)
  const { fingerprint } = issue.mark
  return endsOn === undefined ? [] : [{ fingerprint, kind: 'decision', dataset: undefined, endsOn }]
}

function plannedDeed(step: IssueStep): PlannedDeed {
  const { rule } = step.act === 'close' ? step.issue.mark : step.draft.mark
  return { deed: `issue-${step.act}`, rule }
}

/** Before the issue itself says it, so that a comment that was cut short is made up for, and none is made twice. */
async function announce(
  step: IssueStep,
  repository: VisitedRepository,
  { client, policy }: Entrance,
  app: Services['app'],
) {
  if (step.act !== 'edit' || !policy.issues.comments || nearer(step.issue, step.draft) <= 0) return
  const { comment: text, mark } = step.draft
  if (text === undefined || mark.stage === undefined) return
  const place = { owner: repository.owner, repo: repository.name }
  const issue = { number: step.issue.number, login: (await app()).login }
  await commentOnStage(client, place, issue, { stage: mark.stage, text })
}

/**
 * Opens, edits, closes and reopens the issues of a repository so that they say what its files say. What stands on
 * GitHub is read first, so that nothing is ever said twice, whatever became of the store.
 */
export async function keepIssues(
  repository: VisitedRepository,
  review: BranchReview,
  entrance: Entrance,
  services: Services,
): Promise<Kept> {
  const { client, policy } = entrance
  const place = { owner: repository.owner, repo: repository.name }
  const standing = await standingIssues(client, repository, services)
  const rows = new Map(standing.map((issue) => [issue.number, rowOf(issue)]))
  const steps = await stepsFor(standing, review, contextOf(repository, review, services), entrance)
  const rests = standing.flatMap((issue) => restDeadline(issue, entrance))
  if (!allows(policy, 'issue')) return { undone: steps.map(plannedDeed), rests }
  for (const step of steps) {
    await announce(step, repository, entrance, services.app)
    const number = await takeStep(client, place, step)
    const row = rowAfter(step, number)
    rows.set(number, row)
    const detail = { number, rule: row.rule, fingerprint: row.fingerprint, digest: row.digest }
    await addToTrail(services.database, { act: ACTS[step.act], repository: repository.id, detail })
  }
  await services.database.transaction((sql) => saveIssues(sql, repository.id, [...rows.values()]))
  return { undone: [], rests }
}
