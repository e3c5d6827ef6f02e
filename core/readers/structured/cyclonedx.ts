import { get, itemsOf, type TreeNode, textOf } from '../../formats/tree.ts'
import type { Reader } from '../reader.ts'
import { inventoryReading, isSoftware } from './inventory.ts'

/** A CycloneDX document in JSON or YAML; only one that names software is an inventory. */
export const readCycloneDx: Reader<TreeNode> = (path, tree) => {
  if (textOf(get(tree, 'bomFormat'))?.toLowerCase() !== 'cyclonedx') return undefined
  const components = componentsIn(tree).filter((component) => isSoftware(textOf(get(component, 'type'))))
  return inventoryReading(path, {
    format: 'cyclonedx',
    version: textOf(get(tree, 'specVersion')) ?? '',
    components: components.length,
    isVex: isVex(tree),
    at: get(tree, 'bomFormat') ?? tree,
  })
}

/** Verdicts on vulnerabilities, without the graph of an inventory: the components are those concerned, not all. */
function isVex(tree: TreeNode): boolean {
  const vulnerabilities = itemsOf(get(tree, 'vulnerabilities'))
  const isJudged = vulnerabilities.some((item) => get(item, 'analysis') !== undefined)
  return isJudged && get(tree, 'dependencies') === undefined
}

/** Components may hold components. */
function componentsIn(node: TreeNode): readonly TreeNode[] {
  const own = itemsOf(get(node, 'components'))
  return own.flatMap((component) => [component, ...componentsIn(component)])
}
