import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Permission } from '../github/identity.ts'
import type { Files, Repository } from '../github/repository.ts'
import { type ActionResult, runAction } from '../github/run-action.ts'
import { type StandIn, startStandIn } from '../github/stand-in.ts'

const PATH = '.github/workflows/gardefou.yml'

/** The workflow of the README, as it stands. */
const WORKFLOW = /```yaml\n(on:\n {2}pull_request:\n[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''

/** What the stand-in calls the permissions to write; reading is everybody's there. */
const WRITES: Readonly<Record<string, Permission>> = {
  'checks: write': 'checks',
  'pull-requests: write': 'pull_requests',
}

/** The events of the workflow, as they are written there. */
const EVENTS = 'on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]'

const base: Files = {
  '.github/gardefou.yml': 'version: 1\nprofile:\n  personal-data: personal\n  sensitive: in-source\n',
  'SECURITY.md': '# Security\n\n## Incident response\n\n1. The on-call engineer isolates the data and calls the DPO.\n',
}

let standIn: StandIn
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
})
afterAll(() => standIn.close())

/** A repository with `workflow` and a pull request that empties its incident plan. */
function proposed(workflow: string): Repository {
  const repository = standIn.repository(`workflow-${++count}`)
  const files = { ...base, [PATH]: workflow }
  repository.commit(files)
  repository.pull(1, { ...files, 'SECURITY.md': '# Security\n\n## Incident response\n\nTBD\n' })
  return repository
}

/** A token with exactly what `workflow` gives. */
function tokenOf(workflow: string): string {
  const { permissions = {} } = parse(workflow)
  const given = Object.entries(permissions).flatMap(([scope, level]) => WRITES[`${scope}: ${level}`] ?? [])
  return standIn.token({ login: 'github-actions[bot]', app: 'github-actions', permissions: given })
}

interface Told {
  readonly token?: string
  readonly eventName?: string
  readonly env?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
}

function run(repository: Repository, workflow: string, told: Told = {}): Promise<ActionResult> {
  const full = `atelier/${repository.name}`
  return runAction({
    apiUrl: standIn.url,
    eventName: told.eventName ?? 'pull_request',
    event: repository.event(1),
    inputs: {
      token: told.token ?? tokenOf(workflow),
      today: '2026-11-24',
      ...parse(workflow).jobs.review.steps[0].with,
      ...told.inputs,
    },
    env: {
      GITHUB_REPOSITORY: full,
      GITHUB_WORKFLOW_REF: `${full}/${PATH}@refs/pull/1/merge`,
      GITHUB_WORKFLOW_SHA: repository.pulls.get(1)?.head ?? '',
      GITHUB_JOB: 'review',
      ...told.env,
    },
  })
}

function without(permission: string): string {
  const left = WORKFLOW.replace(`  ${permission}\n`, '')
  expect(left).not.toBe(WORKFLOW)
  return left
}

describe('the workflow of the README', () => {
  it('works as it stands: its permissions are enough, and nothing is refused', async () => {
    const repository = proposed(WORKFLOW)
    const { code, summary, outputs } = await run(repository, WORKFLOW)
    expect(code).toBe(0)
    expect(outputs['review-url']).toContain('pullrequestreview')
    expect(repository.pulls.get(1)?.reviews).toHaveLength(1)
    expect(repository.runs).toHaveLength(1)
    expect(summary).not.toContain('permission')
    expect(summary).not.toContain(PATH)
  })

  it('has no permission more than those that are taken from it below', () => {
    expect(parse(WORKFLOW).permissions).toEqual({ contents: 'read', checks: 'write', 'pull-requests': 'write' })
  })

  it.each([
    ['checks: write', 0, 1],
    ['pull-requests: write', 1, 0],
  ])('without %s, the summary names it and the line', async (permission, runs, reviews) => {
    const workflow = without(permission)
    const repository = proposed(workflow)
    const { code, summary } = await run(repository, workflow)
    expect(code).toBe(0)
    expect(summary).toContain(`${PATH}, line 4: Under “permissions:”, add “${permission}”.`)
    expect(summary.match(/line 4:/g)).toHaveLength(1)
    expect(repository.runs).toHaveLength(runs)
    expect(repository.pulls.get(1)?.reviews).toHaveLength(reviews)
  })

  it('without contents: read, the log names it and the line', async () => {
    const workflow = without('contents: read')
    const repository = proposed(workflow)
    standIn.fail(/compare/, 404)
    const { code, log } = await run(repository, workflow)
    expect(code).toBe(1)
    expect(log).toContain(`${PATH}, line 4: Under “permissions:”, add “contents: read”.`)
  })

  it('is spoken of in French when the workflow asks for it', async () => {
    const workflow = without('checks: write').replace('language: en', 'language: fr')
    const { summary } = await run(proposed(workflow), workflow)
    expect(summary).toContain(
      `${PATH}, ligne 4\u00a0: Sous «\u202fpermissions:\u202f», ajoutez «\u202fchecks: write\u202f».`,
    )
  })
})

describe('a refusal', () => {
  const readOnly = () => standIn.token({ login: 'github-actions[bot]', app: 'github-actions', permissions: [] })

  it('from a fork names the line that gives the permission already', async () => {
    const { summary } = await run(proposed(WORKFLOW), WORKFLOW, { token: readOnly() })
    expect(summary).toContain(`${PATH}, line 6: “checks: write” is given here already.`)
    expect(summary).toContain(`${PATH}, line 7: “pull-requests: write” is given here already.`)
    expect(summary).toContain('forks')
  })

  it('without any permissions in the file names the job, and all that it needs', async () => {
    const workflow = WORKFLOW.replace(/permissions:\n(?: {2}.*\n)+/, '')
    const { summary } = await run(proposed(workflow), workflow)
    expect(summary).toContain(
      `${PATH}, line 8: Give this job “permissions:”, with “contents: read”, “checks: write” and “pull-requests: write”.`,
    )
  })

  it('has the file read once, and only then', async () => {
    const asked = async (env: Record<string, string>, token?: string) => {
      const repository = proposed(WORKFLOW)
      standIn.requests.length = 0
      await run(repository, WORKFLOW, { env, ...(token === undefined ? {} : { token }) })
      return standIn.requests.length
    }
    const unnamed = { GITHUB_WORKFLOW_REF: '' }
    expect(await asked({}, readOnly())).toBe((await asked(unnamed, readOnly())) + 1)
    expect(await asked({})).toBe(await asked(unnamed))
  })

  it.each([
    ['a file that is not there', { GITHUB_WORKFLOW_SHA: 'a'.repeat(40) }],
    ['a job that the file does not have', { GITHUB_JOB: 'other' }],
    ['a reference that is none', { GITHUB_WORKFLOW_REF: 'gardefou.yml' }],
  ])('is told without a line for %s, and fails nothing', async (_, env) => {
    const { code, summary } = await run(proposed(WORKFLOW), WORKFLOW, { token: readOnly(), env })
    expect(code).toBe(0)
    expect(summary).toContain('add “checks: write” to the permissions of this job')
    expect(summary).not.toContain('line 6')
  })

  it.each([
    ['names the line when the audit of a branch may not read', without('contents: read'), true],
    ['names no line when the file lets it read', WORKFLOW, false],
  ])('%s', async (_, readme, isNamed) => {
    const workflow = readme.replace(EVENTS, 'on: push')
    const repository = proposed(workflow)
    standIn.fail(/git\/trees/, 403)
    const { code, log } = await run(repository, workflow, {
      eventName: 'push',
      env: { GITHUB_SHA: repository.tip ?? '' },
    })
    expect(code).toBe(1)
    expect(log.includes(`${PATH}, line 2: Under “permissions:”, add “contents: read”.`)).toBe(isNamed)
    expect(log.includes(PATH)).toBe(isNamed)
  })

  it('is told without a line when the file is refused too', async () => {
    const repository = proposed(without('contents: read'))
    standIn.fail(/compare/, 404)
    standIn.fail(/graphql/, 403)
    const { code, log } = await run(repository, WORKFLOW)
    expect(code).toBe(1)
    expect(log).toContain('add “contents: read” to the permissions of this job')
    expect(log).not.toContain(PATH)
  })

  it('in a workflow of another repository names that repository', async () => {
    const required = standIn.repository(`required-${count}`)
    const env = {
      GITHUB_WORKFLOW_SHA: required.commit({ [PATH]: without('checks: write') }),
      GITHUB_WORKFLOW_REF: `atelier/${required.name}/${PATH}@refs/heads/main`,
    }
    const { summary } = await run(proposed(WORKFLOW), WORKFLOW, { token: readOnly(), env })
    expect(summary).toContain(`${PATH} of atelier/${required.name}, line 4: Under “permissions:”, add “checks: write”.`)
  })
})

describe('an event that is none of its business', () => {
  it.each([
    ['alone', 'on: issues', 'line 1: In “on:”, write pull_request'],
    ['beside one that is', 'on:\n  pull_request:\n  issues:', 'line 3: Take “issues” out'],
  ])('%s is named with its line', async (_, on, sentence) => {
    const workflow = WORKFLOW.replace(EVENTS, on)
    const { code, log } = await run(proposed(workflow), workflow, { eventName: 'issues' })
    expect(code).toBe(1)
    expect(log).toContain(`${PATH}, ${sentence}`)
  })
})
