import { Octokit } from '@octokit/rest'
import type { Finding } from '../../core/words/finding.ts'
import type { Report } from '../../core/words/report.ts'
import type { ForgeClient } from '../../github/client.ts'
import { recall } from '../../github/conversation/memory.ts'
import type { ReviewSubject } from '../../github/conversation/review.ts'
import { type Said, sayReview } from '../../github/conversation/say-review.ts'
import { aFinding } from '../support/a-finding.ts'
import { report as aReport } from '../support/report-builder.ts'
import type { Identity } from './identity.ts'
import type { Repository, ReviewComment } from './repository.ts'
import type { StandIn } from './stand-in.ts'

export const RUNNER: Identity = { login: 'github-actions[bot]', app: 'github-actions', permissions: ['pull_requests'] }
export const WRITER: Identity = { ...RUNNER, permissions: ['pull_requests', 'contents'] }

/** A real client of GitHub, pointed at the stand-in. */
export function clientFor(standIn: StandIn, identity: Identity): ForgeClient {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  const octokit = new Octokit({ baseUrl: standIn.url, auth: standIn.token(identity), log: quiet })
  return {
    request: (route, parameters) => octokit.request(route, { ...parameters }),
    graphql: (query, variables) => octokit.graphql(query, { ...variables }),
  }
}

/** The fingerprint of the n-th finding of a test. */
export function fingerprint(n: number): string {
  return n.toString(16).padStart(16, '0')
}

/** A finding on the first line of the file that the tests change. */
export function finding(n: number, given: Partial<Finding> = {}): Finding {
  return aFinding({
    fingerprint: fingerprint(n),
    location: { path: 'NOTES.md', startLine: 1, endLine: 1 },
    ...given,
  })
}

/** A repository with an open pull request that changes one file. */
export function repositoryIn(standIn: StandIn, name: string): Repository {
  const repository = standIn.repository(name)
  repository.commit({ 'NOTES.md': 'before\n' })
  repository.pull(1, { 'NOTES.md': 'after\n' })
  return repository
}

/** Says what `findings` are on the pull request as it is now, as a run of the Action does once it has read it. */
export async function speak(
  client: ForgeClient,
  repository: Repository,
  findings: readonly Finding[],
  given: Partial<Report> = {},
  about: Partial<ReviewSubject> = {},
): Promise<Said> {
  const report = aReport({ findings, rules: [], ...given })
  const place = { owner: 'atelier', repo: repository.name }
  const commit = repository.pulls.get(1)?.head ?? ''
  const subject = { report, context: { rules: [] }, repository: place, number: 1, commit, ...about }
  return sayReview(client, subject, await recall(client, place, 1), 15)
}

/** All comments that reviews brought to the pull request. */
export function commentsOn(repository: Repository): readonly ReviewComment[] {
  return repository.pulls.get(1)?.reviews.flatMap(({ comments }) => comments) ?? []
}

/** What was asked of the stand-in, without the name of the repository. */
export function askedOf({ requests }: StandIn): string[] {
  return requests.map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`)
}
