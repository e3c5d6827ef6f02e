import { describe, expect, it } from 'vitest'
import { isSettled } from '../../core/reporters/settled.ts'
import type { Finding } from '../../core/words/finding.ts'
import { reply } from './conversation.ts'
import { clientFor, commentsOn, finding, RUNNER, speak } from './reviewing.ts'
import { speaking } from './speaking.ts'

const on = speaking('forbidden')
const some = (count: number) => Array.from({ length: count }, (_, n) => finding(n))
const listed = finding(90, { location: undefined })

describe('a token that only reads', () => {
  const reader = () => clientFor(on.standIn, { ...RUNNER, permissions: [] })
  const afterwards = (findings: readonly Finding[]) => {
    on.standIn.requests.length = 0
    return speak(reader(), on.repository, findings)
  }

  it.each<[string, readonly Finding[], readonly Finding[][]]>([
    ['closes', some(15), [[]]],
    ['hides', [listed], [[]]],
    ['opens', some(15), [[], some(15)]],
    ['shows', [listed], [[], [listed]]],
  ])('%s nothing, is forbidden it once, and tells which permission lacks', async (_, found, later) => {
    await speak(on.runner, on.repository, found)
    for (const findings of later.slice(0, -1)) await speak(on.runner, on.repository, findings)
    const before = structuredClone(on.repository.pulls.get(1)?.reviews)
    const said = await afterwards(later.at(-1) ?? [])
    expect(on.asked()).toEqual(['POST /graphql', 'POST /graphql'])
    expect(on.repository.pulls.get(1)?.reviews).toEqual(before)
    expect(said).toMatchObject({ settled: 0, reopened: 0 })
    expect(said.remarks).toEqual([expect.objectContaining({ refused: { kind: 'permission', scope: 'pull-requests' } })])
    expect(said.remarks[0]?.en).toContain('add “pull-requests: write” to the permissions of this job')
    expect(said.remarks[0]?.fr).toContain('ajoutez «\u202fpull-requests: write\u202f» aux permissions')
  })

  it('is told so by the first comment that it may not edit, where GitHub refuses the whole query', async () => {
    await speak(on.runner, on.repository, some(5))
    on.standIn.whenReached(/graphql/, () => on.standIn.fail(/graphql/, 400))
    expect((await afterwards([])).remarks).toHaveLength(1)
    expect(on.asked().filter((line) => line.startsWith('PATCH'))).toHaveLength(1)
  })

  it('leaves the rest to a run that may write', async () => {
    await speak(on.runner, on.repository, some(2))
    await afterwards([])
    expect(await speak(on.runner, on.repository, [])).toMatchObject({ settled: 2, remarks: [] })
  })

  it('has nothing to be told when there is nothing to do', async () => {
    await speak(on.runner, on.repository, some(2))
    expect((await afterwards(some(2))).remarks).toEqual([])
  })
})

describe('a token that may not resolve, though the role of its account may', () => {
  const client = () => clientFor(on.standIn, { ...RUNNER, mayResolveByRole: true })

  it('hides what is settled, and notes it where a person replied', async () => {
    await speak(client(), on.repository, some(2))
    const [one, other] = commentsOn(on.repository)
    if (other !== undefined) reply(other, 'lea', 'It is in the wiki.')
    expect(await speak(client(), on.repository, [])).toMatchObject({ settled: 2, remarks: [] })
    expect([one, other].map((comment) => isSettled(comment?.body ?? ''))).toEqual([true, true])
    expect([one, other].map((comment) => comment?.minimizedAs)).toEqual(['RESOLVED', undefined])
    on.standIn.requests.length = 0
    await speak(client(), on.repository, [])
    expect(on.asked()).toEqual(['POST /graphql'])
  })

  it('shows again what comes back', async () => {
    await speak(client(), on.repository, some(1))
    const before = on.first().body
    await speak(client(), on.repository, [])
    expect(await speak(client(), on.repository, some(1))).toMatchObject({ reopened: 1 })
    expect(on.first()).toMatchObject({ body: before, minimizedAs: undefined })
  })
})
