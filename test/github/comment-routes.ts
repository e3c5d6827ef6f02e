import { demand } from './identity.ts'
import type { IssueComment } from './issue.ts'
import { found, Refusal } from './refusal.ts'
import type { Repository } from './repository.ts'
import { type Call, paged, type Route } from './routes.ts'

/** Most characters of a comment. */
const TEXT_LIMIT = 65_536

function checkText(text: unknown): void {
  if (String(text).length > TEXT_LIMIT)
    throw new Refusal(422, 'Validation Failed', ['body is too long (maximum is 65536 characters)'])
}

function commentOf({ comments }: Repository, id: string): IssueComment {
  return found(comments.find((one) => one.id === Number(id)))
}

function answer({ issue, reactions, ...comment }: IssueComment): object {
  const issue_url = `https://forge.example/issues/${issue}`
  return { ...comment, issue_url, html_url: `${issue_url}#issuecomment-${comment.id}` }
}

function list({ repository: { comments }, query }: Call, number: string): readonly object[] {
  return paged(
    comments.filter(({ issue }) => issue === Number(number)),
    query,
  ).map(answer)
}

function create({ repository, body, identity }: Call, number: string): object {
  demand(identity, 'issues')
  checkText(body.body)
  const type = identity.app === undefined ? 'User' : 'Bot'
  return answer(repository.comment(Number(number), identity.login, String(body.body), type))
}

function edit({ repository, body, identity }: Call, id: string): object {
  demand(identity, 'issues')
  checkText(body.body)
  const comment = commentOf(repository, id)
  repository.editComment(comment, String(body.body))
  return answer(comment)
}

function reactionAnswer({ login, content }: IssueComment['reactions'][number], index: number): object {
  return { id: index + 1, user: { login }, content }
}

/** The same reaction by the same account stays one: https://docs.github.com/en/rest/reactions/reactions#create-reaction-for-an-issue-comment */
function react({ repository, body, identity }: Call, id: string): object {
  demand(identity, 'issues')
  const { reactions } = commentOf(repository, id)
  const reaction = { login: identity.login, content: String(body.content) }
  const known = reactions.findIndex(({ login, content }) => login === reaction.login && content === reaction.content)
  if (known < 0) reactions.push(reaction)
  return reactionAnswer(reaction, known < 0 ? reactions.length - 1 : known)
}

/** Whoever is no collaborator reads what is public: https://docs.github.com/en/rest/collaborators/collaborators */
function permission({ repository: { rights, isPrivate } }: Call, login: string): object {
  const role = rights.get(login) ?? (isPrivate ? 'none' : 'read')
  const legacy = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read', none: 'none' }
  return { permission: legacy[role], role_name: role, user: null }
}

/** Comments on issues, reactions to them, and what collaborators may do. */
export const commentRoutes: readonly Route[] = [
  ['GET', /^\/issues\/(\d+)\/comments$/, list],
  ['POST', /^\/issues\/(\d+)\/comments$/, create],
  ['GET', /^\/issues\/comments\/(\d+)$/, ({ repository }, id) => answer(commentOf(repository, id))],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, edit],
  [
    'GET',
    /^\/issues\/comments\/(\d+)\/reactions$/,
    ({ repository, query }, id) => paged(commentOf(repository, id).reactions.map(reactionAnswer), query),
  ],
  ['POST', /^\/issues\/comments\/(\d+)\/reactions$/, react],
  ['GET', /^\/collaborators\/([^/]+)\/permission$/, permission],
]
