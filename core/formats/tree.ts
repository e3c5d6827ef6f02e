/** Lines of the file, from 1, both ends included. */
interface Span {
  readonly startLine: number
  readonly endLine: number
}

export interface Scalar extends Span {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** A number as written, when that says more than its value: `1.10`, `007`. */
  readonly source?: string
}

export interface MapEntry {
  readonly key: string
  readonly keyLine: number
  readonly value: TreeNode
}

export interface MapNode extends Span {
  readonly kind: 'map'
  readonly entries: readonly MapEntry[]
}

export interface ListNode extends Span {
  readonly kind: 'list'
  readonly items: readonly TreeNode[]
}

/** One shape for what YAML and JSON hold, with lines. */
export type TreeNode = Scalar | MapNode | ListNode

/** The node reached from `node` by following `keys` through maps. */
export function get(node: TreeNode | undefined, ...keys: readonly string[]): TreeNode | undefined {
  return keys.reduce<TreeNode | undefined>((at, key) => entriesOf(at).find((entry) => entry.key === key)?.value, node)
}

/** The scalar's text, trimmed; `undefined` for null, an empty text, a map, a list or nothing. */
export function textOf(node: TreeNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined
  const text = (node.source ?? String(node.value)).trim()
  return text === '' ? undefined : text
}

/** The items of a list; anything else stands for a list of itself, and nothing for an empty one. */
export function itemsOf(node: TreeNode | undefined): readonly TreeNode[] {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return []
  return node.kind === 'list' ? node.items : [node]
}

/** The entries of a map, in order; none for anything else. */
export function entriesOf(node: TreeNode | undefined): readonly MapEntry[] {
  return node?.kind === 'map' ? node.entries : []
}

/** `node` and all that it holds, in the order of the file. */
export function* walk(node: TreeNode | undefined): Generator<TreeNode> {
  if (node === undefined) return
  yield node
  for (const child of childrenOf(node)) yield* walk(child)
}

function childrenOf(node: TreeNode): readonly TreeNode[] {
  if (node.kind === 'map') return node.entries.map((entry) => entry.value)
  return node.kind === 'list' ? node.items : []
}
