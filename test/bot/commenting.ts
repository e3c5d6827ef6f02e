import { expect } from 'vitest'
import type { IssueComment } from '../github/issue.ts'
import { REST, type RunningBot, SOON, schedule } from './running-bot.ts'

/** A repository whose comments should have been gone for long. */
export const OVERDUE = { ...REST, 'SECURITY.md': '', 'retention.yml': schedule('comments', '2026-01-15') }

/** What an event tells of a comment. */
export function commentEvent(bot: RunningBot, comment: IssueComment, more: object = {}): object {
  const issue = bot.repository.issues[comment.issue - 1]
  const { number, body, user } = issue ?? { number: comment.issue, body: '', user: { login: 'ada' } }
  return { action: 'created', issue: { number, body, user }, comment, ...more }
}

/** Somebody comments on an issue, and the bot is told. */
export async function say(bot: RunningBot, body: string, login = 'ada', issue = 1): Promise<IssueComment> {
  const comment = bot.repository.comment(issue, login, body)
  expect(await bot.deliver('issue_comment', commentEvent(bot, comment))).toBe(202)
  return comment
}

/** The reactions to a comment, once there are any. */
export async function reactionTo(comment: IssueComment): Promise<readonly string[]> {
  await expect.poll(() => comment.reactions.length, SOON).toBeGreaterThan(0)
  return comment.reactions.map(({ login, content }) => `${login} ${content}`)
}

/** What the bot says in comments on an issue. */
export function answers(bot: RunningBot, issue = 1): readonly string[] {
  const ours = bot.repository.comments.filter((one) => one.issue === issue && one.user.login === 'gardefou[bot]')
  return ours.map(({ body }) => body)
}

/** Opens the issue of a dataset that is overdue; Ada may write in the repository, Eve may read it. */
export async function withIssue(bot: RunningBot, files: Parameters<RunningBot['push']>[0] = OVERDUE): Promise<void> {
  bot.repository.rights.set('ada', 'write').set('eve', 'triage')
  await bot.push(files)
  await expect.poll(() => bot.repository.issues.length, SOON).toBe(1)
  await bot.quiet()
}
