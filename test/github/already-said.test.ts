import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownLogin } from '../../github/conversation/already-said.ts'
import type { Identity } from './identity.ts'
import { clientFor, commentsOn, finding, RUNNER, repositoryIn, speak } from './reviewing.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

const APP: Identity = { login: 'atelier-review[bot]', app: 'atelier-review', permissions: ['pull_requests'] }
const PERSON: Identity = { login: 'lea', app: undefined, permissions: ['pull_requests'] }

let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn()
})
afterAll(() => standIn.close())

describe('who we write as', () => {
  it.each([RUNNER, APP, PERSON])('is told for $login', async (identity) => {
    expect(await ownLogin(clientFor(standIn, identity))).toBe(identity.login)
  })

  it('is asked over REST when GraphQL is refused, and is not known where that may not be asked', async () => {
    standIn.fail(/graphql/, 400)
    expect(await ownLogin(clientFor(standIn, PERSON))).toBe('lea')
    standIn.fail(/graphql/, 400)
    expect(await ownLogin(clientFor(standIn, RUNNER))).toBeUndefined()
  })

  it('is known of an app of one’s own too, so that it says nothing twice when the conversations are refused', async () => {
    const repository = repositoryIn(standIn, 'own-app')
    const client = clientFor(standIn, APP)
    await speak(client, repository, [finding(1)])
    standIn.fail(/graphql/, 502)
    expect(await speak(client, repository, [finding(1)])).toMatchObject({ url: '' })
    expect(commentsOn(repository)).toHaveLength(1)
  })

  it.each([APP, RUNNER])('is never guessed: $login says nothing rather than all of it twice', async (identity) => {
    const repository = repositoryIn(standIn, `nameless-${identity.app}`)
    const client = clientFor(standIn, identity)
    await speak(client, repository, [finding(1)])
    const known = structuredClone(repository.pulls.get(1)?.reviews)
    for (const findings of [[finding(1), finding(2)], []]) {
      standIn.fail(/graphql/, 502)
      standIn.fail(/graphql/, 502)
      const said = await speak(client, repository, findings)
      expect(said).toMatchObject({ url: '', settled: 0, reopened: 0 })
      expect(said.remarks.map(({ fr }) => /sous quel nom ce jeton écrit/.test(fr))).toEqual(
        findings.slice(1).map(() => true),
      )
      expect(repository.pulls.get(1)?.reviews).toEqual(known)
    }
    await speak(client, repository, [finding(1), finding(2)])
    expect(commentsOn(repository)).toHaveLength(2)
  })
})
