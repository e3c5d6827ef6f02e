import type { PlainDate } from '../core/time/plain-date.ts'
import type { ForgeClient, ForgeRepository } from './client.ts'
import { withoutMark, writeIssueMark } from './issue-mark.ts'
import type { StandingIssue } from './issues.ts'

/** Parts what was noted on an issue from what it says; no note has it. */
const LINE = '\n\n---\n\n'

/** What the issue says, without the note of an earlier snooze. */
function wordsOf({ body, mark }: StandingIssue): string {
  const words = withoutMark(body).replaceAll('\r\n', '\n')
  const at = mark.snoozedUntil === undefined ? -1 : words.indexOf(LINE)
  return at < 0 ? words : words.slice(at + LINE.length)
}

/** Closes an issue until a day, in one request, or none where it is so already; `note` is the paragraph that says so, and its hidden line keeps the day. */
export async function snoozeIssue(
  client: ForgeClient,
  repository: ForgeRepository,
  issue: StandingIssue,
  snooze: { readonly until: PlainDate; readonly note: string },
): Promise<void> {
  const line = writeIssueMark({ ...issue.mark, snoozedUntil: snooze.until })
  const body = `${snooze.note}${LINE}${wordsOf(issue)}\n\n${line}`
  if (issue.state === 'closed' && issue.body.replaceAll('\r\n', '\n') === body) return
  const change = { body, state: 'closed', state_reason: 'not_planned' }
  const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}'
  await client.request(route, { ...repository, issue_number: issue.number, ...change })
}
