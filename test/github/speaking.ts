import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { ForgeClient } from '../../github/client.ts'
import type { Repository, ReviewComment } from './repository.ts'
import { askedOf, clientFor, commentsOn, RUNNER, repositoryIn, WRITER } from './reviewing.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

/** A stand-in for the tests of one file, with an open pull request of its own for each of them. */
export interface Speaking {
  readonly standIn: StandIn
  readonly repository: Repository
  /** Clients of a token that may not resolve conversations, and of one that may. */
  readonly runner: ForgeClient
  readonly writer: ForgeClient
  /** The first comment on the pull request. */
  readonly first: () => ReviewComment
  /** What the test asked of the stand-in. */
  readonly asked: () => string[]
}

/** Starts a stand-in before the tests of a file, and stops it after them; repositories are named after `name`. */
export function speaking(name: string): Speaking {
  const all = {} as { standIn: StandIn; repository: Repository; runner: ForgeClient; writer: ForgeClient }
  let count = 0
  beforeAll(async () => {
    all.standIn = await startStandIn()
    all.runner = clientFor(all.standIn, RUNNER)
    all.writer = clientFor(all.standIn, WRITER)
  })
  beforeEach(() => {
    all.repository = repositoryIn(all.standIn, `${name}-${++count}`)
    all.standIn.requests.length = 0
  })
  afterAll(() => all.standIn.close())
  const more = {
    first: () => commentsOn(all.repository)[0] as ReviewComment,
    asked: () => askedOf(all.standIn),
  }
  return Object.assign(all, more)
}
