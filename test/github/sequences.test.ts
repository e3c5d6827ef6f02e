import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fingerprintsSaid } from '../../core/reporters/marker.ts'
import { isSettled } from '../../core/reporters/settled.ts'
import type { Finding } from '../../core/words/finding.ts'
import type { ForgeClient } from '../../github/client.ts'
import { reply, resolve } from './conversation.ts'
import { dyingAfter, failingAt } from './faulty-client.ts'
import type { Identity } from './identity.ts'
import type { Repository, Review, ReviewComment } from './repository.ts'
import { clientFor, commentsOn, finding, fingerprint, RUNNER, repositoryIn, speak, WRITER } from './reviewing.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

const ALL = [1, 2, 3]
/** The third one has no line of its own. */
const findingOf = (n: number) => (n === 3 ? finding(n, { location: undefined }) : finding(n))

type Step =
  | { readonly kind: 'fix' | 'break'; readonly n: number; readonly isReviewed: boolean }
  | { readonly kind: 'reply' | 'resolve' | 'bring' | 'take'; readonly n: number }
  | { readonly kind: 'run' | 'meet' | 'force' | 'translate' | 'lag' | 'outrun' }
  /** GitHub fails at the `after`-th request. */
  | { readonly kind: 'fail'; readonly after: number }
  | { readonly kind: 'crash'; readonly after: number }

const about = <K extends Step['kind']>(kind: K) => fc.record({ kind: fc.constant(kind), n: fc.constantFrom(...ALL) })
const push = <K extends Step['kind']>(kind: K) =>
  fc.record({ kind: fc.constant(kind), n: fc.constantFrom(...ALL), isReviewed: fc.boolean() })
const step: fc.Arbitrary<Step> = fc.oneof(
  push('fix'),
  push('break'),
  about('reply'),
  about('resolve'),
  about('bring'),
  about('take'),
  fc.record({ kind: fc.constantFrom('run', 'meet', 'force', 'translate', 'lag', 'outrun') }),
  fc.record({ kind: fc.constant('fail' as const), after: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('crash' as const), after: fc.integer({ min: 1, max: 4 }) }),
)

/** A pull request with what stands in its files and what people did, to hold against what GitHub shows. */
class History {
  readonly open = new Set(ALL)
  /** What others have brought to the base. */
  readonly known = new Set<number>()
  readonly resolved = new Set<number>()
  replies = 0
  language: 'en' | 'fr' = 'en'
  readonly repository: Repository
  readonly client: ForgeClient

  constructor(repository: Repository, client: ForgeClient) {
    this.repository = repository
    this.client = client
  }

  run(client = this.client, about: { readonly commit?: string } = {}) {
    const findings = [...this.open].map((n): Finding => {
      return { ...findingOf(n), state: this.known.has(n) ? 'existing' : 'introduced' }
    })
    return speak(client, this.repository, findings, { language: this.language }, about)
  }

  /** A run on what was proposed before somebody pushed. */
  outrun() {
    const late = this.repository.pulls.get(1)?.head
    this.force()
    return this.run(this.client, late === undefined ? {} : { commit: late })
  }

  /** A push that replaces the history and leaves the findings as they are. */
  force() {
    this.repository.pull(1, { 'NOTES.md': `again ${this.repository.commits.size}\n` })
  }

  /** What needs no time. */
  happen(kind: 'force' | 'translate' | 'lag') {
    if (kind === 'force') this.force()
    else if (kind === 'translate') this.language = this.language === 'en' ? 'fr' : 'en'
    else this.repository.lag = 1
  }

  async push(n: number, isOpen: boolean, isReviewed: boolean) {
    if (isOpen) this.open.add(n)
    else this.open.delete(n)
    this.repository.pull(1, { 'NOTES.md': `after ${[...this.open].join()}\n` })
    if (isReviewed) await this.run()
  }

