import { beforeEach } from 'vitest'
import type { Identity } from '../github/identity.ts'
import type { Files, Repository } from '../github/repository.ts'
import type { ActionResult } from '../github/run-action.ts'
import type { StandIn } from '../github/stand-in.ts'
import { configuration, runnerFor } from './running.ts'

/** What the repositories of these tests hold beside what a test is about. */
export const CONFIGURED: Files = { '.github/gardefou.yml': configuration }

/** The Action run on pull requests that are large or odd. */
export interface Acting {
  readonly standIn: () => StandIn
  /** A repository that held `before`, and an open pull request that leaves it with `after`. */
  readonly open: (before: Files, after: Files) => Repository
  readonly run: (
    repository: Repository,
    identity?: Identity,
    event?: object,
    inputs?: Readonly<Record<string, string>>,
  ) => Promise<ActionResult>
  /** How many requests the test made whose method and path match; all of them without a pattern. */
  readonly asked: (pattern?: RegExp) => number
  /** How many requests the test had refused. */
  readonly refused: () => number
}

/** Starts a stand-in for the tests of a file; what was asked is forgotten before each. */
export function acting(name: string): Acting {
  const { standIn, fresh, run } = runnerFor(name)
  beforeEach(() => {
    standIn().requests.length = 0
  })
  return {
    standIn,
    open: (before, after) => {
      const repository = fresh({ ...CONFIGURED, ...before })
      repository.pull(1, { ...CONFIGURED, ...after })
      return repository
    },
    run: (repository, identity, event, inputs = {}) => run(repository, inputs, identity, event),
    asked: (pattern = /(?:)/) =>
      standIn().requests.filter(({ method, path }) => pattern.test(`${method} ${path}`)).length,
    refused: () => standIn().requests.filter(({ status }) => status >= 400).length,
  }
}

/** The lines that comments of the pull request stand on. */
export function placesIn(repository: Repository): string[] {
  const reviews = repository.pulls.get(1)?.reviews ?? []
  return reviews.flatMap(({ comments }) => comments.map(({ path, line }) => `${path}:${line}`))
}

/** What the bodies of the reviews say. */
export function bodiesIn(repository: Repository): string {
  return (repository.pulls.get(1)?.reviews ?? []).map(({ body }) => body).join('\n')
}
