import type { Policy } from '../core/policy/policy.ts'
import { addDays, type PlainDate } from '../core/time/plain-date.ts'
import { type Stage, stageOn } from '../core/time/reminders.ts'
import type { Finding } from '../core/words/finding.ts'
import type { Location } from '../core/words/location.ts'
import type { Report } from '../core/words/report.ts'
import type { Rule } from '../core/words/rule.ts'
import type { IssueMark } from '../github/issue-mark.ts'
import type { BranchReview } from './branch-review.ts'
import { type PeriodEnd, periodEnds, RETENTION_RULE } from './deadlines.ts'
import { type Answer, type IssuePlan, issuesFor } from './issue-plan.ts'
import { endDigest } from './reminder-text.ts'

/** The end of a period, how near it is, and the finding that it becomes unless the files answer before. */
export interface Reminder {
  readonly finding: Finding
  readonly end: PeriodEnd
  readonly stage: Stage
}

/** What reminders are planned by. */
export interface ReminderRules {
  readonly rules: readonly Rule[]
  readonly policy: Policy
}

function isAt(finding: Finding, location: Location): boolean {
  const { path, startLine, endLine } = finding.location ?? {}
  return path === location.path && startLine === location.startLine && endLine === location.endLine
}

/** The end that a finding of the retention rule is about. */
export function endBehind(finding: Finding, ends: readonly PeriodEnd[]): PeriodEnd | undefined {
  return finding.rule === RETENTION_RULE ? ends.find(({ location }) => isAt(finding, location)) : undefined
}

/** What the rules will say on the day after an end if nothing changes: level, decisions and all. */
async function planAfter(endsOn: PlainDate, { on }: BranchReview, { rules, policy }: ReminderRules) {
  const report = await on(addDays(endsOn, 1))
  return { report, plan: issuesFor(report, rules, policy.issues.rules) }
}

function speaksOf({ findings }: Report, fingerprint: string): boolean {
  return findings.some((finding) => finding.fingerprint === fingerprint && finding.state !== 'fixed')
}

async function reminderFor(end: PeriodEnd, stage: Stage, review: BranchReview, rules: ReminderRules) {
  const { plan } = await planAfter(end.endsOn, review, rules)
  const finding = plan.wanted.find((one) => endBehind(one, [end]) !== undefined)
  // A period that ended before, of the same data, speaks first.
  return finding === undefined || speaksOf(review.report, finding.fingerprint) ? undefined : { finding, end, stage }
}

/** The reminders that stand on the day of a review: one for a dataset, of the period that ends first. */
export async function remindersFor(review: BranchReview, rules: ReminderRules): Promise<readonly Reminder[]> {
  const { report } = review
  const found = new Map<string, Reminder>()
  for (const end of periodEnds(report)) {
    const stage = stageOn(report.today, end.endsOn, rules.policy.calendar)
    const isComing = stage !== undefined && stage.before > 0
    const reminder = isComing ? await reminderFor(end, stage, review, rules) : undefined
    const name = reminder?.finding.fingerprint ?? ''
    if (reminder !== undefined && !found.has(name)) found.set(name, reminder)
  }
  return [...found.values()]
}

/** What settles an issue whose finding is not there, and which `undefined` leaves as it is. */
export type AnswerTo = (mark: IssueMark) => Answer | undefined

/** An issue about an end that is still to come is judged as of the day after it; today nothing is late. */
function answerAhead(mark: IssueMark, { wanted, answerTo }: IssuePlan): Answer | undefined {
  return wanted.some(({ fingerprint }) => fingerprint === mark.fingerprint) ? undefined : answerTo(mark)
}

/** What answers the issues that `marks` end, for those about an end that is still declared and still to come. */
export async function answersAhead(
  marks: readonly IssueMark[],
  review: BranchReview,
  rules: ReminderRules,
): Promise<ReadonlyMap<IssueMark, Answer | undefined>> {
  const answers = new Map<IssueMark, Answer | undefined>()
  const coming = periodEnds(review.report).filter(({ endsOn }) => endsOn >= review.report.today)
  for (const mark of marks) {
    for (const { endsOn } of coming.filter((end) => endDigest(end.endsOn) === mark.stage?.end)) {
      const { report, plan } = await planAfter(endsOn, review, rules)
      if (speaksOf(report, mark.fingerprint)) answers.set(mark, answerAhead(mark, plan))
    }
  }
  return answers
}
