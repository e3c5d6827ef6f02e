import fc from 'fast-check'
import { type IssueMark, readIssueMark } from '../../github/issue-mark.ts'
import type { Repository } from '../github/repository.ts'
import type { StandIn } from '../github/stand-in.ts'
import type { Fleet } from './fleet.ts'
import { PLAN, REST, schedule } from './running-bot.ts'
import { onServer } from './test-store.ts'

/** What the default branch or a pull request says. */
interface State {
  readonly dataset: 'overdue' | 'kept' | 'deleted'
  readonly hasPlan: boolean
}

/** What becomes of a delivery; a late one arrives after all that followed. */
type Fate = 'arrives' | 'twice' | 'lost' | 'late'

export type Step =
  | { readonly kind: 'push' | 'pull'; readonly state: State; readonly fate: Fate; readonly by: number }
  /** The process dies once GitHub has carried out the `after`-th request from now, before it hears of it. */
  | { readonly kind: 'kill'; readonly by: number; readonly after: number }
  | { readonly kind: 'stop' | 'start' | 'look' | 'repair'; readonly by: number }
  /** A request fails; with 0 it was carried out, and nobody hears of it. */
  | { readonly kind: 'fault'; readonly status: number; readonly writes: boolean }
  | { readonly kind: 'wait' }

const by = fc.constantFrom(...(onServer ? [0, 1] : [0]))
const state = fc.record({ dataset: fc.constantFrom('overdue', 'kept', 'deleted'), hasPlan: fc.boolean() })
const fate: fc.Arbitrary<Fate> = fc.constantFrom('arrives', 'arrives', 'twice', 'lost', 'late')
const told = <K extends 'push' | 'pull'>(kind: K) => fc.record({ kind: fc.constant(kind), state, fate, by })
/** Anything that may happen. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: told('push'), weight: 4 },
  { arbitrary: told('pull'), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constant('kill'), by, after: fc.integer({ min: 1, max: 12 }) }), weight: 3 },
  { arbitrary: fc.record({ kind: fc.constantFrom('stop', 'start', 'look', 'repair'), by }), weight: 2 },
  {
    arbitrary: fc.record({
      kind: fc.constant('fault'),
      status: fc.constantFrom(0, 500, 502, 403),
      writes: fc.boolean(),
    }),
    weight: 2,
  },
  { arbitrary: fc.constant({ kind: 'wait' } as const), weight: 3 },
)

function filesOf({ dataset, hasPlan }: State) {
  const until = dataset === 'kept' ? '2031-01-15' : '2026-01-15'
  return {
    ...REST,
    'SECURITY.md': hasPlan ? PLAN : '# Security\n',
    'retention.yml': schedule('comments', until, dataset === 'deleted' ? 'deleted' : 'active'),
  }
}

/** One repository, the bots that watch it, and what GitHub still has to deliver. */
export class World {
  private readonly standIn: StandIn
  private readonly fleet: Fleet
  readonly repository: Repository
  private readonly late: (() => Promise<unknown>)[] = []
  private main: State = { dataset: 'kept', hasPlan: true }
  private pulled: string | undefined
  private settled = 0

  constructor(standIn: StandIn, fleet: Fleet, repository: Repository) {
    this.standIn = standIn
    this.fleet = fleet
    this.repository = repository
    repository.commit(filesOf(this.main))
  }

  private deliver(event: string, payload: object, index: number, id: string, lost = false): Promise<number> {
    const about = { repository: this.repository.description, ...payload }
    return this.standIn.deliver(this.fleet.url(index), event, about, { id, lost: lost || !this.fleet.isUp(index) })
  }

  private async tell(event: string, payload: object, { fate, by: index }: Extract<Step, { fate: Fate }>) {
    const id = `${this.repository.name}-${this.standIn.requests.length}-${Math.random()}`
    const send = (lost = false) => this.deliver(event, payload, index, id, lost)
    if (fate === 'late') this.late.push(send)
    else await send(fate === 'lost')
    if (fate === 'twice') await send()
  }

  private killAfter(index: number, requests: number): void {
    this.standIn.whenReached(/./, () => {
      if (requests > 1) this.killAfter(index, requests - 1)
      else void this.fleet.kill(index)
    })
  }

  async take(step: Step): Promise<void> {
    if (step.kind === 'push') {
      this.main = step.state
      const commits = [{ modified: ['SECURITY.md', 'retention.yml'] }]
      this.repository.commit(filesOf(step.state))
      return this.tell('push', { ref: 'refs/heads/main', commits }, step)
    }
    if (step.kind === 'pull') {
      this.pulled = this.repository.pull(4, filesOf(step.state))
      return this.tell('pull_request', { action: 'synchronize', number: 4 }, step)
    }
    if (step.kind === 'kill') return this.killAfter(step.by, step.after)
    if (step.kind === 'stop') return this.fleet.stop(step.by)
    if (step.kind === 'start') return this.fleet.start(step.by)
    if (step.kind === 'look' || step.kind === 'repair') return this.fleet.order(step.by, step.kind)
    if (step.kind === 'fault') {
      return this.standIn.fail(step.writes ? /^(POST|PATCH) .*\/repos\// : /^GET .*\/repos\//, step.status)
    }
    await new Promise((resolve) => setTimeout(resolve, 400))
  }

  /** What the system and the clock do by themselves: who fell is started again, and what failed is asked for again. */
  async settle(): Promise<void> {
    await this.fleet.startAll()
    for (const send of this.late.splice(0)) await send()
    if (this.settled++ % 8 === 0) this.fleet.order(0, 'repair')
  }

  /** The issues that the facts call for. */
  called(): readonly string[] {
    const { dataset, hasPlan } = this.main
    return [
      ...(hasPlan ? [] : ['incident-plan-documented']),
      ...(dataset === 'overdue' ? ['retention-within-period'] : []),
    ]
  }

  /** The rules of the open issues, and of each issue that stands beside another about the same. */
  issues(): { readonly open: readonly string[]; readonly twice: readonly string[] } {
    const found = this.repository.issues.flatMap(({ state, body }) => ({ state, mark: readIssueMark(body) }))
    const rules = (list: typeof found) => list.map(({ mark }) => mark?.rule ?? 'none').toSorted()
    const first = (mark: IssueMark | undefined) => found.findIndex((one) => one.mark?.fingerprint === mark?.fingerprint)
    return {
      open: rules(found.filter(({ state }) => state === 'open')),
      twice: rules(found.filter(({ mark }, index) => first(mark) !== index)),
    }
  }

  /** The checks on the latest head of the pull request. */
  checks(): readonly string[] {
    const runs = this.repository.runs.filter(({ head_sha }) => head_sha === this.pulled)
    return runs.map(({ name }) => name)
  }

  isPulled(): boolean {
    return this.pulled !== undefined
  }

  seen() {
    return { ...this.issues(), checks: this.checks() }
  }

  expected() {
    return { open: this.called(), twice: [], checks: this.isPulled() ? ['gardefou'] : [] }
  }
}
