import type { PlainDate } from '../core/time/plain-date.ts'
import type { ForgeClient, ForgeRepository } from './client.ts'
import { type IssueMark, readIssueMark, withoutMark, writeIssueMark } from './issue-mark.ts'

/** An issue of ours, as it stands. */
export interface StandingIssue {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly body: string
  readonly mark: IssueMark
}

/** An issue that should stand: `body` is without its hidden line. */
export interface IssueDraft {
  readonly title: string
  readonly body: string
  readonly mark: IssueMark
  /** Given when it is opened, and people's from then on. */
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
}

/** What is to be done with one issue. */
export type IssueStep =
  | { readonly act: 'open'; readonly draft: IssueDraft }
  | { readonly act: 'edit' | 'reopen'; readonly draft: IssueDraft; readonly issue: StandingIssue }
  /** `answer` is the paragraph that says what answered it. */
  | { readonly act: 'close'; readonly issue: StandingIssue; readonly answer: string }

/** Issues per page: the most that the API gives. */
const PAGE = 100

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

function standingIssue(value: unknown, login: string): StandingIssue | undefined {
  const [number, state, body] = [field(value, 'number'), field(value, 'state'), field(value, 'body')]
  if (field(field(value, 'user'), 'login') !== login || field(value, 'pull_request') !== undefined) return undefined
  if (typeof number !== 'number' || typeof body !== 'string') return undefined
  const mark = readIssueMark(body)
  return mark === undefined ? undefined : { number, state: state === 'open' ? 'open' : 'closed', body, mark }
}

/**
 * Every issue of ours in a repository, open or closed, oldest first: written by `login` (the app's own) and ended by
 * our mark, because anybody can copy a mark.
 */
export async function ownIssues(
  client: ForgeClient,
  repository: ForgeRepository,
  login: string,
): Promise<readonly StandingIssue[]> {
  const found: StandingIssue[] = []
  for (let page = 1; ; page++) {
    const query = {
      ...repository,
      creator: login,
      state: 'all',
      sort: 'created',
      direction: 'asc',
      per_page: PAGE,
      page,
    }
    const { data } = await client.request('GET /repos/{owner}/{repo}/issues', query)
    const issues: readonly unknown[] = Array.isArray(data) ? data : []
    found.push(...issues.flatMap((issue) => standingIssue(issue, login) ?? []))
    if (issues.length < PAGE) return found
  }
}

/** One issue of ours by its number; `undefined` when it is gone, was moved, or is not ours. */
export async function ownIssue(
  client: ForgeClient,
  repository: ForgeRepository,
  issue_number: number,
  login: string,
): Promise<StandingIssue | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}'
    return standingIssue((await client.request(route, { ...repository, issue_number })).data, login)
  } catch (error) {
    if ([301, 404, 410].includes(Number(field(error, 'status')))) return undefined
    throw error
  }
}

/** Whether a closed issue is to be opened again: after its snooze, or because it is back, or about other facts. */
function isBack({ mark }: StandingIssue, draft: IssueDraft, today: PlainDate): boolean {
  const { snoozedUntil, isAnswered, facts } = mark
  if (snoozedUntil !== undefined && !isAnswered) return snoozedUntil < today
  return isAnswered || facts !== draft.mark.facts
}

function stepFor(draft: IssueDraft, issue: StandingIssue | undefined, today: PlainDate): IssueStep | undefined {
  if (issue === undefined) return { act: 'open', draft }
  const { mark } = issue
  if (issue.state === 'closed') return isBack(issue, draft, today) ? { act: 'reopen', draft, issue } : undefined
  return mark.isAnswered || mark.text !== draft.mark.text ? { act: 'edit', draft, issue } : undefined
}

/** The issue that speaks for a fingerprint: an open one before a closed one, then the oldest. */
function speaker(issues: readonly StandingIssue[], fingerprint: string): StandingIssue | undefined {
  const about = issues.filter(({ mark }) => mark.fingerprint === fingerprint)
  return about.find(({ state }) => state === 'open') ?? about[0]
}

/**
 * What to do so that the issues of a repository say what `drafts` say. One that a person closed stays closed while the
 * facts are the same, one that was snoozed until its day has passed, whatever the facts. One whose finding is gone is
 * closed once, when `answerTo` knows why; a person may open it again.
 */
export function planIssues(
  standing: readonly StandingIssue[],
  drafts: readonly IssueDraft[],
  today: PlainDate,
  answerTo: (mark: IssueMark) => string | undefined,
): readonly IssueStep[] {
  const wanted = new Set(drafts.map(({ mark }) => mark.fingerprint))
  const kept = drafts.flatMap((draft) => stepFor(draft, speaker(standing, draft.mark.fingerprint), today) ?? [])
  const answered = standing
    .filter(({ mark }) => !wanted.has(mark.fingerprint) && !mark.isAnswered)
    .flatMap((issue): IssueStep[] => {
      const answer = answerTo(issue.mark)
      return answer === undefined ? [] : [{ act: 'close', issue, answer }]
    })
  return [...kept, ...answered]
}

function contentOf({ title, body, mark }: IssueDraft) {
  return { title, body: `${body}\n\n${writeIssueMark(mark)}` }
}

/** The body of an answered issue: the answer first, then what the issue said. */
function answeredBody({ body, mark }: StandingIssue, answer: string): string {
  return [answer, '---', withoutMark(body), writeIssueMark({ ...mark, isAnswered: true })].join('\n\n')
}

function changesFor(step: Exclude<IssueStep, { readonly act: 'open' }>) {
  if (step.act === 'close') {
    return { body: answeredBody(step.issue, step.answer), state: 'closed', state_reason: 'completed' }
  }
  return step.act === 'edit'
    ? contentOf(step.draft)
    : { ...contentOf(step.draft), state: 'open', state_reason: 'reopened' }
}

/** Does one step in one request, so that nothing is ever half done, and gives the number of the issue. */
export async function takeStep(client: ForgeClient, repository: ForgeRepository, step: IssueStep): Promise<number> {
  if (step.act === 'open') {
    const { labels = [], assignees = [] } = step.draft
    const given = { ...(labels.length > 0 ? { labels } : {}), ...(assignees.length > 0 ? { assignees } : {}) }
    const parameters = { ...repository, ...contentOf(step.draft), ...given }
    const { data } = await client.request('POST /repos/{owner}/{repo}/issues', parameters)
    return Number(field(data, 'number'))
  }
  const issue_number = step.issue.number
  const parameters = { ...repository, issue_number, ...changesFor(step) }
  await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', parameters)
  return issue_number
}
