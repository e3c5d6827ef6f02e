import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Files, Repository } from '../github/repository.ts'
import { type ActionResult, runAction } from '../github/run-action.ts'
import { type StandIn, startStandIn } from '../github/stand-in.ts'
import { codeScanningFaults } from '../support/code-scanning-faults.ts'
import { sarifFaults } from '../support/sarif-faults.ts'

const RUNNER = {
  login: 'github-actions[bot]',
  app: 'github-actions',
  permissions: ['checks', 'pull_requests'],
} as const

const base: Files = {
  '.github/gardefou.yml': 'version: 1\nprofile:\n  personal-data: personal\n  sensitive: in-source\n',
  'SECURITY.md': '# Security\n\n## Incident response\n\n1. The on-call engineer isolates the data and calls the DPO.\n',
}
const emptied: Files = { ...base, 'SECURITY.md': '# Security\n\n## Incident response\n\nTBD\n' }

let standIn: StandIn
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
})
afterAll(() => standIn.close())

function fresh(files: Files = base): Repository {
  const repository = standIn.repository(`occasion-${++count}`)
  repository.commit(files)
  return repository
}

type Inputs = Readonly<Record<string, string>>

function run(
  repository: Repository,
  eventName: string,
  event: object,
  inputs: Inputs = {},
  commit = '',
): Promise<ActionResult> {
  const token = standIn.token({ ...RUNNER, permissions: [...RUNNER.permissions] })
  const env = { GITHUB_REPOSITORY: `atelier/${repository.name}`, GITHUB_SHA: commit }
  return runAction({ apiUrl: standIn.url, eventName, event, env, inputs: { token, today: '2026-11-24', ...inputs } })
}

function pull(repository: Repository, inputs: Inputs = {}) {
  return run(repository, 'pull_request', repository.event(1), inputs)
}

function writesTo({ name }: Repository): string[] {
  return standIn.requests
    .filter(({ method, path }) => method !== 'GET' && path.includes(`/${name}/`))
    .map(({ method, path }) => `${method} ${path.split(`/${name}/`)[1]}`)
}

describe('the audit of a branch', () => {
  it.each([
    ['push', { ref: 'refs/heads/main' }],
    ['schedule', { schedule: '0 5 * * 1' }],
    ['workflow_dispatch', { inputs: {} }],
  ])('on %s leaves a summary, outputs and SARIF, and writes nothing', async (eventName, event) => {
    const repository = fresh(emptied)
    const { code, outputs, summary, files } = await run(
      repository,
      eventName,
      event,
      { 'sarif-file': 'out/gardefou.sarif' },
      repository.tip,
    )
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ verdict: 'pass', 'review-url': '' })
    expect(Number(outputs.findings)).toBeGreaterThan(3)
    expect(summary).toContain('incident response plan')
    expect(writesTo(repository)).toEqual([])
    const sarif = JSON.parse(files['out/gardefou.sarif'] ?? '')
    expect(sarifFaults(sarif)).toEqual([])
    expect(codeScanningFaults(files['out/gardefou.sarif'] ?? '')).toEqual([])
    expect(sarif.runs[0].results.length).toBe(Number(outputs.findings))
    expect(outputs.sarif).toMatch(/out\/gardefou\.sarif$/)
  })

  it('hands code scanning no finding that somebody decided on, which it would show as open', async () => {
    const rule = 'incident-plan-documented'
    const decision = `decisions:\n  - rule: ${rule}\n    reason: Kept in the register\n    by: "@org/data"\n    until: 2027-03-31\n`
    const upload = async (more: string) => {
      const repository = fresh({ ...emptied, '.github/gardefou.yml': `${emptied['.github/gardefou.yml']}${more}` })
      const inputs = { 'sarif-file': 'gardefou.sarif' }
      const { files } = await run(repository, 'push', { ref: 'refs/heads/main' }, inputs, repository.tip)
      const results: readonly { readonly ruleId: string }[] = JSON.parse(files['gardefou.sarif'] ?? '').runs[0].results
      return results.map(({ ruleId }) => ruleId)
    }
    expect(await upload('')).toContain(rule)
    expect(await upload(decision)).not.toContain(rule)
  })

  it('hands code scanning nothing, rather than nothing found, where the configuration cannot be used', async () => {
    const repository = fresh({ ...emptied, '.github/gardefou.yml': 'version: [1\n' })
    const inputs = { 'sarif-file': 'gardefou.sarif' }
    const { code, outputs, files } = await run(repository, 'push', { ref: 'refs/heads/main' }, inputs, repository.tip)
    expect([code, outputs.verdict, outputs.sarif, files['gardefou.sarif']]).toEqual([1, 'error', '', undefined])
  })

  it('takes an input that is left empty for one that is not given, and words of YAML as GitHub’s toolkit does', async () => {
    const repository = fresh(emptied)
    const inputs = { 'max-comments': '', review: '', 'check-run': 'FALSE', 'dry-run': 'True' }
    const { code, outputs } = await run(repository, 'schedule', {}, inputs, repository.tip)
    expect([code, outputs.verdict]).toEqual([0, 'pass'])
  })

  it('fails the job at the level asked for', async () => {
    const repository = fresh(emptied)
    const { code, outputs } = await run(repository, 'schedule', {}, { 'fail-on': 'warning' }, repository.tip)
    expect([code, outputs.verdict]).toEqual([1, 'fail'])
  })
})

