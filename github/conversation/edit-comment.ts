import { type ForgeClient, type ForgeRepository, isAnswered } from '../client.ts'
import { isLimit } from '../patience.ts'
import type { OwnComment } from './threads.ts'

/** Edits one comment of ours in place, over REST; tells whether GitHub took it. */
export async function editComment(
  client: ForgeClient,
  repository: ForgeRepository,
  { number }: OwnComment,
  body: string,
): Promise<boolean> {
  try {
    const route = 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}'
    await client.request(route, { ...repository, comment_id: number, body })
    return true
  } catch (error) {
    if (isAnswered(error) && !isLimit(error)) return false
    throw error
  }
}
