import { entriesOf, get, itemsOf, type MapEntry, type TreeNode, textOf } from '../formats/tree.ts'

/** A job with steps of its own. */
export interface Job {
  readonly id: string
  /** The line of its name, from 1. */
  readonly line: number
  readonly node: TreeNode
  readonly steps: readonly TreeNode[]
  /** The `permissions:` that count for it: its own replace those of the workflow as a whole. */
  readonly permissions: MapEntry | undefined
}

/** A step that uses gardefou, in its job. */
export interface Use {
  readonly job: Job
  readonly step: TreeNode
}

/** `gardefou/gardefou@main`, a fork of it, or a copy kept in a folder of that name. */
const GARDEFOU = /^(?:[\w.-]+\/)+gardefou(?:@.*)?$/i

/** The entry of `key` in a map. */
export function entryOf(node: TreeNode | undefined, key: string): MapEntry | undefined {
  return entriesOf(node).find((entry) => entry.key === key)
}

/** The jobs of a workflow that have steps; those that call another workflow have none. */
export function jobsOf(root: TreeNode): readonly Job[] {
  return entriesOf(get(root, 'jobs'))
    .map(({ key, keyLine, value }) => ({
      id: key,
      line: keyLine,
      node: value,
      steps: itemsOf(get(value, 'steps')),
      permissions: entryOf(value, 'permissions') ?? entryOf(root, 'permissions'),
    }))
    .filter(({ steps }) => steps.length > 0)
}

/** The action that a step uses, with its version; empty for a step that runs a script. */
export function actionOf(step: TreeNode): string {
  return textOf(get(step, 'uses')) ?? ''
}

/** The steps of a job that use gardefou. */
export function usesIn(job: Job): readonly Use[] {
  return job.steps.filter((step) => GARDEFOU.test(actionOf(step))).map((step) => ({ job, step }))
}
