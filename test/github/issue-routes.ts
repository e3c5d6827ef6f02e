import { demand } from './identity.ts'
import type { Issue } from './issue.ts'
import { found, Refusal } from './refusal.ts'
import { type Call, paged, type Route } from './routes.ts'

function list({ repository: { issues, listsLate }, query }: Call): readonly object[] {
  if (listsLate) return []
  // The filter by author is left out, so that what others wrote reaches the bot.
  return paged(
    issues.filter(({ state }) => query.get('state') === 'all' || state === 'open'),
    query,
  ).map(answer)
}

/** An issue as the API tells it. */
function answer({ assignees = [], ...issue }: Issue): object {
  return { ...issue, labels: issue.labels ?? [], assignees: assignees.map((login) => ({ login })) }
}

function create({ repository: { issues, strangers }, body, identity }: Call): object {
  demand(identity, 'issues')
  const [title, text] = [String(body.title), String(body.body)]
  const { labels = [], assignees = [] } = body as Partial<Pick<Issue, 'labels' | 'assignees'>>
  const stranger = assignees.find((login) => strangers.has(login))
  if (stranger !== undefined) throw new Refusal(422, 'Validation Failed', [`${stranger} cannot be assigned`])
  const written = { number: issues.length + 1, title, body: text, user: { login: identity.login } }
  const issue: Issue = { ...written, state: 'open', labels, assignees }
  issues.push(issue)
  return answer(issue)
}

function edit({ repository: { issues }, body, identity }: Call, number: string): object {
  demand(identity, 'issues')
  const { title, body: text, state, state_reason } = body as Partial<Omit<Issue, 'number' | 'user'>>
  const changed = {
    ...(title === undefined ? {} : { title }),
    ...(text === undefined ? {} : { body: text }),
    ...(state === undefined ? {} : { state, closed_at: state === 'open' ? null : new Date().toISOString() }),
    ...(state_reason === undefined ? {} : { state_reason }),
  }
  return answer(Object.assign(found(issues[Number(number) - 1]), changed))
}

/** Issues of a repository. */
export const issueRoutes: readonly Route[] = [
  ['GET', /^\/issues$/, list],
  ['POST', /^\/issues$/, create],
  ['GET', /^\/issues\/(\d+)$/, ({ repository: { issues } }, number) => answer(found(issues[Number(number) - 1]))],
  ['PATCH', /^\/issues\/(\d+)$/, edit],
]
