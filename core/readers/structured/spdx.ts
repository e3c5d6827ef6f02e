import { get, itemsOf, type TreeNode, textOf } from '../../formats/tree.ts'
import type { Reader } from '../reader.ts'
import { inventoryReading } from './inventory.ts'

/** An SPDX 2 document in JSON or YAML; one that names the project alone is no inventory of it. */
export const readSpdx: Reader<TreeNode> = (path, tree) => {
  const version = /^SPDX-(\S+)$/.exec(textOf(get(tree, 'spdxVersion')) ?? '')?.[1]
  if (version === undefined) return undefined
  const subjects = subjectsOf(tree)
  const packages = itemsOf(get(tree, 'packages'))
  const others = packages.filter((item) => !subjects.has(textOf(get(item, 'SPDXID')) ?? ''))
  return inventoryReading(path, {
    format: 'spdx',
    version,
    components: countOthers(packages.length, others.length),
    isVex: false,
    at: get(tree, 'spdxVersion') ?? tree,
  })
}

/** A document that does not say what it is about is about its only package; several stand for an inventory. */
export function countOthers(packages: number, others: number): number {
  if (packages <= 1) return 0
  return others === 0 ? packages : others
}

/** Identifiers of what the document describes: the project itself. */
function subjectsOf(tree: TreeNode): ReadonlySet<string> {
  const described = itemsOf(get(tree, 'documentDescribes')).map((node) => textOf(node) ?? '')
  const related = itemsOf(get(tree, 'relationships')).map((relation) => {
    const type = textOf(get(relation, 'relationshipType'))
    if (type === 'DESCRIBES') return textOf(get(relation, 'relatedSpdxElement')) ?? ''
    return type === 'DESCRIBED_BY' ? (textOf(get(relation, 'spdxElementId')) ?? '') : ''
  })
  return new Set([...described, ...related].filter((id) => id !== ''))
}
