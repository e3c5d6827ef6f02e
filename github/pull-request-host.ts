import { uriPath } from '../core/reporters/escape.ts'
import type { Host } from '../core/words/host.ts'
import type { Location } from '../core/words/location.ts'
import type { ForgeClient, ForgeRepository } from './client.ts'
import { commitSnapshot } from './commit-snapshot.ts'
import type { PullRequestCommits } from './pull-request.ts'

/** What is proposed is only read: the configuration is that of the branch it is proposed to. */
export function pullRequestHost(
  client: ForgeClient,
  repository: ForgeRepository,
  { head, mergeBase, base }: PullRequestCommits,
  publish: Host['publish'],
): Host {
  const at = (commit: string) => commitSnapshot(client, repository, commit)
  const mergeSnapshot = at(mergeBase)
  return { head: at(head), base: mergeSnapshot, trusted: base === mergeBase ? mergeSnapshot : at(base), publish }
}

/** The address of a place at one commit, where `webUrl` is that of the repository. */
export function linksTo(webUrl: string, commit: string) {
  return ({ path, startLine, endLine }: Location) =>
    `${webUrl}/blob/${commit}/${uriPath(path)}?plain=1#L${startLine}-L${endLine}`
}
