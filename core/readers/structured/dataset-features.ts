import { entriesOf, get, itemsOf, type TreeNode, textOf } from '../../formats/tree.ts'
import type { Statement } from '../../words/document.ts'
import { fieldStatement } from './data-field.ts'
import { labelFrom } from './label.ts'

/** Keys under which a feature holds features: records, and lists of records. */
const NESTING = ['struct', 'list', 'sequence', 'feature', 'features']

/** Fields and class labels of `dataset_info`, which is one configuration or a list of them. */
export function datasetFeatures(path: string, info: TreeNode): readonly Statement[] {
  return itemsOf(info).flatMap((configuration) => {
    const group = textOf(get(configuration, 'config_name')) ?? 'default'
    return featuresOf(get(configuration, 'features')).flatMap((feature) => statementsOf(path, feature, group))
  })
}

function statementsOf(path: string, feature: TreeNode, group: string): readonly Statement[] {
  const node = get(feature, 'name')
  const name = textOf(node)
  const { startLine } = node ?? feature
  const own = name === undefined ? [] : [fieldStatement(path, { name, group, startLine, endLine: startLine })]
  const inside = [feature, ...inlineTypes(feature)].flatMap((holder) =>
    NESTING.flatMap((key) => featuresOf(get(holder, key))),
  )
  return [
    ...own,
    ...labelsOf(path, feature, `${group} ${name ?? ''}`),
    ...inside.flatMap((nested) => statementsOf(path, nested, group)),
  ]
}

/** Types written inside the type: `sequence: {class_label: …}`. */
function inlineTypes(feature: TreeNode): readonly TreeNode[] {
  return [get(feature, 'dtype')].filter((node) => node?.kind === 'map')
}

function featuresOf(node: TreeNode | undefined): readonly TreeNode[] {
  return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'map') : []
}

/** The names of a `class_label`, a map by number or a list. */
function labelsOf(path: string, feature: TreeNode, list: string): readonly Statement[] {
  const holders = [
    get(feature, 'dtype'),
    get(feature, 'sequence'),
    get(feature, 'list'),
    get(feature, 'sequence', 'dtype'),
  ]
  const names = holders.map((holder) => get(holder, 'class_label', 'names')).find((node) => node !== undefined)
  const nodes = names?.kind === 'map' ? entriesOf(names).map(({ value }) => value) : itemsOf(names)
  return nodes.flatMap((label) => labelFrom(path, label, { list }))
}
