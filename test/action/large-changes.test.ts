import { describe, expect, it } from 'vitest'
import type { Files } from '../github/repository.ts'
import { acting, bodiesIn, CONFIGURED, placesIn } from './acting.ts'
import { emptied, plan, RUNNER } from './running.ts'

const READER = { ...RUNNER, permissions: [] }
const action = acting('large')

/** `count` files that govern nothing, in `folder`, each of `lines` lines. */
function others(folder: string, count: number, lines = 1): Files {
  const names = Array.from({ length: count }, (_, n) => n)
  return Object.fromEntries(names.map((n) => [`${folder}/part-${n}.py`, `part = ${n}\n`.repeat(lines)]))
}

describe('many changed files', () => {
  it('beyond the 300 of a comparison are asked for in pages of a hundred', async () => {
    const repository = action.open({ 'SECURITY.md': plan }, { 'SECURITY.md': emptied, ...others('src', 310) })
    expect((await action.run(repository)).code).toBe(0)
    expect(placesIn(repository)).toEqual(['SECURITY.md:5'])
    expect([action.asked(/\/files$/), action.asked(), action.refused()]).toEqual([4, 12, 0])
  })

  it('beyond the 300 of a comparison keep no conversation open for a file that was never read', async () => {
    const large = { 'docs/README.md': plan.repeat(5000), ...others('src', 1) }
    const repository = action.open(
      { 'SECURITY.md': plan, ...large },
      { 'SECURITY.md': emptied, ...large, ...others('A', 310) },
    )
    await action.run(repository)
    repository.pull(1, {
      ...CONFIGURED,
      'SECURITY.md': `${plan}3. It is written down.\n`,
      ...large,
      ...others('A', 310),
    })
    action.standIn().requests.length = 0
    expect((await action.run(repository)).summary).toContain('It is larger than 512 kB')
    expect(repository.pulls.get(1)?.reviews[0]?.comments[0]?.minimizedAs).toBe('RESOLVED')
    expect([action.asked(/\/files$/), action.refused()]).toEqual([0, 0])
  })

  it('beyond the 3,000 that GitHub lists have their findings in the body', async () => {
    const repository = action.open({ 'SECURITY.md': plan }, { 'SECURITY.md': emptied, ...others('A', 3010) })
    const { code, summary } = await action.run(repository)
    expect(code).toBe(0)
    expect(placesIn(repository)).toEqual([])
    expect(bodiesIn(repository)).toContain('SECURITY.md')
    expect(summary).toContain('SECURITY.md')
    expect([action.asked(/\/files$/), action.asked(), action.refused()]).toEqual([30, 38, 0])
  }, 30_000)
})

describe('patches that GitHub leaves out', () => {
  it.each([
    [
      'for one file that is too large',
      { 'SECURITY.md': `${emptied}\n## Office\n${'\nThe door is blue.\n'.repeat(1100)}` },
    ],
    ['beyond the whole that it shows', { 'SECURITY.md': emptied, ...others('A', 25, 900) }],
  ])('%s leave findings to the body', async (_, after) => {
    const repository = action.open({ 'SECURITY.md': plan }, after)
    expect((await action.run(repository)).code).toBe(0)
    expect(placesIn(repository)).toEqual([])
    expect(bodiesIn(repository)).toContain('SECURITY.md')
    expect(action.refused()).toBe(0)
  })

  it('say nothing of the files before them', async () => {
    const repository = action.open({ 'SECURITY.md': plan }, { 'SECURITY.md': emptied, ...others('src', 25, 900) })
    await action.run(repository)
    expect(placesIn(repository)).toEqual(['SECURITY.md:5'])
  })
})

describe('listings that GitHub cuts short', () => {
  const tree: Files = {
    'docs/SECURITY.md': plan,
    ...others('src', 8),
    ...others('src/deep/down', 9),
    ...others('src/deep', 3),
    ...others('lib', 5),
  }

  it('are read folder by folder, each once for both sides of the change', async () => {
    const repository = action.open(tree, { ...tree, 'docs/SECURITY.md': emptied })
    const whole = await action.run(repository, READER)
    const before = action.asked(/\/git\/trees\//)
    repository.treeLimit = 8
    action.standIn().requests.length = 0
    const parts = await action.run(repository, READER)
    expect(JSON.parse(parts.report)).toEqual(JSON.parse(whole.report))
    expect([before, action.asked(/\/git\/trees\//)]).toEqual([2, 14])
  })

  it('cost one request for each folder, and two for each that is cut short itself', async () => {
    const folders = Object.assign({}, ...Array.from({ length: 120 }, (_, n) => others(`lib-${n}`, 2, n + 1)))
    const repository = action.open({ 'SECURITY.md': plan, ...folders }, { 'SECURITY.md': emptied, ...folders })
    repository.treeLimit = 100
    expect((await action.run(repository)).code).toBe(0)
    expect(placesIn(repository)).toEqual(['SECURITY.md:5'])
    expect(action.asked(/\/git\/trees\//)).toBe(2 + 2 + 120 + 1)
  })
})
