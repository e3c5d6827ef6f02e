import type { RunOptions } from '../core/pipeline/run-options.ts'
import type { Host } from '../core/words/host.ts'
import { type ForgeClient, type ForgeRepository, isRefusal } from '../github/client.ts'
import { commitSnapshot } from '../github/reading/commit-snapshot.ts'
import { openProposal, openPullRequest, type PullRequestCommits } from '../github/reading/pull-request.ts'
import { pullRequestHost } from '../github/reading/pull-request-host.ts'
import { rules } from '../rules/index.ts'
import type { Occasion } from './event.ts'
import type { Inputs } from './inputs.ts'
import { WorkflowError } from './refusal.ts'

/** What is reviewed, and the commit that the result is about. */
export interface Subject {
  readonly host: Host
  readonly commit: string
  /** The commits of a pull request. */
  readonly commits?: PullRequestCommits
}

const NOWHERE: Host['publish'] = async () => {}

const UNRELATED =
  'gardefou could not compare this proposal with its base: add “contents: read” to the permissions of this job, and see that the two branches are still there and share their history.'

/** The commits of a pull request, as the event told it or as it is now; throws a sentence when they do not compare. */
async function commitsOf(
  client: ForgeClient,
  repository: ForgeRepository,
  { proposal, number }: Extract<Occasion, { kind: 'pull-request' }>,
): Promise<PullRequestCommits | undefined> {
  if (proposal === undefined) return openPullRequest(client, repository, number)
  try {
    return await openProposal(client, repository, proposal)
  } catch (error) {
    if (isRefusal(error, 404)) {
      throw new WorkflowError(UNRELATED, { kind: 'permission', scope: 'contents' }, { cause: error })
    }
    throw error
  }
}

/** The commits of an occasion as a host; `undefined` for a pull request that is closed meanwhile. */
export async function subjectOf(
  client: ForgeClient,
  repository: ForgeRepository,
  occasion: Occasion,
  { paths }: Inputs,
): Promise<Subject | undefined> {
  const at = (commit: string) => commitSnapshot(client, repository, commit)
  if (occasion.kind === 'audit') {
    const head = at(occasion.commit)
    return { host: { head, base: undefined, trusted: head, publish: NOWHERE }, commit: occasion.commit }
  }
  if (occasion.kind === 'merge-group') {
    const base = at(occasion.base)
    return { host: { head: at(occasion.head), base, trusted: base, publish: NOWHERE }, commit: occasion.head }
  }
  const commits = await commitsOf(client, repository, occasion)
  if (commits === undefined) return undefined
  return { host: pullRequestHost(client, repository, commits, NOWHERE, paths), commit: commits.head, commits }
}

/** How the inputs ask for the review to be made. */
export function optionsFrom({ config, language, failOn, paths }: Inputs, today: string): RunOptions {
  return {
    rules,
    today,
    ...(config === undefined ? {} : { configurationPath: config }),
    ...(language === undefined ? {} : { language }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(paths.length === 0 ? {} : { paths }),
  }
}
