import { entriesOf, get, itemsOf, type TreeNode, textOf } from '../formats/tree.ts'
import { entryOf, type Use } from './workflow.ts'

/** An event that starts a workflow. */
export interface StartingEvent {
  readonly name: string
  /** From 1. */
  readonly line: number
  /** What narrows it, such as `types:`. */
  readonly filters: TreeNode | undefined
}

export const PULL_EVENTS: readonly string[] = ['pull_request', 'pull_request_target']
const OTHERS: readonly string[] = ['merge_group', 'push', 'schedule', 'workflow_dispatch']

/** The events that gardefou works on; a workflow that is called runs on those of its caller. */
export function isOurs(name: string): boolean {
  return PULL_EVENTS.includes(name) || OTHERS.includes(name) || name === 'workflow_call'
}

/** The events of a workflow, written as one name, a list or a map. */
export function eventsOf(root: TreeNode): readonly StartingEvent[] {
  const on = get(root, 'on')
  if (on?.kind === 'map') {
    return on.entries.map(({ key, keyLine, value }) => ({ name: key, line: keyLine, filters: value }))
  }
  return itemsOf(on).flatMap((item) => {
    const name = textOf(item)
    return name === undefined ? [] : [{ name, line: item.startLine, filters: undefined }]
  })
}

/** The line of `on:`, or the first when there is none. */
export function lineOfOn(root: TreeNode): number {
  return entryOf(root, 'on')?.keyLine ?? entriesOf(root)[0]?.keyLine ?? 1
}

function named(condition: string, operator: '==' | '!='): readonly string[] {
  const pattern = new RegExp(`github\\.event_name\\s*${operator}\\s*'([a-z_]+)'`, 'g')
  return [...condition.matchAll(pattern)].map(([, name = '']) => name)
}

/** The events that a condition leaves: as named by it, or none that are sure when it decides in another way. */
function leftBy(condition: string, events: readonly StartingEvent[]): readonly StartingEvent[] {
  if (!condition.includes('event_name')) return events
  const [only, without] = [named(condition, '=='), named(condition, '!=')]
  if (only.length > 0) return events.filter(({ name }) => only.includes(name))
  return without.length > 0 ? events.filter(({ name }) => !without.includes(name)) : []
}

/** The events of `events` that a step surely runs on, by the `if:` of its job and its own. */
export function eventsFor({ job, step }: Use, events: readonly StartingEvent[]): readonly StartingEvent[] {
  const conditions = [job.node, step].map((node) => textOf(get(node, 'if')) ?? '')
  return conditions.reduce((left, condition) => leftBy(condition, left), events)
}
