import type { z } from 'zod'
import { mayCommand } from '../core/commands/parse-commands.ts'
import { POLICY_PATH, POLICY_REPOSITORY } from '../core/policy/policy.ts'
import { readIssueMark } from '../github/issue-mark.ts'
import {
  checkRunEvent,
  checkSuiteEvent,
  commentEvent,
  installationEvent,
  issueEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  type reference,
  type repository,
  repositoryEvent,
  selectionEvent,
} from './event-shapes.ts'
import type { Job } from './jobs.ts'
import type { AskedCommand } from './store/command-rows.ts'
import type { KnownRepository } from './store/repositories.ts'

/** Something to be noted in the store because of an event. */
export type Note =
  | { readonly kind: 'installation'; readonly id: number; readonly account: string; readonly suspended: boolean }
  | { readonly kind: 'installation-gone'; readonly id: number }
  | { readonly kind: 'repository'; readonly repository: KnownRepository }
  | { readonly kind: 'repository-gone'; readonly id: number; readonly installation: number }
  | { readonly kind: 'command'; readonly command: AskedCommand }

/** What an event asks for; empty for events that do not concern the bot. */
export interface Reaction {
  readonly notes: readonly Note[]
  readonly jobs: readonly Job[]
}

const NOTHING: Reaction = { notes: [], jobs: [] }

/** Commits that a push event lists at most; beyond them, what was touched is not known. */
const LISTED_COMMITS = 2_048

type Target = Omit<Extract<Job, { kind: 'audit' }>, 'kind'>

function targetOf(event: {
  readonly installation: { readonly id: number }
  readonly repository: z.infer<typeof repository>
}): Target {
  const { id, name, owner } = event.repository
  return { installation: event.installation.id, repository: id, owner: owner.login, name }
}

function noteOf({ repository: id, installation, owner, name }: Target): Note {
  return { kind: 'repository', repository: { id, installation, owner, name } }
}

function audited(target: Target): Reaction {
  return { notes: [noteOf(target)], jobs: [{ kind: 'audit', ...target }] }
}

const REVIEWED = ['opened', 'synchronize', 'reopened', 'ready_for_review']

function onPullRequest(payload: unknown): Reaction {
  const event = pullRequestEvent.parse(payload)
  const isMoved = event.action === 'edited' && event.changes?.base !== undefined
  if (!isMoved && !REVIEWED.includes(event.action)) return NOTHING
  const target = targetOf(event)
  return { notes: [noteOf(target)], jobs: [{ kind: 'review', ...target, number: event.number }] }
}

type Checked = z.infer<typeof checkRunEvent>

/** A person asks for our check again; suites and runs of other apps are theirs. */
function askedAgain(event: Omit<Checked, 'check_run'>, { app, pull_requests }: Checked['check_run'], appId?: number) {
  const isOurs = appId === undefined || app?.id === undefined || app.id === appId
  if (event.action !== 'rerequested' || !isOurs) return NOTHING
  const target = targetOf(event)
  const jobs = pull_requests.map(({ number }): Job => ({ kind: 'review', ...target, number }))
  return { notes: [], jobs }
}

function onCheckRun(payload: unknown, appId?: number): Reaction {
  const event = checkRunEvent.parse(payload)
  return askedAgain(event, event.check_run, appId)
}

function onCheckSuite(payload: unknown, appId?: number): Reaction {
  const event = checkSuiteEvent.parse(payload)
  return askedAgain(event, event.check_suite, appId)
}

function onMergeGroup(payload: unknown): Reaction {
  const event = mergeGroupEvent.parse(payload)
  if (event.action !== 'checks_requested') return NOTHING
  const target = targetOf(event)
  const { head_sha: head, base_sha: base, base_ref: branch } = event.merge_group
  return { notes: [noteOf(target)], jobs: [{ kind: 'merge-group', ...target, head, base, branch }] }
}

/** Whether a push can have changed what an audit reads; when it cannot be told, it can. */
function mayConcern(event: z.infer<typeof pushEvent>, isRead: (path: string) => boolean): boolean {
  if (event.forced || event.commits.length >= LISTED_COMMITS) return true
  return event.commits.some(({ added, modified, removed }) => [...added, ...modified, ...removed].some(isRead))
}

function onPush(payload: unknown, isRead: (path: string) => boolean): Reaction {
  const event = pushEvent.parse(payload)
  if (event.deleted || event.ref !== `refs/heads/${event.repository.default_branch}`) return NOTHING
  const { name } = event.repository
  const isPolicy = name === POLICY_REPOSITORY && mayConcern(event, (path) => path === POLICY_PATH)
  return together([
    mayConcern(event, isRead) ? audited(targetOf(event)) : NOTHING,
    isPolicy ? { notes: [], jobs: [{ kind: 'installation', installation: event.installation.id }] } : NOTHING,
  ])
}

