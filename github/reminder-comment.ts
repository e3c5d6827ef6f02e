import { readMarker, writeMarker } from '../core/reporters/marker.ts'
import { type ForgeClient, type ForgeRepository, isRefusal } from './client.ts'
import { commentsBy } from './issue-comments.ts'
import type { MarkedStage } from './issue-mark.ts'
import { isLimit } from './patience.ts'

/**
 * Says in a comment of its own that an issue has come to a stage, once however often it is asked for: `login` (the app's
 * own) marked it. Where GitHub lets nothing be said, as in a locked conversation, the issue itself has to do.
 */
export async function commentOnStage(
  client: ForgeClient,
  repository: ForgeRepository,
  issue: { readonly number: number; readonly login: string },
  { stage, text }: { readonly stage: MarkedStage; readonly text: string },
): Promise<void> {
  const marker = writeMarker('reminder', { end: stage.end, stage: `${stage.before}` })
  const ours = await commentsBy(client, repository, issue.number, issue.login)
  const isSaid = ours.some(({ body }) => readMarker('reminder', body) !== undefined && body.trimEnd().endsWith(marker))
  if (isSaid) return
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  try {
    await client.request(route, { ...repository, issue_number: issue.number, body: `${text}\n\n${marker}` })
  } catch (error) {
    if (!isRefusal(error, 403, 404, 410) || isLimit(error)) throw error
  }
}