  talk(kind: 'reply' | 'resolve', n: number) {
    const comment = commentsOn(this.repository).find(({ body }) => fingerprintsSaid(body).includes(fingerprint(n)))
    if (comment === undefined) return
    if (kind === 'reply') reply(comment, 'lea', `Answer ${++this.replies}`)
    else resolve(comment, 'lea')
    if (kind === 'resolve') this.resolved.add(n)
  }

  async take(taken: Step): Promise<unknown> {
    switch (taken.kind) {
      case 'run':
        return this.run()
      case 'meet':
        return Promise.all([this.run(), this.run()])
      case 'outrun':
        return this.outrun()
      case 'fail':
        return this.run(failingAt(this.client, taken.after)).catch(() => undefined)
      case 'crash':
        return this.run(dyingAfter(this.client, taken.after)).catch(() => undefined)
      case 'fix':
      case 'break':
        return this.push(taken.n, taken.kind === 'break', taken.isReviewed)
      case 'reply':
      case 'resolve':
        return this.talk(taken.kind, taken.n)
      case 'bring':
        return this.known.add(taken.n)
      case 'take':
        return this.known.delete(taken.n)
      default:
        return this.happen(taken.kind)
    }
  }

  /** Texts that are not hidden as said twice, and that speak of a finding. */
  sayings(n: number): readonly (Review | ReviewComment)[] {
    const reviews = this.repository.pulls.get(1)?.reviews ?? []
    const all = [...reviews, ...commentsOn(this.repository)]
    return all
      .filter(({ minimizedAs }) => minimizedAs !== 'DUPLICATE')
      .filter(({ body }) => fingerprintsSaid(body).includes(fingerprint(n)))
  }
}

let standIn: StandIn
let count = 0

beforeAll(async () => {
  standIn = await startStandIn()
})
afterAll(() => standIn.close())

function holds(history: History): void {
  const { open, known, resolved, replies } = history
  for (const n of ALL) {
    const sayings = history.sayings(n)
    expect(sayings.length).toBeLessThanOrEqual(1)
    // What others brought stays as it stood when they did.
    if (open.has(n) && known.has(n)) continue
    if (open.has(n)) expect(sayings).toHaveLength(1)
    if (n === 3)
      expect(sayings.map(({ minimizedAs }) => minimizedAs)).toEqual(
        sayings.map(() => (open.has(3) ? undefined : 'RESOLVED')),
      )
  }
  const comments = commentsOn(history.repository)
  expect(comments.flatMap((comment) => comment.replies ?? [])).toHaveLength(replies)
  for (const { body, isResolved = false, resolvedBy, minimizedAs } of comments) {
    const n = ALL.find((one) => fingerprintsSaid(body).includes(fingerprint(one))) ?? 0
    if (minimizedAs === 'DUPLICATE') continue
    if (open.has(n) && known.has(n) && !resolved.has(n)) continue
    if (resolved.has(n)) expect({ isResolved, resolvedBy }).toEqual({ isResolved: true, resolvedBy: 'lea' })
    else expect({ n, isSettled: isSettled(body) }).toEqual({ n, isSettled: !open.has(n) })
    if (open.has(n) && !resolved.has(n)) expect({ isResolved, minimizedAs }).toEqual({ isResolved: false })
  }
}

describe('any order of pushes, replies, resolutions, failures, crashes and runs', () => {
  it.each<[string, Identity]>([
    ['may not resolve', RUNNER],
    ['may resolve', WRITER],
    ['may by its role alone', { ...RUNNER, mayResolveByRole: true }],
  ])('ends with each finding said once and every word of a person kept, where the token %s', async (_, identity) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
        const repository = repositoryIn(standIn, `sequence-${++count}`)
        const history = new History(repository, clientFor(standIn, identity))
        for (const one of steps) await history.take(one)
        repository.lag = 0
        await history.run()
        holds(history)
        standIn.requests.length = 0
        await history.run()
        expect(standIn.requests.map(({ path }) => path)).toEqual(['/graphql'])
      }),
      { numRuns: 30 },
    )
  })
})
