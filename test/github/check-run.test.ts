import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CheckRun, writeCheckRun } from '../../github/check-run.ts'
import type { ForgeClient } from '../../github/client.ts'
import { recall } from '../../github/conversation/memory.ts'
import { standingCheck } from '../../github/standing-check.ts'
import type { Repository } from './repository.ts'
import { clientFor, RUNNER, repositoryIn } from './reviewing.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

const APP = 'github-actions'

let standIn: StandIn
let client: ForgeClient
let repository: Repository
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
  client = clientFor(standIn, { ...RUNNER, permissions: ['checks'] })
})
beforeEach(() => {
  repository = repositoryIn(standIn, `check-${++count}`)
  standIn.requests.length = 0
})
afterAll(() => standIn.close())

/** A check run with `size` annotations, each on a line of its own. */
function checkWith(size: number, digest = 'a'.repeat(16)): CheckRun {
  const annotations = Array.from({ length: size }, (_, at) => ({
    path: 'NOTES.md',
    start_line: at + 1,
    end_line: at + 1,
    annotation_level: 'notice' as const,
    title: 'Note',
    message: `Remark ${at}`,
  }))
  const commit = repository.pulls.get(1)?.head ?? ''
  return { name: 'gardefou', commit, conclusion: 'neutral', title: 'Remarks', summary: 'All', annotations, digest }
}

async function write(check: CheckRun): Promise<number | undefined> {
  const place = { owner: 'atelier', repo: repository.name }
  const { commit, name } = check
  return writeCheckRun(client, place, check, await standingCheck(client, place, { commit, name, app: APP }))
}
const writes = () => standIn.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method)
const shown = () => repository.runs.map(({ output }) => output.annotations.length)

describe('a check run', () => {
  it.each([
    [0, ['POST']],
    [50, ['POST']],
    [51, ['POST', 'PATCH']],
    [120, ['POST', 'PATCH', 'PATCH']],
  ])('with %i annotations has them all, fifty in a request', async (size, expected) => {
    await write(checkWith(size))
    expect(writes()).toEqual(expected)
    expect(shown()).toEqual([size])
  })

  it('that says the same is not written again, one that differs stands beside it', async () => {
    await write(checkWith(120))
    expect(await write(checkWith(120))).toBeUndefined()
    expect(await write(checkWith(3, 'b'.repeat(16)))).toBeTypeOf('number')
    expect(shown()).toEqual([120, 3])
  })

  it('is not taken for that of a job of the same name, which GitHub lists beside it', async () => {
    await write(checkWith(1))
    const { head_sha, name, app } = repository.runs[0] ?? { head_sha: '', name: '', app: '' }
    const output = { title: '', summary: '', annotations: [] }
    const external_id = '0f5b1c1e-93b5-5d1e-8a3f-2f3c0c2f1f10'
    repository.runs.push({ id: 900, head_sha, name, app, conclusion: 'success', external_id, output })
    expect(await write(checkWith(1))).toBeUndefined()
  })

  it('is the newest, however many were written before', async () => {
    const memory = () => recall(client, { owner: 'atelier', repo: repository.name }, 1, { commit, name: 'gardefou' })
    const { commit } = checkWith(0)
    for (let n = 0; n < 25; n += 1) await write(checkWith(0, n.toString(16).padStart(16, '0')))
    expect((await memory()).check).toBe((24).toString(16).padStart(16, '0'))
  })

  it('that was cut short between its batches is not taken for whole', async () => {
    standIn.fail(/PATCH/, 500)
    await expect(write(checkWith(120))).rejects.toThrow()
    await write(checkWith(120))
    expect(shown().at(-1)).toBe(120)
  })
})
