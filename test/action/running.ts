import { afterAll, beforeAll } from 'vitest'
import type { Identity } from '../github/identity.ts'
import type { Files, Repository } from '../github/repository.ts'
import { type ActionResult, runAction } from '../github/run-action.ts'
import { type StandIn, startStandIn } from '../github/stand-in.ts'

/** The token of a job with the permissions that the documentation asks for. */
export const RUNNER: Identity = {
  login: 'github-actions[bot]',
  app: 'github-actions',
  permissions: ['checks', 'pull_requests'],
}

export const configuration = `version: 1
profile:
  personal-data: personal
  sensitive: in-source
  vulnerable-persons: 'no'
evidence:
  - for: retention
    reference: Register of processing, entry 12
`
export const plan = `# Security

## Incident response

1. The on-call engineer isolates the training data.
2. The data protection officer decides whether people are concerned.
`
export const base: Files = {
  '.github/gardefou.yml': configuration,
  'SECURITY.md': plan,
  'CONTACT.md': 'Report a wrong label to data@example.org.\n',
}
export const emptied = '# Security\n\n## Incident response\n\nTBD\n'

/** A stand-in for the tests of one file, and the bundle of the Action run against it. */
export interface Runner {
  readonly standIn: () => StandIn
  /** A repository with one commit. */
  readonly fresh: (files?: Files) => Repository
  /** Runs the Action on the first pull request. */
  readonly run: (
    repository: Repository,
    inputs?: Readonly<Record<string, string>>,
    identity?: Identity,
    event?: object,
  ) => Promise<ActionResult>
  /** What was asked to be written in a repository over REST. */
  readonly writesTo: (repository: Repository) => readonly string[]
}

/** Starts a stand-in before the tests of a file, and stops it after them; repositories are named after `name`. */
export function runnerFor(name: string): Runner {
  let standIn: StandIn
  let count = 0
  beforeAll(async () => {
    standIn = await startStandIn()
  })
  afterAll(() => standIn.close())
  return {
    standIn: () => standIn,
    fresh: (files = base) => {
      count += 1
      const repository = standIn.repository(`${name}-${count}`)
      repository.commit(files)
      return repository
    },
    run: (repository, inputs = {}, identity = RUNNER, event = repository.event(1)) => {
      const given = { token: standIn.token(identity), today: '2026-11-24', ...inputs }
      return runAction({ apiUrl: standIn.url, eventName: 'pull_request', event, inputs: given })
    },
    writesTo: (repository) =>
      standIn.requests
        .filter(({ method, path }) => method !== 'GET' && path.includes(`/${repository.name}/`))
        .map(({ method, path }) => `${method} ${path}`),
  }
}
