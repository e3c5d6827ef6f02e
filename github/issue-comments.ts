import { z } from 'zod'
import { type ForgeClient, type ForgeRepository, isRefusal } from './client.ts'

/** A comment on an issue, as it stands. */
export interface IssueComment {
  readonly id: number
  readonly body: string
  /** Who wrote it; absent when the account is gone. */
  readonly login: string | undefined
  readonly isByPerson: boolean
  readonly isEdited: boolean
}

const commentSchema = z.object({
  id: z.number(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string() }).nullish(),
  created_at: z.string(),
  updated_at: z.string(),
})

function commentFrom(data: unknown): IssueComment {
  const { id, body, user, created_at, updated_at } = commentSchema.parse(data)
  const isByPerson = user?.type === 'User'
  return { id, body: body ?? '', login: user?.login, isByPerson, isEdited: updated_at !== created_at }
}

/** One comment; `undefined` when it was deleted or is out of reach. */
export async function readComment(
  client: ForgeClient,
  repository: ForgeRepository,
  comment_id: number,
): Promise<IssueComment | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}'
    return commentFrom((await client.request(route, { ...repository, comment_id })).data)
  } catch (error) {
    if (isRefusal(error, 404, 410)) return undefined
    throw error
  }
}

/** Entries per page: the most that the API gives. */
const PAGE = 100

async function everyPage(client: ForgeClient, route: string, parameters: object): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (let page = 1; ; page++) {
    const { data } = await client.request(route, { ...parameters, per_page: PAGE, page })
    const entries: readonly unknown[] = Array.isArray(data) ? data : []
    found.push(...entries)
    if (entries.length < PAGE) return found
  }
}

/** The comments that `login` wrote on an issue, oldest first. */
export async function commentsBy(
  client: ForgeClient,
  repository: ForgeRepository,
  issue_number: number,
  login: string,
): Promise<readonly IssueComment[]> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const comments = await everyPage(client, route, { ...repository, issue_number })
  return comments.map(commentFrom).filter((comment) => comment.login === login)
}

/** How a command was taken: done, with a problem, or without the right to it. */
export type Reaction = '+1' | 'confused' | '-1'

const reactionSchema = z.object({ user: z.object({ login: z.string() }).nullish() })

/** Whether `login` reacted to a comment. */
export async function hasReacted(
  client: ForgeClient,
  repository: ForgeRepository,
  comment_id: number,
  login: string,
): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'
  const reactions = await everyPage(client, route, { ...repository, comment_id })
  return reactions.some((reaction) => reactionSchema.parse(reaction).user?.login === login)
}

/** Reacts to a comment; the same reaction again changes nothing. */
export async function react(
  client: ForgeClient,
  repository: ForgeRepository,
  comment_id: number,
  content: Reaction,
): Promise<void> {
  const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'
  await client.request(route, { ...repository, comment_id, content })
}

const permissionSchema = z.object({ permission: z.string() })

/** Whether an account may write in a repository, now; GitHub tells `write` for those who maintain. */
export async function mayWrite(client: ForgeClient, repository: ForgeRepository, username: string): Promise<boolean> {
  try {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
    const { permission } = permissionSchema.parse((await client.request(route, { ...repository, username })).data)
    return permission === 'write' || permission === 'admin'
  } catch (error) {
    if (isRefusal(error, 404)) return false
    throw error
  }
}
