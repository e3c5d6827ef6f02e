import { describe, expect, it } from 'vitest'
import type { Repository } from '../github/repository.ts'
import { runAction } from '../github/run-action.ts'
import { acting, bodiesIn, CONFIGURED, placesIn } from './acting.ts'
import { emptied, plan, RUNNER } from './running.ts'

const action = acting('moving')
const SECURE = { 'SECURITY.md': plan }
const opened = () => action.open(SECURE, { 'SECURITY.md': emptied })

/** Somebody edits the pull request so that it is proposed to a branch for releases, which is as main is. */
function retarget(repository: Repository): void {
  repository.branches.set('release', repository.tip ?? '')
  const pull = repository.pulls.get(1)
  if (pull !== undefined) pull.target = 'release'
}

describe('a push while a run is under way', () => {
  it.each([
    ['before the files are listed', /\/git\/trees\//],
    ['after they are read', /graphql/],
  ])('%s leaves the word to the newer run', async (_, moment) => {
    const repository = opened()
    const { head } = repository.pulls.get(1) ?? { head: '' }
    action.standIn().whenReached(moment, () => void repository.pull(1, { ...CONFIGURED, ...SECURE, 'NOTES.md': 'x\n' }))
    const { code, summary } = await action.run(repository)
    expect(code).toBe(0)
    expect(summary).toContain('A newer commit arrived')
    expect(summary).toContain('no review was posted; the check run, where one is wanted, stands on the commit reviewed')
    expect(repository.pulls.get(1)?.reviews).toEqual([])
    expect(repository.runs.map(({ head_sha }) => head_sha)).toEqual([head])
  })

  it('between the last look and the review has it said in the body, once', async () => {
    const repository = opened()
    const push = () => void repository.pull(1, { ...CONFIGURED, ...SECURE, 'NOTES.md': 'x\n' })
    // The first query reads contents, the second what was said before.
    action.standIn().whenReached(/graphql/, () => action.standIn().whenReached(/graphql/, push))
    expect((await action.run(repository)).code).toBe(0)
    const answers = action.standIn().requests.filter(({ path }) => path.endsWith('/reviews'))
    // Its lines are refused, and then the last of them alone.
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 200])
    expect(placesIn(repository)).toEqual([])
    expect(bodiesIn(repository)).toContain('SECURITY.md')
  })

  it('whose old commit git forgot ends in a sentence', async () => {
    const repository = opened()
    const { head } = repository.pulls.get(1) ?? { head: '' }
    action.standIn().whenReached(/compare/, () => {
      repository.pull(1, { ...CONFIGURED, ...SECURE, 'NOTES.md': 'x\n' })
      repository.forget(head)
    })
    const { code, log } = await action.run(repository)
    expect(code).toBe(1)
    expect(log).toMatch(
      /^::error::gardefou could not list the files .*after a forced push, the run on the newer commit/m,
    )
  })

  it('whose old commit was forgotten before it began ends in a sentence', async () => {
    const repository = opened()
    const event = repository.event(1)
    repository.forget(repository.pulls.get(1)?.head ?? '')
    const { code, log } = await action.run(repository, RUNNER, event)
    expect(code).toBe(1)
    expect(log).toContain('gardefou could not compare this proposal with its base')
  })
})

describe('a pull request closed while a run is under way', () => {
  it('gets no review, and the summary says so', async () => {
    const repository = opened()
    const pull = repository.pulls.get(1)
    action.standIn().whenReached(/\/git\/trees\//, () => {
      if (pull !== undefined) pull.state = 'closed'
    })
    const { code, summary } = await action.run(repository)
    expect(code).toBe(0)
    expect(summary).toContain('The pull request was closed meanwhile')
    expect(pull?.reviews).toEqual([])
  })
})

