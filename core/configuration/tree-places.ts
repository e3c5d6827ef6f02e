import { get, type MapEntry, type TreeNode } from '../formats/tree.ts'

/** Keys and positions that lead from the root to a value. */
export type Path = readonly PropertyKey[]

/** What a tree holds, as plain maps, lists and scalars. */
export function plainValue(node: TreeNode): unknown {
  if (node.kind === 'list') return node.items.map(plainValue)
  if (node.kind === 'scalar') return node.value
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]))
}

/** The node at `path`, when there is one. */
export function nodeAt(root: TreeNode, path: Path): TreeNode | undefined {
  return path.reduce<TreeNode | undefined>(child, root)
}

/**
 * The line (from 1) to look at for `path`: that of its last key, of its item in a list, or of the nearest thing that
 * holds it when nothing is written there.
 */
export function lineAtPath(root: TreeNode, path: Path): number {
  const held = nodeAt(root, path.slice(0, -1))
  const last = path.at(-1)
  if (last === undefined) return root.startLine
  if (held === undefined) return lineAtPath(root, path.slice(0, -1))
  return entryOf(held, last)?.keyLine ?? child(held, last)?.startLine ?? held.startLine
}

function child(node: TreeNode | undefined, key: PropertyKey): TreeNode | undefined {
  if (node?.kind === 'list') return node.items[Number(key)]
  return get(node, String(key))
}

function entryOf(node: TreeNode, key: PropertyKey): MapEntry | undefined {
  return node.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined
}
