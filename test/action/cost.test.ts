import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Identity } from '../github/identity.ts'
import type { Files, Repository } from '../github/repository.ts'
import { runAction } from '../github/run-action.ts'
import { type StandIn, startStandIn } from '../github/stand-in.ts'

const RUNNER: Identity = {
  login: 'github-actions[bot]',
  app: 'github-actions',
  permissions: ['checks', 'pull_requests'],
}

const configuration = `version: 1
profile:
  personal-data: personal
  sensitive: in-source
  vulnerable-persons: 'no'
`
const plan = '# Security\n\n## Incident response\n\n1. The on-call engineer isolates the training data.\n'
const emptied = '# Security\n\n## Incident response\n\nTBD\n'

/** Files that govern, `count` of them, each with contents of its own. */
function cards(count: number, word: string): Files {
  const names = Array.from({ length: count }, (_, n) => n)
  return Object.fromEntries(names.map((n) => [`data/set-${n}/README.md`, `# Dataset ${n}\n\n${word} of set ${n}.\n`]))
}

let standIn: StandIn
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
})
beforeEach(() => {
  standIn.requests.length = 0
})
afterAll(() => standIn.close())

function opened(before: Files, after: Files): Repository {
  const repository = standIn.repository(`cost-${++count}`)
  repository.commit({ '.github/gardefou.yml': configuration, 'SECURITY.md': plan, ...before })
  repository.pull(1, { '.github/gardefou.yml': configuration, 'SECURITY.md': plan, ...before, ...after })
  return repository
}

/** Runs the Action, and gives what it asked: all requests, and those that write. */
async function cost(repository: Repository): Promise<{ readonly requests: number; readonly writes: number }> {
  standIn.requests.length = 0
  const { code } = await runAction({
    apiUrl: standIn.url,
    eventName: 'pull_request',
    event: repository.event(1),
    inputs: { token: standIn.token(RUNNER), today: '2026-11-24' },
  })
  expect(code).toBe(0)
  return { requests: standIn.requests.length, writes: standIn.requests.filter(({ writes }) => writes).length }
}

describe('what a review asks of GitHub', () => {
  it('is little for a typical change, and less and no writing for the same again', async () => {
    const repository = opened(cards(38, 'Texts'), { ...cards(4, 'Portraits'), 'SECURITY.md': emptied })
    expect(await cost(repository)).toEqual({ requests: 8, writes: 2 })
    expect(await cost(repository)).toEqual({ requests: 5, writes: 0 })
  })

  it('grows with hundreds of files by the batches of contents alone', async () => {
    const repository = opened(cards(300, 'Texts'), cards(300, 'Portraits'))
    expect((await cost(repository)).requests).toBeLessThanOrEqual(20)
  })

  it('is next to nothing for a change of code alone, and no writing', async () => {
    const repository = opened({ 'src/main.py': 'print(1)\n' }, { 'src/main.py': 'print(2)\n' })
    expect(await cost(repository)).toEqual({ requests: 3, writes: 0 })
    expect(await cost(repository)).toEqual({ requests: 3, writes: 0 })
  })
})
