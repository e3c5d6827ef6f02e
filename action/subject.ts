import type { RunOptions } from '../core/pipeline/run-options.ts'
import type { Host } from '../core/words/host.ts'
import type { ForgeClient, ForgeRepository } from '../github/client.ts'
import { commitSnapshot } from '../github/reading/commit-snapshot.ts'
import { compare } from '../github/reading/comparison.ts'
import { openProposal, openPullRequest, type PullRequestCommits } from '../github/reading/pull-request.ts'
import { pullRequestHost } from '../github/reading/pull-request-host.ts'
import { treesOf } from '../github/reading/trees.ts'
import { rules } from '../rules/index.ts'
import type { Occasion } from './event.ts'
import { explaining } from './explaining.ts'
import type { Inputs } from './inputs.ts'

/** What is reviewed, and the commit that the result is about. */
export interface Subject {
  readonly host: Host
  readonly commit: string
  /** The commits of a pull request. */
  readonly commits?: PullRequestCommits
}

const NOWHERE: Host['publish'] = async () => {}

/** The commits of a pull request, as the event told it or as it is now; throws a sentence when they do not compare. */
function commitsOf(
  client: ForgeClient,
  repository: ForgeRepository,
  { proposal, number }: Extract<Occasion, { kind: 'pull-request' }>,
): Promise<PullRequestCommits | undefined> {
  return proposal === undefined
    ? openPullRequest(client, repository, number)
    : openProposal(client, repository, proposal)
}

/** The commits of an occasion as a host; `undefined` for a pull request that is closed meanwhile. */
export async function subjectOf(
  forge: ForgeClient,
  repository: ForgeRepository,
  occasion: Occasion,
  { paths }: Inputs,
): Promise<Subject | undefined> {
  const client = explaining(forge)
  const trees = treesOf(client, repository)
  const at = (commit: string) => commitSnapshot(client, repository, commit, trees)
  if (occasion.kind === 'audit') {
    const head = at(occasion.commit)
    return { host: { head, base: undefined, trusted: head, publish: NOWHERE }, commit: occasion.commit }
  }
  if (occasion.kind === 'merge-group') {
    // Below may be another entry of the queue, whose configuration nobody has merged: only the branch is trusted.
    const { base: tip } = await compare(client, repository, occasion.target, occasion.head)
    const host = { head: at(occasion.head), base: at(occasion.base), trusted: at(tip), publish: NOWHERE }
    return { host, commit: occasion.head }
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
