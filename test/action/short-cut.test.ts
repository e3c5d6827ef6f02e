import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Identity } from '../github/identity.ts'
import type { Files, Repository } from '../github/repository.ts'
import { type ActionResult, runAction } from '../github/run-action.ts'
import { type StandIn, startStandIn } from '../github/stand-in.ts'

const RUNNER: Identity = {
  login: 'github-actions[bot]',
  app: 'github-actions',
  permissions: ['checks', 'pull_requests'],
}

const base: Files = {
  '.github/gardefou.yml': 'version: 1\nlanguage: fr\nprofile:\n  personal-data: personal\n  sensitive: in-source\n',
  'SECURITY.md': '# Security\n\n## Incident response\n\n1. The on-call engineer isolates the data and calls the DPO.\n',
  'src/main.py': 'print(1)\n',
}
const emptied = '# Security\n\n## Incident response\n\nTBD\n'
const code = { ...base, 'src/main.py': 'print(2)\n' }

let standIn: StandIn
let repository: Repository
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
})
beforeEach(() => {
  repository = standIn.repository(`short-${++count}`)
  repository.commit(base)
  standIn.requests.length = 0
})
afterAll(() => standIn.close())

function run(inputs: Readonly<Record<string, string>> = {}, identity = RUNNER): Promise<ActionResult> {
  return runAction({
    apiUrl: standIn.url,
    eventName: 'pull_request',
    event: repository.event(1),
    inputs: { token: standIn.token(identity), today: '2026-11-24', ...inputs },
  })
}

const hasReadTree = () => standIn.requests.some(({ path }) => path.includes('/git/trees/'))

