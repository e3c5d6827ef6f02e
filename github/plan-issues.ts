import type { PlainDate } from '../core/time/plain-date.ts'
import type { IssueMark } from './issue-mark.ts'
import type { IssueDraft, IssueStep, StandingIssue } from './issues.ts'

/** The day on which issues are planned. */
export interface Occasion {
  readonly today: PlainDate
  /** Whether what time brings waits for another day. */
  readonly isQuiet: boolean
  /** The last day on which a closed issue rests, whatever the facts; `undefined` where nobody asked for it. */
  restsUntil(issue: StandingIssue): PlainDate | undefined
}

/** How many days a draft is nearer to the same end than what an issue says; 0 where they do not speak of one end. */
export function nearer({ mark: { stage } }: StandingIssue, { mark }: IssueDraft): number {
  return stage === undefined || stage.end !== mark.stage?.end ? 0 : stage.before - mark.stage.before
}

/** Whether a closed issue is to be opened again: after its rest, or because it is back, or about other facts. */
function isBack(issue: StandingIssue, draft: IssueDraft, { today, isQuiet, restsUntil }: Occasion): boolean {
  const { snoozedUntil, isAnswered, facts } = issue.mark
  if (isAnswered) return true
  if (nearer(issue, draft) < 0) return false
  if ((restsUntil(issue) ?? '') >= today) return false
  return snoozedUntil === undefined ? facts !== draft.mark.facts : !isQuiet
}

/** Whether an open issue says something else than its draft; what was said of an end is never taken back for it. */
function isStale(issue: StandingIssue, draft: IssueDraft, { isQuiet }: Occasion): boolean {
  if (issue.mark.isAnswered) return true
  const days = nearer(issue, draft)
  return days === 0 ? issue.mark.text !== draft.mark.text : days > 0 && !isQuiet
}

function stepFor(draft: IssueDraft, issue: StandingIssue | undefined, occasion: Occasion): IssueStep | undefined {
  const waits = occasion.isQuiet && draft.mark.stage !== undefined
  if (issue === undefined) return waits ? undefined : { act: 'open', draft }
  if (issue.state === 'open') return isStale(issue, draft, occasion) ? { act: 'edit', draft, issue } : undefined
  return !waits && isBack(issue, draft, occasion) ? { act: 'reopen', draft, issue } : undefined
}

/** The issue that speaks for a fingerprint: an open one before a closed one, then the oldest. */
function speaker(issues: readonly StandingIssue[], fingerprint: string): StandingIssue | undefined {
  const about = issues.filter(({ mark }) => mark.fingerprint === fingerprint)
  return about.find(({ state }) => state === 'open') ?? about[0]
}

/**
 * What to do so that the issues of a repository say what `drafts` say. One that a person closed rests for a while and
 * then stays closed while the facts are the same; one that was snoozed comes back after its day. What time brings waits
 * for a day that is not quiet. One whose finding is gone is closed once, when `answerTo` knows why; a person may open
 * it again.
 */
export function planIssues(
  standing: readonly StandingIssue[],
  drafts: readonly IssueDraft[],
  occasion: Occasion,
  answerTo: (mark: IssueMark) => string | undefined,
): readonly IssueStep[] {
  const wanted = new Set(drafts.map(({ mark }) => mark.fingerprint))
  const kept = drafts.flatMap((draft) => stepFor(draft, speaker(standing, draft.mark.fingerprint), occasion) ?? [])
  const answered = standing
    .filter(({ mark }) => !wanted.has(mark.fingerprint) && !mark.isAnswered)
    .flatMap((issue): IssueStep[] => {
      const answer = answerTo(issue.mark)
      return answer === undefined ? [] : [{ act: 'close', issue, answer }]
    })
  return [...kept, ...answered]
}