describe('the branch that it is proposed to', () => {
  it('is another one by now: nothing is written, not even a check run, and the summary says so', async () => {
    const repository = opened()
    const event = repository.event(1)
    retarget(repository)
    const { code, summary, outputs } = await action.run(repository, RUNNER, event)
    expect([code, outputs['review-url']]).toEqual([0, ''])
    expect(summary).toContain('proposed to another branch by now')
    expect([placesIn(repository), repository.runs]).toEqual([[], []])
    await action.run(repository)
    expect([placesIn(repository), repository.runs.length]).toEqual([['SECURITY.md:5'], 1])
  })

  it('became another one under way, where no review is wanted: no check run either', async () => {
    const repository = opened()
    action.standIn().whenReached(/\/git\/trees\//, () => retarget(repository))
    const { summary } = await action.run(repository, RUNNER, undefined, { review: 'false' })
    expect(summary).toContain('proposed to another branch by now')
    expect(repository.runs).toEqual([])
  })

  it('is another one by now, for a change of code alone that a check is required of', async () => {
    const repository = action.open(SECURE, { ...SECURE, 'src/main.py': 'print(2)\n' })
    repository.requiredChecks = ['gardefou']
    const event = repository.event(1)
    retarget(repository)
    expect((await action.run(repository, RUNNER, event)).summary).toContain('proposed to another branch by now')
    expect(repository.runs).toEqual([])
    await action.run(repository)
    expect(repository.runs).toHaveLength(1)
  })

  it('is not taken for a tag of its name', async () => {
    const repository = opened()
    const silenced = CONFIGURED['.github/gardefou.yml']
      ?.toString()
      .replace('personal-data: personal', 'personal-data: none')
    repository.tags.set('main', repository.propose({ ...SECURE, '.github/gardefou.yml': silenced ?? '' }))
    await action.run(repository)
    expect(placesIn(repository)).toEqual(['SECURITY.md:5'])
  })

  it('moved before the run: what others merged is not laid at its door', async () => {
    const repository = action.open(SECURE, { ...SECURE, 'docs/SECURITY.md': '# Where to write\n' })
    repository.commit({ ...CONFIGURED, 'SECURITY.md': emptied })
    const { outputs } = await action.run(repository)
    expect(outputs.findings).toBe('0')
    expect(repository.pulls.get(1)?.reviews).toEqual([])
  })

  it('moved, and what is proposed is laid at its door all the same', async () => {
    const repository = opened()
    repository.commit({ ...CONFIGURED, ...SECURE, 'NOTES.md': 'x\n' })
    await action.run(repository)
    expect(placesIn(repository)).toEqual(['SECURITY.md:5'])
  })

  it('moved, and the proposal was put on top of it: what stands there is no news', async () => {
    const repository = opened()
    await action.run(repository)
    repository.commit({ ...CONFIGURED, 'SECURITY.md': emptied })
    repository.rebase(1, { ...CONFIGURED, 'SECURITY.md': `${emptied}\n## Office\n` })
    const { outputs } = await action.run(repository)
    expect(outputs.findings).toBe('0')
    expect(placesIn(repository)).toHaveLength(1)
  })

  it('moves while the run is under way: the configuration is that of one moment', async () => {
    const repository = opened()
    action.standIn().whenReached(/compare/, () => void repository.commit({ '.github/gardefou.yml': 'version: 9\n' }))
    expect((await action.run(repository)).outputs.verdict).toBe('pass')
  })

  it('got another name, or went: the run ends in a sentence that says where to look', async () => {
    const repository = opened()
    const event = repository.event(1)
    repository.branch = 'trunk'
    const { code, log } = await action.run(repository, RUNNER, event)
    expect(code).toBe(1)
    expect(log).toContain('see that the base branch and the commit are still there')
    expect((await action.run(repository)).code).toBe(0)
  })
})

describe('a token that may not read contents', () => {
  const BLIND = { ...RUNNER, reads: [] }

  it('of a private repository ends in a sentence that names the permission', async () => {
    const { code, log } = await action.run(opened(), BLIND)
    expect(code).toBe(1)
    expect(log).toMatch(/^::error::gardefou .*add “contents: read” to the permissions of this job/m)
    expect(action.asked()).toBe(1)
  })

  it('ends the same when the event names the pull request alone', async () => {
    const repository = opened()
    const event = { pull_request: { number: 1 }, repository: repository.description }
    const { code, log } = await action.run(repository, BLIND, event)
    expect({ code, isNamed: log.includes('contents: read') }).toEqual({ code: 1, isNamed: true })
  })

  it.each([/compare/, /\/git\/trees\//])('ends the same when GitHub says 403 (%s)', async (path) => {
    // As an installation is answered: https://github.com/behaviorbot/request-info/issues/38
    const body = { message: 'Resource not accessible by integration' }
    action.standIn().fail(path, 403, { body })
    const { code, log } = await action.run(opened())
    expect({ code, isNamed: log.includes('contents: read') }).toEqual({ code: 1, isNamed: true })
  })

  it('ends the same when it audits a branch', async () => {
    const { name, tip = '' } = opened()
    const env = { GITHUB_REPOSITORY: `atelier/${name}`, GITHUB_SHA: tip }
    const inputs = { token: action.standIn().token(BLIND), today: '2026-11-24' }
    const { code, log } = await runAction({ apiUrl: action.standIn().url, eventName: 'push', event: {}, env, inputs })
    expect({ code, isNamed: log.includes('contents: read') }).toEqual({ code: 1, isNamed: true })
  })

  it('of a public repository is not needed', async () => {
    const repository = opened()
    repository.isPrivate = false
    expect((await action.run(repository, BLIND)).code).toBe(0)
    expect(placesIn(repository)).toEqual(['SECURITY.md:5'])
  })
})
