import { describe, expect, it } from 'vitest'
import { recall } from '../../github/conversation/memory.ts'
import { patient } from '../../github/patience.ts'
import { clientFor, commentsOn, finding, fingerprint, RUNNER, speak } from './reviewing.ts'
import { speaking } from './speaking.ts'

const on = speaking('said')

describe('what is remembered', () => {
  it('is read in one request, and nothing is written when nothing is new', async () => {
    await speak(on.runner, on.repository, [finding(1), finding(2, { location: undefined })])
    on.standIn.requests.length = 0
    expect(await speak(on.runner, on.repository, [finding(1), finding(2, { location: undefined })])).toMatchObject({
      url: '',
    })
    expect(on.asked()).toEqual(['POST /graphql'])
  })

  it('comes over REST when GitHub refuses the query, and nothing is said twice', async () => {
    await speak(on.runner, on.repository, [finding(1)])
    on.standIn.fail(/graphql/, 502)
    expect(await speak(on.runner, on.repository, [finding(1)])).toMatchObject({ url: '' })
    expect(commentsOn(on.repository)).toHaveLength(1)
  })

  it('comes whole from many pages', async () => {
    for (let at = 0; at < 4; at += 1)
      await speak(
        on.runner,
        on.repository,
        Array.from({ length: 15 }, (_, n) => finding(at * 15 + n)),
      )
    await speak(on.runner, on.repository, [finding(100, { location: undefined })])
    const pull = on.repository.pulls.get(1)
    const [listed] = pull?.reviews.slice(-1) ?? []
    for (let id = 101; id < 155; id += 1) {
      const body = listed?.body.replace(fingerprint(100), fingerprint(id)) ?? ''
      if (listed !== undefined) pull?.reviews.push({ ...listed, id, body })
    }
    const memory = await recall(on.runner, { owner: 'atelier', repo: on.repository.name }, 1)
    expect(memory).toMatchObject({ login: RUNNER.login, head: on.repository.pulls.get(1)?.head, isWhole: true })
    expect(memory.threads).toHaveLength(60)
    expect(memory.said.size).toBe(115)
  })

  it('is only what we wrote ourselves', async () => {
    await speak(clientFor(on.standIn, { ...RUNNER, login: 'somebody' }), on.repository, [finding(1)])
    await speak(on.runner, on.repository, [finding(1)])
    expect(on.repository.pulls.get(1)?.reviews.map(({ login }) => login)).toEqual(['somebody', RUNNER.login])
    await speak(on.writer, on.repository, [])
    expect(commentsOn(on.repository).map(({ isResolved }) => isResolved === true)).toEqual([false, true])
  })
})

describe('what a run that was cut short left', () => {
  const draft = (comments: readonly string[], login = RUNNER.login) =>
    on.repository.pulls.get(1)?.reviews.push({
      id: 900,
      login,
      body: '',
      state: 'PENDING',
      commit: on.repository.pulls.get(1)?.head ?? '',
      comments: comments.map((body) => ({ path: 'NOTES.md', line: 1, side: 'RIGHT', body })),
    })
  const marked = `x\n\n<!-- gardefou:finding fingerprint=${fingerprint(1)} -->`

  it.each([[[]], [[marked]]])('is discarded before a review is posted', async (comments) => {
    draft(comments)
    expect((await speak(on.runner, on.repository, [finding(1)])).url).not.toBe('')
    expect(on.repository.pulls.get(1)?.reviews.map(({ state }) => state)).toEqual(['COMMENTED'])
  })

  it('is left when a person began it under the same login, and the reader is told', async () => {
    draft([marked, 'What I was about to write'])
    const said = await speak(on.runner, on.repository, [finding(1)])
    expect(said.url).toBe('')
    expect(said.remarks[0]?.en).toContain('has begun a review')
    expect(on.repository.pulls.get(1)?.reviews).toHaveLength(1)
  })

  it('is told of when GitHub refuses the query, since it is not known whose it is', async () => {
    draft([marked])
    on.standIn.fail(/graphql/, 502)
    const said = await speak(on.runner, on.repository, [finding(1)])
    expect(said.remarks[0]?.fr).toContain('a commencé sur cette pull request une revue')
  })

  it('is no matter when somebody else began it', async () => {
    draft([marked], 'lea')
    expect((await speak(on.runner, on.repository, [finding(1)])).url).not.toBe('')
  })
})