describe('a merge queue', () => {
  const group = (repository: Repository, before: string | undefined, head: string) => ({
    merge_group: { head_sha: head, base_sha: before, base_ref: `refs/heads/${repository.branch}` },
    repository: repository.description,
  })

  it('gets a result on the commit of the group, and no comment', async () => {
    const repository = fresh()
    const before = repository.tip
    const head = repository.propose(emptied)
    const { code, outputs } = await run(repository, 'merge_group', group(repository, before, head))
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ findings: '1', warning: '1' })
    expect(writesTo(repository)).toEqual(['POST check-runs'])
    expect(repository.runs.map(({ head_sha }) => head_sha)).toEqual([head])
  })

  it('has its check run written once, however often it is run', async () => {
    const repository = fresh()
    const event = group(repository, repository.tip, repository.propose(emptied))
    await run(repository, 'merge_group', event)
    await run(repository, 'merge_group', event)
    expect(repository.runs).toHaveLength(1)
  })

  it('trusts the configuration of the branch, not that of the entry before in the queue', async () => {
    const repository = fresh()
    const silenced = { '.github/gardefou.yml': 'version: 1\nprofile:\n  personal-data: none\n' }
    const previous = repository.propose({ ...base, ...silenced })
    const head = repository.propose({ ...emptied, ...silenced })
    const { outputs } = await run(repository, 'merge_group', group(repository, previous, head))
    expect(outputs).toMatchObject({ warning: '1' })
  })
})

describe('inputs', () => {
  const change = () => {
    const repository = fresh()
    repository.pull(1, emptied)
    return repository
  }

  it('dry-run writes nothing to GitHub, and everything else', async () => {
    const repository = change()
    const { outputs, summary } = await pull(repository, { 'dry-run': 'true' })
    expect(writesTo(repository)).toEqual([])
    expect(outputs.findings).toBe('1')
    expect(summary).toContain('SECURITY.md')
  })

  it('review and check-run are each left out when asked', async () => {
    const [withoutReview, withoutCheck] = [change(), change()]
    await pull(withoutReview, { review: 'false' })
    expect(writesTo(withoutReview)).toEqual(['POST check-runs'])
    await pull(withoutCheck, { 'check-run': 'false' })
    expect(writesTo(withoutCheck)).toEqual(['POST pulls/1/reviews'])
  })

  it('report-file puts the report where it is wanted', async () => {
    const { files, outputs } = await pull(change(), { 'report-file': 'reports/gardefou.json' })
    expect(JSON.parse(files['reports/gardefou.json'] ?? '{}').verdict).toBe('pass')
    expect(outputs.report).toMatch(/reports\/gardefou\.json$/)
  })

  it('report-file and sarif-file that cannot be written fail nothing, and are said in the log', async () => {
    const { code, outputs, summary, log } = await pull(change(), { 'report-file': '.', 'sarif-file': '.' })
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ verdict: 'pass', findings: '1', report: '', sarif: '' })
    expect(summary).toContain('SECURITY.md')
    expect(log).toContain('A file was not written')
  })

  it('paths looks at nothing else', async () => {
    const { outputs } = await pull(change(), { paths: 'docs/**\ndata/**' })
    expect(outputs.findings).toBe('0')
    expect((await pull(change(), { paths: 'docs/**, *.md' })).outputs.findings).toBe('1')
  })

  it('config reads the configuration elsewhere, from the base, and says when it is not there', async () => {
    const elsewhere = {
      ...emptied,
      '.github/gardefou.yml': 'version: 1\n',
      'ml/gardefou.yml': base['.github/gardefou.yml'] ?? '',
    }
    const repository = fresh({ ...elsewhere, 'SECURITY.md': base['SECURITY.md'] ?? '' })
    repository.pull(1, elsewhere)
    expect((await pull(repository, { config: 'ml/gardefou.yml' })).outputs.warning).toBe('1')
    const { summary } = await pull(change(), { config: 'ml/gardefou.yml' })
    expect(summary).toContain('There is no configuration at ml/gardefou.yml yet')
  })

  it.each([
    [{ review: 'perhaps' }, 'review is neither true nor false'],
    [{ config: '../gardefou.yml' }, 'config is not a path from the root'],
    [{ 'max-comments': '99' }, 'max-comments is above 50'],
    [{ 'fail-on': 'error' }, 'fail-on is none of none, legal, warning, note'],
  ])('%j is refused in a sentence', async (inputs, sentence) => {
    const { code, log, outputs, summary } = await pull(change(), inputs as Inputs)
    expect([code, outputs.verdict]).toEqual([1, 'error'])
    expect(log).toContain(sentence)
    expect(summary).toContain(sentence)
  })
})

describe('an event that is none of its business', () => {
  it.each(['issues', 'release', ''])('%j says what to write in the workflow', async (eventName) => {
    const { code, log, outputs } = await run(fresh(), eventName, {}, {}, 'a'.repeat(40))
    expect([code, outputs.verdict]).toEqual([1, 'error'])
    expect(log).toContain('write pull_request, merge_group, push, schedule or workflow_dispatch')
  })
})
