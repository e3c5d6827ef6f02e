import type { Policy } from '../core/policy/policy.ts'
import { stageOn } from '../core/time/reminders.ts'
import type { Finding } from '../core/words/finding.ts'
import type { IssueDraft } from '../github/issues.ts'
import type { BranchReview } from './branch-review.ts'
import { periodEnds } from './deadlines.ts'
import { type IssueContext, type IssueDetails, issueDraft } from './issue-text.ts'
import { peopleFor } from './people.ts'
import { type Ending, markedStage, reminderDetails, stageComment } from './reminder-text.ts'
import { endBehind, type Reminder } from './reminders.ts'

function endingOf({ end: { dataset, endsOn }, stage }: Pick<Reminder, 'end' | 'stage'>): Ending {
  return { dataset, endsOn, stage }
}

/** Writes the issues that findings and reminders ask for, with the people that each is for. */
export function drafting(review: BranchReview, context: IssueContext, { issues, calendar }: Policy) {
  const ends = periodEnds(review.report)
  const write = async (finding: Finding, details: IssueDetails, ending?: Ending): Promise<IssueDraft> => {
    const owner = endBehind(finding, ends)?.owner
    const { assignees, teams } = await peopleFor({ owner, path: finding.location?.path }, review, issues.assignees)
    const draft = { ...issueDraft(finding, context, { ...details, teams }), labels: issues.labels, assignees }
    return ending === undefined ? draft : { ...draft, comment: stageComment(ending, context) }
  }
  return {
    ofFinding: (finding: Finding): Promise<IssueDraft> => {
      const end = endBehind(finding, ends)
      const stage = end && stageOn(review.report.today, end.endsOn, calendar)
      if (end === undefined || stage === undefined) return write(finding, {})
      const ending = endingOf({ end, stage })
      return write(finding, { stage: markedStage(ending) }, ending)
    },
    ofReminder: (reminder: Reminder): Promise<IssueDraft> => {
      const ending = endingOf(reminder)
      return write(reminder.finding, reminderDetails(ending), ending)
    },
  }
}
