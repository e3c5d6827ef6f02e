import { describe, expect, it } from 'vitest'
import { distinct } from '../../core/review/fingerprint.ts'
import { commentsOn, finding, fingerprint, speak } from './reviewing.ts'
import { speaking } from './speaking.ts'

const on = speaking('standing')

describe('a finding that speaks of several names', () => {
  const names = (n: number, ...members: readonly number[]) => finding(n, { members: members.map(fingerprint) })

  it('is not said again when one of them goes, and its conversation stands', async () => {
    await speak(on.writer, on.repository, [names(10, 1, 2, 3)])
    expect(await speak(on.writer, on.repository, [names(11, 1, 3)])).toMatchObject({ url: '', settled: 0 })
    expect(await speak(on.writer, on.repository, [])).toMatchObject({ settled: 1 })
    expect(await speak(on.writer, on.repository, [names(12, 2, 3)])).toMatchObject({ url: '', reopened: 1 })
    expect(commentsOn(on.repository)).toHaveLength(1)
  })

  it('is said again when one comes to them, and the former conversation is closed', async () => {
    await speak(on.writer, on.repository, [names(10, 1, 2)])
    expect(await speak(on.writer, on.repository, [names(11, 1, 2, 3)])).toMatchObject({ settled: 1 })
    expect(commentsOn(on.repository).map(({ isResolved = false }) => isResolved)).toEqual([true, false])
    on.standIn.requests.length = 0
    await speak(on.writer, on.repository, [names(11, 1, 2, 3)])
    expect(on.asked()).toEqual(['POST /graphql'])
  })

  it('is known from the body of a review too', async () => {
    const listed = (n: number, ...members: readonly number[]) => ({ ...names(n, ...members), location: undefined })
    await speak(on.writer, on.repository, [listed(10, 1, 2)])
    await speak(on.writer, on.repository, [listed(11, 2)])
    expect(on.repository.pulls.get(1)?.reviews).toHaveLength(1)
  })
})

describe('a review that lists findings in its body', () => {
  const listed = (n: number) => finding(n, { location: undefined })
  const hiding = () => on.repository.pulls.get(1)?.reviews.map(({ minimizedAs }) => minimizedAs)

  it('is hidden once all of them are settled, and shown again when one comes back', async () => {
    await speak(on.runner, on.repository, [listed(1), listed(2)])
    await speak(on.runner, on.repository, [listed(2)])
    expect(hiding()).toEqual([undefined])
    await speak(on.runner, on.repository, [])
    expect(hiding()).toEqual(['RESOLVED'])
    await speak(on.runner, on.repository, [listed(1)])
    expect(hiding()).toEqual([undefined])
  })

  it('stays hidden when others brought one to the base, and shown while one stands there', async () => {
    const existing = { ...listed(1), state: 'existing' as const }
    await speak(on.runner, on.repository, [listed(1)])
    await speak(on.runner, on.repository, [existing])
    expect(hiding()).toEqual([undefined])
    await speak(on.runner, on.repository, [])
    await speak(on.runner, on.repository, [existing])
    expect(hiding()).toEqual(['RESOLVED'])
  })

  it('stays as a person hid it', async () => {
    await speak(on.runner, on.repository, [listed(1)])
    const [review] = on.repository.pulls.get(1)?.reviews ?? []
    if (review !== undefined) review.minimizedAs = 'OFF_TOPIC'
    await speak(on.runner, on.repository, [])
    await speak(on.runner, on.repository, [listed(1)])
    expect(hiding()).toEqual(['OFF_TOPIC'])
  })
})

describe('findings that are alike in several files', () => {
  const PATHS = ['A.md', 'B.md', 'C.md']
  /** As a review gives them: told apart by their order, which is that of their paths. */
  const alike = (...paths: readonly string[]) =>
    distinct(paths.map((path) => finding(1, { location: { path, startLine: 1, endLine: 1 } })))
  const states = () =>
    Object.fromEntries(commentsOn(on.repository).map(({ path, isResolved = false }) => [path, isResolved]))
  const begun = async () => {
    on.repository.pull(1, Object.fromEntries(PATHS.map((path) => [path, 'after\n'])))
    await speak(on.writer, on.repository, alike(...PATHS))
  }

  it('keep their conversations when one of them is settled, and when it comes back', async () => {
    await begun()
    expect(await speak(on.writer, on.repository, alike('B.md', 'C.md'))).toMatchObject({ url: '', settled: 1 })
    expect(states()).toEqual({ 'A.md': true, 'B.md': false, 'C.md': false })
    expect(await speak(on.writer, on.repository, alike('C.md'))).toMatchObject({ url: '', settled: 1 })
    expect(states()).toEqual({ 'A.md': true, 'B.md': true, 'C.md': false })
    const back = await speak(on.writer, on.repository, alike('A.md', 'C.md'))
    expect(back).toMatchObject({ url: '', settled: 0, reopened: 1 })
    expect(states()).toEqual({ 'A.md': false, 'B.md': true, 'C.md': false })
  })

  it.each([
    ['after', ['B.md', 'C.md']],
    ['before', ['A.md', 'B.md']],
  ])('are said anew of a file that comes %s one of another that is settled', async (_, [first = '', second = '']) => {
    const gone = first === 'A.md' ? 'C.md' : 'A.md'
    const kept = 'B.md'
    const fresh = first === kept ? second : first
    on.repository.pull(1, Object.fromEntries(PATHS.map((path) => [path, 'after\n'])))
    await speak(on.writer, on.repository, alike(...[gone, kept].toSorted()))
    expect(await speak(on.writer, on.repository, alike(kept))).toMatchObject({ settled: 1 })
    expect(await speak(on.writer, on.repository, alike(first, second))).toMatchObject({ reopened: 0 })
    expect(states()).toEqual({ [gone]: true, [kept]: false, [fresh]: false })
  })

  it('are known as they were said when one of them comes before the others', async () => {
    on.repository.pull(1, Object.fromEntries(PATHS.map((path) => [path, 'after\n'])))
    await speak(on.writer, on.repository, alike('B.md'))
    await speak(on.writer, on.repository, alike('A.md', 'B.md'))
    expect(commentsOn(on.repository).map(({ path }) => path)).toEqual(['B.md', 'A.md'])
  })

  it('follow a file that is moved when no other is like it', async () => {
    on.repository.pull(1, Object.fromEntries(PATHS.map((path) => [path, 'after\n'])))
    await speak(on.writer, on.repository, alike('A.md'))
    expect(await speak(on.writer, on.repository, alike('C.md'))).toMatchObject({ url: '', settled: 0 })
  })
})
