import { uriPath } from '../../core/reporters/escape.ts'
import type { Host } from '../../core/words/host.ts'
import type { Location } from '../../core/words/location.ts'
import type { ForgeClient, ForgeRepository } from '../client.ts'
import { commitSnapshot } from './commit-snapshot.ts'
import { governingIn } from './governing.ts'
import { prefetched } from './prefetch.ts'
import type { PullRequestCommits } from './pull-request.ts'
import { treesOf } from './trees.ts'

/**
 * What is proposed is only read: the configuration is that of the branch it is proposed to. `paths` are the globs that
 * the review looks at, when it does not look at everything.
 */
export function pullRequestHost(
  client: ForgeClient,
  repository: ForgeRepository,
  { head, mergeBase, base }: PullRequestCommits,
  publish: Host['publish'],
  paths: readonly string[] = [],
): Host {
  const trees = treesOf(client, repository)
  const at = (commit: string) => commitSnapshot(client, repository, commit, trees)
  const commits = base === mergeBase ? [head, mergeBase] : [head, mergeBase, base]
  const [proposed, before, tip] = prefetched(client, repository, commits.map(at), governingIn(paths))
  if (proposed === undefined || before === undefined) throw new Error('A pull request has a head and a base.')
  return { head: proposed, base: before, trusted: tip ?? before, publish }
}

/** The address of a place at one commit, where `webUrl` is that of the repository. */
export function linksTo(webUrl: string, commit: string) {
  return ({ path, startLine, endLine }: Location) =>
    `${webUrl}/blob/${commit}/${uriPath(path)}?plain=1#L${startLine}-L${endLine}`
}
