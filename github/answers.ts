import { readMarker, writeMarker } from '../core/reporters/marker.ts'
import type { ForgeClient, ForgeRepository } from './client.ts'
import { commentsBy } from './issue-comments.ts'

/** What is answered to one comment, in Markdown: any number of paragraphs, and no line of dashes. */
export interface Answer {
  readonly comment: number
  readonly text: string
}

/** Answers that are kept; older ones have been read. */
const KEPT = 5

/** Characters of a comment that answers are cut down to, below what forges take. */
const LIMIT = 60_000

const LINE = '\n\n---\n\n'

function withoutMarker(body: string): string {
  return body.slice(0, body.lastIndexOf('<!--')).trimEnd()
}

/** The answers in a comment of ours; `undefined` when it holds none, or not as many as it says. */
function answersIn(body: string): readonly Answer[] | undefined {
  const comments = readMarker('answers', body)?.comments?.split('.').map(Number)
  if (comments === undefined) return undefined
  const texts = withoutMarker(body).replaceAll('\r\n', '\n').split(LINE)
  if (texts.length !== comments.length) return []
  return comments.map((comment, at) => ({ comment, text: texts[at] ?? '' }))
}

function bodyOf(answers: readonly Answer[]): string {
  const comments = answers.map(({ comment }) => comment).join('.')
  const body = `${answers.map(({ text }) => text).join(LINE)}\n\n${writeMarker('answers', { comments })}`
  return body.length > LIMIT && answers.length > 1 ? bodyOf(answers.slice(0, -1)) : body
}

/** `answer` first, then the others that are kept; a comment is answered in one place. */
function withAnswer(answers: readonly Answer[], answer: Answer): string {
  const others = answers.filter(({ comment }) => comment !== answer.comment)
  return bodyOf([answer, ...others].slice(0, KEPT))
}

/**
 * Says an answer on an issue, in the one comment of ours that holds the latest answers: the first that `login` wrote and
 * that ends with our marker. The same answer again changes nothing.
 */
export async function sayAnswer(
  client: ForgeClient,
  repository: ForgeRepository,
  issue: { readonly number: number; readonly login: string },
  answer: Answer,
): Promise<void> {
  const ours = await commentsBy(client, repository, issue.number, issue.login)
  const standing = ours.find(({ body }) => answersIn(body) !== undefined)
  const body = withAnswer(answersIn(standing?.body ?? '') ?? [], answer)
  if (standing === undefined) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    await client.request(route, { ...repository, issue_number: issue.number, body })
  } else if (standing.body !== body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
    await client.request(route, { ...repository, comment_id: standing.id, body })
  }
}
