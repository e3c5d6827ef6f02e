import { type ForgeClient, type ForgeRepository, isRefusal } from './client.ts'
import { type IssueMark, readIssueMark, withoutMark, writeIssueMark } from './issue-mark.ts'

/** An issue of ours, as it stands. */
export interface StandingIssue {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly body: string
  readonly mark: IssueMark
  /** When it was closed, ISO 8601 with its zone; absent while it is open. */
  readonly closedAt?: string
}

/** An issue that should stand: `body` is without its hidden line. */
export interface IssueDraft {
  readonly title: string
  readonly body: string
  readonly mark: IssueMark
  /** Given when it is opened, and people's from then on. */
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  /** What a comment says, once, when the issue comes to the stage of the draft; for who asks for comments. */
  readonly comment?: string
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
  if (mark === undefined) return undefined
  const closed = field(value, 'closed_at')
  const when = typeof closed === 'string' ? { closedAt: closed } : {}
  return { number, state: state === 'open' ? 'open' : 'closed', body, mark, ...when }
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
    const found = standingIssue((await client.request(route, { ...repository, issue_number })).data, login)
    // One that was transferred is answered from its new repository, under another number.
    return found?.number === issue_number ? found : undefined
  } catch (error) {
    if ([301, 404, 410].includes(Number(field(error, 'status')))) return undefined
    throw error
  }
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

/** Opens an issue. People that GitHub does not let be assigned, as those who left, must not keep it from being opened. */
async function openIssue(client: ForgeClient, repository: ForgeRepository, draft: IssueDraft): Promise<number> {
  const { labels = [], assignees = [] } = draft
  const route = 'POST /repos/{owner}/{repo}/issues'
  const parameters = { ...repository, ...contentOf(draft), ...(labels.length > 0 ? { labels } : {}) }
  const assigned = assignees.length > 0 ? { ...parameters, assignees } : parameters
  try {
    return Number(field((await client.request(route, assigned)).data, 'number'))
  } catch (error) {
    if (assignees.length === 0 || !isRefusal(error, 422)) throw error
    return Number(field((await client.request(route, parameters)).data, 'number'))
  }
}

/** Does one step in one request, so that nothing is ever half done, and gives the number of the issue. */
export async function takeStep(client: ForgeClient, repository: ForgeRepository, step: IssueStep): Promise<number> {
  if (step.act === 'open') return openIssue(client, repository, step.draft)
  const issue_number = step.issue.number
  const parameters = { ...repository, issue_number, ...changesFor(step) }
  await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', parameters)
  return issue_number
}
