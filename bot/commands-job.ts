import { parseCommands } from '../core/commands/parse-commands.ts'
import { allows } from '../core/policy/allows.ts'
import { sayAnswer } from '../github/answers.ts'
import { isRefusal } from '../github/client.ts'
import { hasReacted, type IssueComment, mayWrite, react, readComment } from '../github/issue-comments.ts'
import { ownIssue, type StandingIssue } from '../github/issues.ts'
import { isLimit } from '../github/patience.ts'
import { answerTo, type Result, withoutRight, worst } from './commands/answer-text.ts'
import { carryOut } from './commands/carry-out.ts'
import { placeOf, type Scene } from './commands/scene.ts'
import { type Entrance, enter } from './entrance.ts'
import { languageOf } from './issue-text.ts'
import type { Job } from './jobs.ts'
import type { Services } from './services.ts'
import { addToTrail, refusalsIn, type TrailEntry } from './store/audit-trail.ts'
import { askedCommands, settleCommand } from './store/command-rows.ts'
import { visit } from './visited-repository.ts'

type CommandsJob = Extract<Job, { kind: 'commands' }>

/** Notes in one transaction what came of a comment and that nothing is left to do. */
async function settle({ database }: Services, repository: number, comment: number, entry: TrailEntry): Promise<void> {
  await database.transaction(async (sql) => {
    await settleCommand(sql, repository, comment)
    await addToTrail(sql, { ...entry, repository, detail: { ...entry.detail, comment } })
  })
}

/** What a comment comes to: it is heard as it was first written, by its author, or not at all. */
async function commentToHear(scene: Scene, id: number, login: string): Promise<IssueComment | undefined> {
  const { client, repository } = scene
  const comment = await readComment(client, placeOf(repository), id)
  if (comment === undefined || comment.isEdited || !comment.isByPerson) return undefined
  // A reaction of ours is the last thing written about a comment: it outlives the store.
  return (await hasReacted(client, placeOf(repository), id, login)) ? undefined : comment
}

async function resultsOf({ body, login }: IssueComment, scene: Scene): Promise<readonly Result[]> {
  const commands = parseCommands(body)
  const [first] = commands
  if (first === undefined) return []
  const isEntitled = login !== undefined && (await mayWrite(scene.client, placeOf(scene.repository), login))
  if (!isEntitled) return [{ heard: first, outcome: withoutRight(scene) }]
  const results: Result[] = []
  for (const heard of commands) results.push({ heard, outcome: await carryOut(heard, scene) })
  return results
}

/**
 * Says what came of a comment, then reacts to it; `false` where GitHub lets nothing be said, as in a locked conversation
 * or to a comment that was deleted meanwhile.
 */
async function isSaid(id: number, results: readonly Result[], scene: Scene): Promise<boolean> {
  const { client, repository, issue, services } = scene
  const place = placeOf(repository)
  const { login } = await services.app()
  const text = answerTo(id, results, scene)
  try {
    if (text !== undefined) await sayAnswer(client, place, { number: issue.number, login }, { comment: id, text })
    await react(client, place, id, worst(results))
    return true
  } catch (error) {
    if (isRefusal(error, 403, 404, 410) && !isLimit(error)) return false
    throw error
  }
}

/** Refusals that are told in a repository in one hour: whoever writes without end would else use up all writes there. */
const TOLD = 10

async function isTooMuch(results: readonly Result[], { repository, services }: Scene): Promise<boolean> {
  return worst(results) === '-1' && (await refusalsIn(services.database, repository.id)) >= TOLD
}

/** Hears one comment: acts, says, reacts, and notes it, in this order, so that what is cut short is taken up again. */
async function hear(id: number, scene: Scene): Promise<void> {
  const { repository, issue, services } = scene
  const { login } = await services.app()
  const comment = await commentToHear(scene, id, login)
  const results = comment === undefined ? [] : await resultsOf(comment, scene)
  const detail = { issue: issue.number }
  if (results.length === 0 || (await isTooMuch(results, scene)))
    return settle(services, repository.id, id, { act: 'command-ignored', detail })
  const said = await isSaid(id, results, scene)
  const commands = results.map(({ heard }) => ('command' in heard ? heard.command.kind : 'none')).join(' ')
  await settle(services, repository.id, id, {
    act: 'command-answered',
    detail: { ...detail, commands, reaction: worst(results), said },
  })
}

/** The issue that comments speak in, when it is one of ours; read anew for each, because a command may change it. */
async function ownIssueIn(
  scene: Omit<Scene, 'issue' | 'language'>,
  number: number,
): Promise<StandingIssue | undefined> {
  const { login } = await scene.services.app()
  return ownIssue(scene.client, placeOf(scene.repository), number, login)
}

/** What went wrong with one comment keeps no other from being heard, and is tried again. */
async function eachOnItsOwn(ids: readonly number[], act: (id: number) => Promise<void>): Promise<void> {
  const errors: unknown[] = []
  for (const id of ids) await act(id).catch((error: unknown) => errors.push(error))
  if (errors.length > 0) throw errors[0]
}

async function hearEach(ids: readonly number[], job: CommandsJob, entrance: Entrance, services: Services) {
  const { client, policy, today } = entrance
  const isHeard = allows(policy, 'answer')
  const repository = isHeard ? await visit(client, job) : undefined
  await eachOnItsOwn(ids, async (id) => {
    const around = { client, installation: job.installation, services, today }
    const issue = repository?.takesIssues ? await ownIssueIn({ ...around, repository }, job.issue) : undefined
    if (repository === undefined || issue === undefined) {
      await settle(services, job.repository, id, { act: 'command-ignored', detail: { issue: job.issue } })
    } else {
      const language = languageOf(issue.body) ?? policy.language ?? 'en'
      await hear(id, { ...around, repository, issue, language })
    }
  })
}

/** Hears the comments of an issue that wait, one after the other; what the policy does not let be answered is ignored. */
export async function commandsJob(job: CommandsJob, services: Services): Promise<void> {
  const ids = await askedCommands(services.database, job.repository, job.issue)
  if (ids.length === 0) return
  await hearEach(ids, job, await enter(services, job), services)
}
