import { describe, expect, it } from 'vitest'
import { fingerprintsSaid } from '../../core/reporters/marker.ts'
import { changesIn } from '../../github/conversation/changes.ts'
import { commentsOn, finding, fingerprint, speak } from './reviewing.ts'
import { speaking } from './speaking.ts'

const on = speaking('posted')

const UNCOMMENTED = {
  en: '\n\nOn lines of this change, without a comment there:\n\n',
  fr: '\n\nSur des lignes de cette modification, sans commentaire à cet endroit\u00a0:\n\n',
}
const OUTSIDE = {
  en: '\n\nOutside the lines of this change:\n\n',
  fr: '\n\nEn dehors des lignes de cette modification\u00a0:\n\n',
}
const bodies = () => on.repository.pulls.get(1)?.reviews.map(({ body }) => body) ?? []
const places = () => commentsOn(on.repository).map(({ side, start_line, line }) => [side, start_line, line])
const posts = () => on.asked().filter((line) => line === 'POST /pulls/1/reviews').length

/** A change of which GitHub knows the first line alone. */
const stale = (patch: string) => ({ changes: changesIn([{ path: 'NOTES.md', patch }]) })
const at = (startLine: number, endLine: number) => ({ path: 'NOTES.md', startLine, endLine })

describe('what has no comment', () => {
  it.each(['en', 'fr'] as const)('is told by whether the change shows its lines (%s)', async (language) => {
    const shown = Array.from({ length: 17 }, (_, n) => finding(n))
    await speak(on.runner, on.repository, [...shown, finding(20, { location: undefined })], { language })
    const [body = ''] = bodies()
    expect(commentsOn(on.repository)).toHaveLength(15)
    const [, beyond = '', outside = ''] = body.split(new RegExp(`${UNCOMMENTED[language]}|${OUTSIDE[language]}`))
    expect([beyond, outside].map((part) => part.match(/<details>/g)?.length)).toEqual([2, 1])
    expect(fingerprintsSaid(body)).toEqual([15, 16, 20].map(fingerprint))
  })

  it('is told so too in a body that is written again', async () => {
    const shown = Array.from({ length: 16 }, (_, n) => finding(n))
    await speak(on.runner, on.repository, [finding(20, { location: undefined })])
    on.repository.lag = 1
    await speak(on.runner, on.repository, [...shown, finding(20, { location: undefined })])
    const said = bodies().filter((body) => fingerprintsSaid(body).includes(fingerprint(15)))
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(UNCOMMENTED.en)
    expect(said[0]).not.toContain(OUTSIDE.en)
  })
})

describe('lines that GitHub refuses', () => {
  it('are given up for the plainest ones, and the other comments stay', async () => {
    const patch = '@@ -1 +1 @@\n-before\n+after\n@@ -8 +8 @@\n-gone\n+come'
    await speak(on.runner, on.repository, [finding(1, { before: at(8, 8) }), finding(2)], {}, stale(patch))
    expect(places()).toEqual([
      ['RIGHT', undefined, 1],
      ['RIGHT', undefined, 1],
    ])
    expect(posts()).toBe(2)
    expect(bodies()[0]).not.toContain(UNCOMMENTED.en)
  })

  it('are said in the body alone where a finding has no plainer one', async () => {
    const patch = '@@ -1 +1 @@\n-before\n+after\n@@ -8 +8,0 @@\n-gone'
    const removed = finding(1, { before: at(8, 8), location: at(8, 8) })
    await speak(on.runner, on.repository, [removed, finding(2)], {}, stale(patch))
    expect(places()).toEqual([['RIGHT', undefined, 1]])
    expect(bodies()[0]).toContain(UNCOMMENTED.en)
    expect(fingerprintsSaid(bodies()[0] ?? '')).toEqual([fingerprint(1)])
  })

  it.each([
    ['once more', at(7, 8), 3],
    ['not again', at(8, 8), 2],
  ])('are tried %s before all is said in the body', async (_, location, expected) => {
    await speak(on.runner, on.repository, [finding(1, { location }), finding(2)], {}, stale('@@ -1,8 +1,8 @@\n-a\n+b'))
    expect(posts()).toBe(expected)
    expect(places()).toEqual([])
    expect(fingerprintsSaid(bodies()[0] ?? '')).toEqual([fingerprint(1), fingerprint(2)])
  })

  it('are not what a review is refused for that another one is in the way of', async () => {
    on.standIn.fail(/POST .*\/reviews/, 422, {
      body: { message: 'User can only have one pending review per pull request' },
    })
    const said = await speak(on.runner, on.repository, [finding(1)])
    expect(said.remarks[0]?.en).toContain('has begun a review')
    expect(posts()).toBe(1)
  })
})
