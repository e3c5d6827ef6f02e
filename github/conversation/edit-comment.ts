import { type ForgeClient, type ForgeRepository, isAnswered, isRefusal } from '../client.ts'
import { isLimit } from '../patience.ts'
import type { Answer } from './mutations.ts'
import type { OwnComment } from './threads.ts'

/** Edits one comment of ours in place, over REST; tells what GitHub did with it. */
export async function editComment(
  client: ForgeClient,
  repository: ForgeRepository,
  { number }: OwnComment,
  body: string,
): Promise<Answer> {
  try {
    const route = 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}'
    await client.request(route, { ...repository, comment_id: number, body })
    return 'made'
  } catch (error) {
    if (!isAnswered(error) || isLimit(error)) throw error
    return isRefusal(error, 403) ? 'forbidden' : 'refused'
  }
}