describe('a change that touches nothing that is read', () => {
  it('is told by its paths, in the language of the base, and nothing is written', async () => {
    repository.pull(1, code)
    const { code: exit, outputs, summary, report } = await run()
    expect(exit).toBe(0)
    expect(outputs).toMatchObject({ verdict: 'pass', findings: '0', 'review-url': '' })
    expect(summary).toContain('ne touche aucun des documents')
    expect(summary).not.toContain('Palier')
    expect(JSON.parse(report)).toMatchObject({ untouched: true, findings: [] })
    expect([hasReadTree(), repository.runs]).toEqual([false, []])
  })

  it.each<[string, Files]>([
    ['a file without an extension', { ...code, Makefile: 'all:\n', 'bin/train': '#!/bin/sh\n', '.gitignore': 'x\n' }],
    ['a submodule of tests', { ...code, 'tests/fixtures': { submodule: 'a'.repeat(40) } }],
  ])('may be %s', async (_, files) => {
    repository.pull(1, files)
    await run()
    expect([hasReadTree(), standIn.requests.length]).toEqual([false, 3])
  })

  it.each(['requiredChecks', 'rulesetChecks'] as const)('has its check run where %s ask for one, once', async (by) => {
    repository[by] = ['build', 'gardefou']
    repository.pull(1, code)
    await run()
    await run()
    expect(repository.runs.map(({ conclusion }) => conclusion)).toEqual(['success'])
    expect(hasReadTree()).toBe(false)
  })

  it('has a check run that stands on its commit made true, as after it was directed to another branch', async () => {
    const head = repository.pull(1, code)
    const output = { title: 'Held against another branch', summary: '', annotations: [] }
    const said = { head_sha: head, name: 'gardefou', app: 'github-actions', external_id: '0123456789abcdef', output }
    repository.runs.push({ id: 1, conclusion: 'failure', ...said })
    await run()
    await run()
    expect(repository.runs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success'])
  })

  it('passes where GitHub takes no more requests about what was said, and says so', async () => {
    repository.pull(1, code)
    const body = { message: 'You have exceeded a secondary rate limit.' }
    const limit = () => standIn.fail(/graphql/, 403, { headers: { 'retry-after': '3600' }, body })
    standIn.whenReached(/graphql/, limit)
    const { code: exit, outputs, summary } = await run()
    expect([exit, outputs.verdict]).toEqual([0, 'pass'])
    expect(summary).toContain('GitHub n’accepte plus de requêtes')
    expect(repository.runs).toEqual([])
  })

  it('takes no more for a comment that a person hid', async () => {
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    await run()
    const comment = repository.pulls.get(1)?.reviews[0]?.comments[0]
    if (comment !== undefined) comment.minimizedAs = 'OFF_TOPIC'
    repository.pull(1, code)
    standIn.requests.length = 0
    await run()
    expect([comment?.minimizedAs, hasReadTree()]).toEqual(['OFF_TOPIC', false])
  })

  it('is looked at whole while a remark of an earlier push stands, so that it is settled', async () => {
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    await run()
    const comment = repository.pulls.get(1)?.reviews[0]?.comments[0]
    repository.pull(1, code)
    await run()
    expect(comment).toMatchObject({ minimizedAs: 'RESOLVED' })
    standIn.requests.length = 0
    await run()
    expect(hasReadTree()).toBe(false)
  })

  it('is told without the conversations where no review is wanted', async () => {
    repository.pull(1, code)
    await run({ review: 'false' })
    expect(standIn.requests).toHaveLength(2)
  })
})

describe('a change is read whole', () => {
  it.each<[string, Files]>([
    [
      'moves a document away',
      { '.github/gardefou.yml': base['.github/gardefou.yml'] ?? '', 'old.txt': base['SECURITY.md'] ?? '' },
    ],
    ['touches what pins software', { ...code, 'requirements.txt': 'torch==2.9\n' }],
    [
      'touches data that may be a pointer',
      { ...code, 'data/people.parquet': 'version https://git-lfs.github.com/spec/v1\n' },
    ],
    ['brings a submodule of data', { ...code, 'data/faces': { submodule: 'a'.repeat(40) } }],
    ['brings a submodule with a dot in its name', { ...code, 'corpus.v2': { submodule: 'a'.repeat(40) } }],
    ['says where submodules come from', { ...code, '.gitmodules': '[submodule "x"]\n' }],
    ['touches the configuration', { ...code, '.github/gardefou.yml': 'version: 1\n' }],
  ])('when it %s', async (_, files) => {
    repository.pull(1, files)
    await run()
    expect(hasReadTree()).toBe(true)
  })

  it('when it moves a submodule on, or away', async () => {
    const at = (path: string, digit: string) => ({ ...base, [path]: { submodule: digit.repeat(40) } })
    repository.commit(at('data/faces', 'a'))
    for (const files of [at('data/faces', 'b'), at('data/people', 'a'), code]) {
      standIn.requests.length = 0
      repository.pull(1, files)
      await run()
      expect(hasReadTree()).toBe(true)
    }
  })

  it('when the configuration elsewhere is touched', async () => {
    repository.pull(1, { ...code, 'ml/settings.yml': 'version: 1\n' })
    await run({ config: 'ml/settings.yml' })
    expect(hasReadTree()).toBe(true)
  })

  it('when GitHub does not give the configuration, which is another thing than that there is none', async () => {
    repository.unreadable.add('.github/gardefou.yml')
    repository.pull(1, code)
    const { summary } = await run()
    expect([hasReadTree(), summary.includes('ne touche aucun des documents')]).toEqual([true, false])
  })

  it('when GitHub does not tell what the branch requires', async () => {
    repository.pull(1, code)
    standIn.fail(/graphql/, 502)
    const { code: exit, outputs } = await run()
    expect([exit, outputs.verdict, hasReadTree()]).toEqual([0, 'pass', true])
  })

  it('when the configuration of the branch cannot be used, which fails the job', async () => {
    const broken = { ...base, '.github/gardefou.yml': 'version: 1\nprofil: {}\n' }
    repository.commit(broken)
    repository.pull(1, { ...broken, 'src/main.py': 'print(2)\n' })
    const { code: exit, outputs } = await run()
    expect([exit, outputs.verdict]).toEqual([1, 'error'])
  })
})
