import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ForgeClient } from '../../github/client.ts'
import type { Repository } from './repository.ts'
import {
  askedOf,
  clientFor,
  commentsOn,
  finding,
  fingerprint,
  RUNNER,
  repositoryIn,
  speak,
  WRITER,
} from './reviewing.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

let standIn: StandIn
let repository: Repository
let runner: ForgeClient
let writer: ForgeClient
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
  runner = clientFor(standIn, RUNNER)
  writer = clientFor(standIn, WRITER)
})
beforeEach(() => {
  repository = repositoryIn(standIn, `standing-${++count}`)
  standIn.requests.length = 0
})
afterAll(() => standIn.close())

const asked = () => askedOf(standIn)

describe('a finding that speaks of several names', () => {
  const names = (n: number, ...members: readonly number[]) => finding(n, { members: members.map(fingerprint) })

  it('is not said again when one of them goes, and its conversation stands', async () => {
    await speak(writer, repository, [names(10, 1, 2, 3)])
    expect(await speak(writer, repository, [names(11, 1, 3)])).toMatchObject({ url: '', settled: 0 })
    expect(await speak(writer, repository, [])).toMatchObject({ settled: 1 })
    expect(await speak(writer, repository, [names(12, 2, 3)])).toMatchObject({ url: '', reopened: 1 })
    expect(commentsOn(repository)).toHaveLength(1)
  })

  it('is said again when one comes to them, and the former conversation is closed', async () => {
    await speak(writer, repository, [names(10, 1, 2)])
    expect(await speak(writer, repository, [names(11, 1, 2, 3)])).toMatchObject({ settled: 1 })
    expect(commentsOn(repository).map(({ isResolved = false }) => isResolved)).toEqual([true, false])
    standIn.requests.length = 0
    await speak(writer, repository, [names(11, 1, 2, 3)])
    expect(asked()).toEqual(['POST /graphql'])
  })

  it('is known from the body of a review too', async () => {
    const listed = (n: number, ...members: readonly number[]) => ({ ...names(n, ...members), location: undefined })
    await speak(writer, repository, [listed(10, 1, 2)])
    await speak(writer, repository, [listed(11, 2)])
    expect(repository.pulls.get(1)?.reviews).toHaveLength(1)
  })
})

describe('a review that lists findings in its body', () => {
  const listed = (n: number) => finding(n, { location: undefined })
  const hiding = () => repository.pulls.get(1)?.reviews.map(({ minimizedAs }) => minimizedAs)

  it('is hidden once all of them are settled, and shown again when one comes back', async () => {
    await speak(runner, repository, [listed(1), listed(2)])
    await speak(runner, repository, [listed(2)])
    expect(hiding()).toEqual([undefined])
    await speak(runner, repository, [])
    expect(hiding()).toEqual(['RESOLVED'])
    await speak(runner, repository, [listed(1)])
    expect(hiding()).toEqual([undefined])
  })

  it('stays as a person hid it', async () => {
    await speak(runner, repository, [listed(1)])
    const [review] = repository.pulls.get(1)?.reviews ?? []
    if (review !== undefined) review.minimizedAs = 'OFF_TOPIC'
    await speak(runner, repository, [])
    await speak(runner, repository, [listed(1)])
    expect(hiding()).toEqual(['OFF_TOPIC'])
  })
})
