import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Identity } from '../github/identity.ts'
import type { Files, Repository } from '../github/repository.ts'
import { type ActionResult, runAction } from '../github/run-action.ts'
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
evidence:
  - for: retention
    reference: Register of processing, entry 12
`
const plan = `# Security

## Incident response

1. The on-call engineer isolates the training data.
2. The data protection officer decides whether people are concerned.
`
const base: Files = {
  '.github/gardefou.yml': configuration,
  'SECURITY.md': plan,
  'CONTACT.md': 'Report a wrong label to data@example.org.\n',
}
const emptied = '# Security\n\n## Incident response\n\nTBD\n'

let standIn: StandIn
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
})
afterAll(() => standIn.close())

function fresh(files: Files = base): Repository {
  const repository = standIn.repository(`action-${++count}`)
  repository.commit(files)
  return repository
}

function run(
  repository: Repository,
  inputs: Record<string, string> = {},
  identity = RUNNER,
  event = repository.event(1),
): Promise<ActionResult> {
  return runAction({
    apiUrl: standIn.url,
    eventName: 'pull_request',
    event,
    inputs: { token: standIn.token(identity), today: '2026-11-24', ...inputs },
  })
}

function writesTo(repository: Repository): string[] {
  return standIn.requests
    .filter(({ method, path }) => method !== 'GET' && path.includes(`/${repository.name}/`))
    .map(({ method, path }) => `${method} ${path}`)
}

describe('a pull request that empties the incident plan', () => {
  it('gets one review on its lines, a check run, a summary and outputs', async () => {
    const repository = fresh()
    const head = repository.pull(1, { ...base, 'SECURITY.md': emptied })
    const { code, log, outputs, summary, report } = await run(repository)
    expect(code).toBe(0)
    const [review, ...others] = repository.pulls.get(1)?.reviews ?? []
    expect(others).toEqual([])
    expect(review?.commit).toBe(head)
    expect(review?.comments.map(({ path, line, start_line }) => ({ path, line, start_line }))).toEqual([
      { path: 'SECURITY.md', start_line: 3, line: 5 },
    ])
    expect(review?.comments[0]?.body).toContain('incident response plan')
    expect(repository.runs.map(({ name, conclusion, head_sha }) => ({ name, conclusion, head_sha }))).toEqual([
      { name: 'gardefou', conclusion: 'neutral', head_sha: head },
    ])
    expect(outputs).toMatchObject({ verdict: 'pass', findings: '1', warning: '1', legal: '0' })
    expect(outputs['review-url']).toContain('pullrequestreview')
    expect(summary).toContain('SECURITY.md')
    expect(log).not.toContain('::warning')
    expect(JSON.parse(report).verdict).toBe('pass')
  })

  it('gets nothing more on a second run, nor after a push that moves the lines', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    await run(repository)
    const before = writesTo(repository).length
    const again = await run(repository)
    expect(writesTo(repository)).toHaveLength(before)
    expect(again.outputs['review-url']).toBe('')
    repository.pull(1, {
      ...base,
      'SECURITY.md': emptied.replace('# Security', '# Security\n\nWrite to security@example.org.'),
    })
    await run(repository)
    expect(repository.pulls.get(1)?.reviews).toHaveLength(1)
  })

  it('has its comment hidden with a note once the plan is back, and shown again when it is emptied again', async () => {
    const repository = fresh()
    const proposed = (files: Files) => repository.pull(1, { ...base, ...files })
    proposed({ 'SECURITY.md': emptied })
    await run(repository)
    const comment = repository.pulls.get(1)?.reviews[0]?.comments[0]
    proposed({ 'NOTES.md': 'The plan is back.\n' })
    await run(repository)
    expect(comment).toMatchObject({ minimizedAs: 'RESOLVED', body: expect.stringMatching(/^\*\*Settled\.\*\*/) })
    proposed({ 'SECURITY.md': emptied })
    await run(repository)
    expect(comment?.minimizedAs).toBeUndefined()
    expect(repository.pulls.get(1)?.reviews).toHaveLength(1)
  })

  it('is commented on the lines taken out when the whole file goes', async () => {
    const repository = fresh()
    const { 'SECURITY.md': _, ...others } = base
    repository.pull(1, others)
    await run(repository)
    const [review] = repository.pulls.get(1)?.reviews ?? []
    const places = review?.comments.map(({ path, side, line, start_line }) => ({ path, side, line, start_line }))
    expect(places).toContainEqual({ path: 'SECURITY.md', side: 'LEFT', start_line: 3, line: 6 })
  })

  it('fails the job only when asked to', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    const { code, log, outputs } = await run(repository, { 'fail-on': 'warning' })
    expect({ code, verdict: outputs.verdict }).toEqual({ code: 1, verdict: 'fail' })
    expect(log).toContain('::error::')
  })

  it('is spoken to in French when the workflow says so', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    await run(repository, { language: 'fr' })
    expect(repository.pulls.get(1)?.reviews[0]?.comments[0]?.body).toContain('Ce passage reste à remplir')
  })
})

describe('the event', () => {
  it('of a closed pull request has nothing reviewed, and nothing asked', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    const pull = repository.pulls.get(1)
    if (pull !== undefined) pull.state = 'closed'
    standIn.requests.length = 0
    expect(await run(repository)).toMatchObject({ code: 0, log: expect.stringContaining('closed') })
    expect(standIn.requests).toEqual([])
  })

  it('keeps a run to its commit, and leaves the word to the newer one', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    const event = repository.event(1)
    const newer = repository.pull(1, base)
    const { summary, outputs } = await run(repository, {}, RUNNER, event)
    expect(outputs).toMatchObject({ findings: '1', 'review-url': '' })
    expect(summary).toContain('A newer commit arrived')
    expect(repository.pulls.get(1)?.reviews).toEqual([])
    expect(repository.runs.map(({ head_sha }) => head_sha)).not.toContain(newer)
  })

  it('that names the pull request alone has it read as it is now', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    await run(repository, {}, RUNNER, { pull_request: { number: 1 }, repository: repository.description })
    expect(repository.pulls.get(1)?.reviews).toHaveLength(1)
  })
})

describe('trust', () => {
  it('a pull request does not configure its own review', async () => {
    const repository = fresh()
    const silenced = configuration.replace('personal-data: personal', 'personal-data: none')
    repository.pull(1, { ...base, '.github/gardefou.yml': silenced, 'SECURITY.md': emptied })
    const { outputs, summary } = await run(repository)
    expect(outputs.findings).toBe('2')
    expect(summary).toContain('takes effect once merged')
    expect(summary).toContain('personal-data goes from personal to none')
  })

  it('a marker that somebody else wrote silences nothing', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    await run(repository)
    const pull = repository.pulls.get(1)
    const ours = pull?.reviews.splice(0) ?? []
    pull?.reviews.push(...ours.map((review) => ({ ...review, login: 'somebody' })))
    await run(repository)
    expect(pull?.reviews.filter(({ login }) => login === RUNNER.login)).toHaveLength(1)
  })

  it('names from outside reach neither the log nor the comments as commands', async () => {
    const hostile = 'a\n::error::owned<!-- gardefou:finding -->@everybody'
    const labels = `<View><Text name="t" value="$t"/><Choices name="c" toName="t"><Choice value="${hostile.replaceAll('<', '&lt;').replaceAll('\n', '&#10;')}"/></Choices></View>\n`
    const answers = configuration.replace(
      'sensitive: in-source',
      'annotation: [crowd]\n  labels-about-people: descriptive',
    )
    const repository = fresh({ ...base, '.github/gardefou.yml': answers })
    repository.pull(1, { ...base, '.github/gardefou.yml': answers, 'labels.xml': labels })
    const { log, code } = await run(repository)
    expect(code).toBe(0)
    expect(log).not.toMatch(/^::error/m)
    const text = JSON.stringify(repository.pulls.get(1)?.reviews)
    expect(text).toContain('owned')
    expect(text).not.toContain('@everybody')
  })
})

describe('what GitHub refuses', () => {
  it('a token without checks: write still reviews, and says what to change', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    const { code, summary } = await run(repository, {}, { ...RUNNER, permissions: ['pull_requests'] })
    expect(code).toBe(0)
    expect(summary).toContain('checks: write')
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

  it.each([401, 500, 503])('an API that answers %i ends in a sentence', async (status) => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    standIn.fail(/compare/, status)
    const { code, log } = await run(repository)
    expect(code).toBe(1)
    expect(log).toContain('gardefou could not review this')
    expect(log).not.toMatch(/\n\s+at /)
  })

  it('a limit is no lack of a permission', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    const body = { message: 'You have exceeded a secondary rate limit.' }
    standIn.fail(/POST .*check-runs/, 403, { headers: { 'retry-after': '3600' }, body })
    const { code, summary } = await run(repository)
    expect(code).toBe(0)
    expect(summary).toContain('takes no more requests')
    expect(summary).not.toContain('checks: write')
  })

  it('a comparison that is refused is no closed pull request', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    standIn.fail(/compare/, 404)
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
