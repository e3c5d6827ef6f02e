import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Files } from '../github/repository.ts'
import { base, configuration, emptied, plan, RUNNER, runnerFor } from './running.ts'

const OUTPUTS = Object.keys(parse(readFileSync('action.yml', 'utf8')).outputs).sort()

const { standIn, fresh, run, writesTo } = runnerFor('action')

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
    const passage = plan.split('\n').slice(2, 6).join('\n')
    expect(review?.comments[0]?.body).toContain(`\n\`\`\`suggestion\n${passage}\n\`\`\`\n`)
    expect(repository.runs.map(({ name, conclusion, head_sha }) => ({ name, conclusion, head_sha }))).toEqual([
      { name: 'gardefou', conclusion: 'neutral', head_sha: head },
    ])
    expect(repository.runs[0]?.output.annotations).toEqual([
      expect.objectContaining({ path: 'SECURITY.md', message: expect.stringMatching(/\n\nTo close it: Write .+$/) }),
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
    standIn().requests.length = 0
    expect(await run(repository)).toMatchObject({ code: 0, log: expect.stringContaining('closed') })
    expect(standIn().requests).toEqual([])
  })

  it('of a closed pull request says so in the summary, with every output set', async () => {
    const repository = fresh()
    repository.pull(1, { ...base, 'SECURITY.md': emptied })
    const pull = repository.pulls.get(1)
    if (pull !== undefined) pull.state = 'closed'
    const inputs = { language: 'fr', 'sarif-file': 'gardefou.sarif' }
    const { outputs, summary, report, files } = await run(repository, inputs)
    expect(summary).toContain('La pull request est fermée\u202f; rien n’a été examiné.')
    expect(Object.keys(outputs).sort()).toEqual(OUTPUTS)
    expect(outputs).toMatchObject({ verdict: 'pass', findings: '0', 'review-url': '', sarif: '' })
    expect([JSON.parse(report).verdict, files]).toEqual(['pass', {}])
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
