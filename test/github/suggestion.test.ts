import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Finding, Fix } from '../../core/words/finding.ts'
import type { Location } from '../../core/words/location.ts'
import type { Repository } from './repository.ts'
import { clientFor, commentsOn, finding, RUNNER, speak } from './reviewing.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

let standIn: StandIn
let repository: Repository
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
})
beforeEach(() => {
  repository = standIn.repository(`fixed-${++count}`)
  repository.commit({ 'NOTES.md': 'one\n' })
  repository.pull(1, { 'NOTES.md': 'one\ntwo\nthree\n' })
})
afterAll(() => standIn.close())

function at(startLine: number, endLine: number, path = 'NOTES.md'): Location {
  return { path, startLine, endLine }
}

async function said(location: Location, fix: Fix): Promise<string> {
  const given: Partial<Finding> = { location, fix }
  await speak(clientFor(standIn, RUNNER), repository, [finding(1, given)])
  return commentsOn(repository)[0]?.body ?? ''
}

it.each([
  ['one line', at(2, 2)],
  ['several lines', at(2, 3)],
])('a fix of %s is offered where the comment stands on exactly these', async (_, location) => {
  const body = await said(location, { location, replacement: 'as it should be\n' })
  expect(body).toContain('\n\n```suggestion\nas it should be\n```\n\n')
})

it.each([
  ['more lines than it replaces', at(2, 3), at(2, 2)],
  ['fewer lines than it replaces', at(2, 2), at(2, 3)],
  ['lines that the change shows in part', at(3, 9), at(3, 9)],
  ['lines of another file', at(2, 2), at(2, 2, 'OTHER.md')],
])('a fix is not offered where the comment stands on %s, because it would not apply', async (_, location, replaced) => {
  const body = await said(location, { location: replaced, replacement: 'as it should be\n' })
  expect(body).not.toBe('')
  expect(body).not.toContain('```suggestion')
})

it('a fix that leaves lines out is an empty suggestion, not an empty line', async () => {
  expect(await said(at(2, 2), { location: at(2, 2), replacement: '' })).toContain('\n\n```suggestion\n```\n\n')
})
