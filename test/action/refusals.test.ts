import { describe, expect, it } from 'vitest'
import { base, configuration, emptied, plan, RUNNER, runnerFor } from './running.ts'

const { standIn, fresh, run } = runnerFor('refused')

describe('what GitHub refuses', () => {
  it('a token without checks: write still reviews, and says what to change', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    const { code, summary } = await run(repository, {}, { ...RUNNER, permissions: ['pull_requests'] })
    expect(code).toBe(0)
    expect(summary).toContain('checks: write')
    expect(repository.pulls.get(1)?.reviews).toHaveLength(1)
  })

  it('a token of another app finds its own check run again', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    const identity = { ...RUNNER, login: 'data-team[bot]', app: 'data-team' }
    await run(repository, {}, identity)
    await run(repository, {}, identity)
    await run(repository, { review: 'false' }, identity)
    expect(repository.runs.map(({ app }) => app)).toEqual(['data-team'])
    await run(repository)
    expect(repository.runs.map(({ app }) => app)).toEqual(['data-team', 'github-actions'])
  })

  it('a personal token is told that only apps write check runs, not to ask for a permission', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    const person = { login: 'lea', app: undefined, permissions: ['pull_requests'] as const }
    const { code, summary } = await run(repository, {}, person)
    expect(code).toBe(0)
    expect(summary).toContain('GitHub takes check runs from apps alone')
    expect(summary).not.toContain('checks: write')
    expect(repository.pulls.get(1)?.reviews).toHaveLength(1)
  })

  it('a server that does not tell the conversations is named in the summary, and what is new is said', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    // The first query reads contents, the second what was said before.
    const body = { data: null, errors: [{ message: 'Field does not exist' }] }
    standIn().whenReached(/graphql/, () => standIn().fail(/graphql/, 200, { body }))
    const { code, summary } = await run(repository)
    expect(code).toBe(0)
    expect(summary).toContain('did not tell which conversations stand')
    expect(repository.pulls.get(1)?.reviews).toHaveLength(1)
  })

  it('a token that only reads, as from a fork, leaves the summary and says so', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    const { code, log, summary } = await run(repository, {}, { ...RUNNER, permissions: [] })
    expect(code).toBe(0)
    expect(log).toMatch(/^::warning title=Warning,file=SECURITY.md,line=3,endLine=5::.*incident response plan/m)
    expect(summary).toContain('pull-requests: write')
    expect(summary).toContain('SECURITY.md')
  })

  it('a token that only reads, once all is settled, closes nothing and says what to change', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    await run(repository)
    repository.pull(1, { ...base, 'SECURITY.md': `${plan}3. It is written down.\n` })
    const { code, summary } = await run(repository, {}, { ...RUNNER, permissions: ['checks'] })
    expect(code).toBe(0)
    expect(summary).toContain('conversations on the pull request were not brought up to date')
    expect(summary).toContain('pull-requests: write')
    expect(repository.pulls.get(1)?.reviews[0]?.comments[0]?.minimizedAs).toBeUndefined()
  })

  it('a finding outside of the difference is said in the body, so that the review is not refused', async () => {
    const components = [{ type: 'library', name: 'torch', version: '2.8' }]
    const inventory = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components })
    const trained = configuration.replace('sensitive: in-source', 'development: training')
    const locked = { 'bom.json': inventory, 'requirements.txt': 'torch==2.8\n' }
    const files = { ...base, '.github/gardefou.yml': trained, ...locked }
    const repository = fresh(files)
    repository.pull(1, { ...files, 'requirements.txt': 'torch==2.9\n' })
    const { outputs } = await run(repository)
    const [review] = repository.pulls.get(1)?.reviews ?? []
    expect(outputs.note).toBe('1')
    expect(review?.comments).toEqual([])
    expect(review?.body).toContain('requirements.txt changes and this inventory')
  })

  it('what stood before the change is linked where it stood', async () => {
    const card = (text: string) => `# Data\n\nThe voices of patients.\n\n## Retention\n\n${text}\n`
    const files = { '.github/gardefou.yml': configuration.replace('for: retention', 'for: sbom'), 'SECURITY.md': plan }
    const repository = fresh({ ...files, 'data/README.md': card('The data are kept for 24 months, then deleted.') })
    const before = repository.tip ?? ''
    repository.pull(1, { ...files, 'data/README.md': card('The data stay with us.') })
    await run(repository)
    const comments = repository.pulls.get(1)?.reviews[0]?.comments ?? []
    const taken = comments.find(({ body }) => body.includes('takes out the retention period'))
    expect(taken).toMatchObject({ path: 'data/README.md', side: 'LEFT', line: 7 })
    expect(taken?.body).toContain(`/blob/${before}/data/README.md?plain=1#L7-L7), before this change: `)
  })

  it('a hiccup of GitHub is got over', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    standIn().fail(/compare/, 502)
    standIn().fail(/git.trees/, 503)
    const { code, outputs } = await run(repository)
    expect({ code, findings: outputs.findings }).toEqual({ code: 0, findings: '1' })
  })

  it.each([401, 500])('an API that answers %i, and again, ends in a sentence', async (status) => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    for (let time = 0; time < 3; time += 1) standIn().fail(new RegExp(`${repository.name}/compare`), status)
    const { code, log, outputs, summary, report, files } = await run(repository, { 'sarif-file': 'out.sarif' })
    expect(code).toBe(1)
    expect(log).toContain('gardefou could not review this')
    expect(log).not.toMatch(/\n\s+at /)
    expect(summary).toContain('gardefou could not review this')
    expect(outputs).toMatchObject({ verdict: 'error', findings: '0', legal: '0', 'review-url': '', sarif: '' })
    expect(JSON.parse(report)).toMatchObject({ verdict: 'error', findings: [] })
    // Code scanning would take a file without findings for findings that are settled.
    expect(files).toEqual({})
  })

  it('a run that cannot read is told of in the language of the workflow', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    standIn().fail(new RegExp(`${repository.name}/compare`), 404)
    const { outputs, summary } = await run(repository, { language: 'fr' })
    expect(outputs.verdict).toBe('error')
    expect(summary).toContain('gardefou n’a pas pu comparer cette proposition à sa base')
    expect(summary).toContain('ajoutez «\u202fcontents: read\u202f» aux permissions')
  })

  it('a limit is no lack of a permission', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    const body = { message: 'You have exceeded a secondary rate limit.' }
    standIn().fail(/POST .*check-runs/, 403, { headers: { 'retry-after': '3600' }, body })
    const { code, summary } = await run(repository)
    expect(code).toBe(0)
    expect(summary).toContain('takes no more requests')
    expect(summary).not.toContain('checks: write')
  })

  it('a comparison that is refused is no closed pull request', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    standIn().fail(/compare/, 404)
    const { code, log } = await run(repository)
    expect(code).toBe(1)
    expect(log).toContain('contents: read')
    expect(log).not.toContain('closed')
  })

  it('a configuration of the base that cannot be used fails the job, with its line', async () => {
    const repository = fresh({ ...base, '.github/gardefou.yml': 'version: 1\nprofil: {}\n' })
    repository.pull(1, { ...base, '.github/gardefou.yml': 'version: 1\nprofil: {}\n', 'SECURITY.md': emptied })
    const { code, outputs, log } = await run(repository)
    expect({ code, verdict: outputs.verdict }).toEqual({ code: 1, verdict: 'error' })
    expect(log).toContain('line 2')
  })
})