function added(installation: number, { id, full_name }: z.infer<typeof reference>): Reaction {
  const [owner = '', name = ''] = full_name.split('/')
  return audited({ installation, repository: id, owner, name })
}

function together(reactions: readonly Reaction[]): Reaction {
  return { notes: reactions.flatMap(({ notes }) => notes), jobs: reactions.flatMap(({ jobs }) => jobs) }
}

/** Changes of an installation after which each of its repositories is looked at anew: much was not heard meanwhile. */
const WIDENED = ['unsuspend', 'new_permissions_accepted']

function onInstallation(payload: unknown): Reaction {
  const { action, installation, repositories } = installationEvent.parse(payload)
  const { id, account } = installation
  if (action === 'deleted') return { notes: [{ kind: 'installation-gone', id }], jobs: [] }
  const note: Note = { kind: 'installation', id, account: account.login, suspended: action === 'suspend' }
  const found = action === 'created' ? repositories.map((one) => added(id, one)) : []
  const jobs: Job[] = WIDENED.includes(action) ? [{ kind: 'installation', installation: id }] : []
  return together([{ notes: [note], jobs }, ...found])
}

function onSelection(payload: unknown): Reaction {
  const { installation, repositories_added, repositories_removed } = selectionEvent.parse(payload)
  const { id, account } = installation
  const note: Note = { kind: 'installation', id, account: account.login, suspended: false }
  const gone = repositories_removed.map((one): Note => ({ kind: 'repository-gone', id: one.id, installation: id }))
  return together([{ notes: [note, ...gone], jobs: [] }, ...repositories_added.map((one) => added(id, one))])
}

/** Changes of a repository after which its issues may have to say something else, or to be said elsewhere. */
const RECONSIDERED = ['archived', 'edited', 'privatized', 'publicized', 'renamed', 'transferred', 'unarchived']

function goneFrom({ repository, installation }: z.infer<typeof repositoryEvent>): Note {
  return { kind: 'repository-gone', id: repository.id, installation: installation.id }
}

function onRepository(payload: unknown): Reaction {
  const event = repositoryEvent.parse(payload)
  if (event.action === 'deleted') return { notes: [goneFrom(event)], jobs: [] }
  return RECONSIDERED.includes(event.action) ? audited(targetOf(event)) : NOTHING
}

/** A person's new comment that may give commands, on an issue that bears our mark; whose issue it is, is asked later. */
function onComment(payload: unknown): Reaction {
  const event = commentEvent.parse(payload)
  const { issue, comment } = event
  if (event.action !== 'created' || issue.pull_request !== undefined || comment.user?.type !== 'User') return NOTHING
  if (!mayCommand(comment.body ?? '') || readIssueMark(issue.body ?? '') === undefined) return NOTHING
  const target = targetOf(event)
  const command = { repository: target.repository, issue: issue.number, comment: comment.id }
  return {
    notes: [noteOf(target), { kind: 'command', command }],
    jobs: [{ kind: 'commands', ...target, issue: issue.number }],
  }
}

/** A person closes an issue that bears our mark: how long it rests then is to be noted. */
function onIssue(payload: unknown): Reaction {
  const event = issueEvent.parse(payload)
  const isClosedByPerson = event.action === 'closed' && event.sender?.type === 'User'
  return isClosedByPerson && readIssueMark(event.issue.body ?? '') !== undefined ? audited(targetOf(event)) : NOTHING
}

/**
 * What the event `name` asks for. `isRead` tells the paths that reviews read, `appId` which app is ours. Throws a
 * `ZodError` when the payload has not the shape that GitHub documents.
 */
export function reactionTo(
  name: string,
  payload: unknown,
  isRead: (path: string) => boolean,
  appId?: number,
): Reaction {
  if (name === 'pull_request') return onPullRequest(payload)
  if (name === 'push') return onPush(payload, isRead)
  if (name === 'check_run') return onCheckRun(payload, appId)
  if (name === 'check_suite') return onCheckSuite(payload, appId)
  if (name === 'issue_comment') return onComment(payload)
  if (name === 'issues') return onIssue(payload)
  if (name === 'merge_group') return onMergeGroup(payload)
  if (name === 'installation') return onInstallation(payload)
  if (name === 'installation_repositories') return onSelection(payload)
  return name === 'repository' ? onRepository(payload) : NOTHING
}