describe('runs that meet', () => {
  it.each([200, 502])(
    'write nothing when the pull request was closed, whatever GraphQL answers (%i)',
    async (status) => {
      const pull = on.repository.pulls.get(1)
      if (pull !== undefined) pull.state = 'closed'
      if (status !== 200) on.standIn.fail(/graphql/, status)
      const said = await speak(on.runner, on.repository, [finding(1)])
      expect(said.remarks[0]?.en).toContain('was closed meanwhile')
      expect(pull?.reviews).toEqual([])
    },
  )

  it('write nothing when a newer commit arrived', async () => {
    const reviewed = on.repository.pulls.get(1)?.head ?? ''
    on.repository.pull(1, { 'NOTES.md': 'newer\n' })
    const said = await speak(on.runner, on.repository, [finding(1)], {}, { commit: reviewed })
    expect(said).toMatchObject({ url: '' })
    expect(said.remarks[0]?.fr).toContain('commit plus récent')
    expect(on.repository.pulls.get(1)?.reviews).toEqual([])
  })

  it.each([
    ['hides', () => on.runner],
    ['resolves', () => on.writer],
  ])('end as one that speaks: the younger says it twice and %s it', async (_, client) => {
    let other: Promise<unknown> | undefined
    on.standIn.whenReached(/pulls\/1\/files/, () => {
      other = speak(client(), on.repository, [finding(1), finding(2, { location: undefined })])
    })
    await speak(client(), on.repository, [finding(1), finding(2, { location: undefined })])
    await other
    const reviews = on.repository.pulls.get(1)?.reviews ?? []
    expect(reviews.map(({ minimizedAs }) => minimizedAs)).toEqual([undefined, 'DUPLICATE'])
    expect(commentsOn(on.repository).map(({ minimizedAs }) => minimizedAs)).toEqual([undefined, 'DUPLICATE'])
    on.standIn.requests.length = 0
    await speak(client(), on.repository, [finding(1), finding(2, { location: undefined })])
    expect(on.asked()).toEqual(['POST /graphql'])
  })
})

describe('a forge that takes no more requests', () => {
  const limited = { headers: { 'retry-after': '60' }, body: { message: 'You have exceeded a secondary rate limit.' } }

  it('ends the posting in a sentence, and the run says the rest next time', async () => {
    on.standIn.fail(/POST .*\/reviews/, 403, limited)
    const said = await speak(on.runner, on.repository, [finding(1)])
    expect(said.remarks[0]?.en).toContain('takes no more requests')
    expect((await speak(on.runner, on.repository, [finding(1)])).url).not.toBe('')
  })

  it('is waited for as it asks', async () => {
    const waits: number[] = []
    const sleep = async (milliseconds: number) => void waits.push(milliseconds)
    const client = patient(on.runner, { ceiling: 100_000, sleep, now: () => 0 })
    on.standIn.fail(/POST .*\/reviews/, 403, limited)
    expect((await speak(client, on.repository, [finding(1)])).url).not.toBe('')
    expect(waits).toEqual([60_000])
  })

  it('ends the tidying in a sentence, with the address of what was posted', async () => {
    await speak(on.runner, on.repository, [finding(1)])
    on.standIn.whenReached(/POST .*\/reviews/, () => on.standIn.fail(/graphql/, 429, limited))
    const said = await speak(on.runner, on.repository, [finding(2)])
    expect(said.url).not.toBe('')
    expect(said.remarks).toHaveLength(1)
    expect(on.first().minimizedAs).toBeUndefined()
  })

  it('is no limit when the token may not post', async () => {
    const reader = clientFor(on.standIn, { ...RUNNER, permissions: [] })
    await expect(speak(reader, on.repository, [finding(1)])).rejects.toMatchObject({ status: 403 })
  })
})
