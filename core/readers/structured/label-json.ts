import { get, itemsOf, type TreeNode, textOf } from '../../formats/tree.ts'
import type { Statement } from '../../words/document.ts'
import type { Reader } from '../reader.ts'
import { toolShownBy } from './annotation-tool.ts'
import { fieldStatement } from './data-field.ts'
import { labelFrom } from './label.ts'
import { allOf } from './statement.ts'

/** The labels of a CVAT project: names with the attributes that annotators fill in. */
export const readCvatLabels: Reader<TreeNode> = (path, tree) => {
  const labels = itemsOf(tree.kind === 'list' ? tree : get(tree, 'labels')).filter((item) => item.kind === 'map')
  if (labels.length === 0 || !labels.every(isCvatLabel)) return undefined
  const statements = labels.flatMap((label) => [...labelFrom(path, get(label, 'name')), ...attributesOf(path, label)])
  return {
    kinds: ['label-list'],
    because: {
      en: 'It lists labels with their attributes, as CVAT does',
      fr: 'Il liste des étiquettes avec leurs attributs, comme CVAT',
    },
    language: 'none',
    ...allOf([...statements, ...toolShownBy(statements)]),
  }
}

function isCvatLabel(item: TreeNode): boolean {
  return textOf(get(item, 'name')) !== undefined && get(item, 'attributes')?.kind === 'list'
}

function attributesOf(path: string, label: TreeNode): readonly Statement[] {
  return itemsOf(get(label, 'attributes')).flatMap((attribute) => {
    const node = get(attribute, 'name')
    const name = textOf(node)
    if (node === undefined || name === undefined) return []
    const group = textOf(get(label, 'name')) ?? 'label'
    return [fieldStatement(path, { name, group, startLine: node.startLine, endLine: node.endLine })]
  })
}

/** The label types of a doccano project: a text with a shortcut and a colour. */
export const readDoccanoLabels: Reader<TreeNode> = (path, tree) => {
  const labels = tree.kind === 'list' ? tree.items : []
  if (labels.length === 0 || !labels.every(isDoccanoLabel)) return undefined
  const statements = labels.flatMap((label) => labelFrom(path, get(label, 'text')))
  return {
    kinds: ['label-list'],
    because: {
      en: 'It lists labels with a shortcut and a colour, as doccano does',
      fr: 'Il liste des étiquettes avec un raccourci et une couleur, comme doccano',
    },
    language: 'none',
    ...allOf([...statements, ...toolShownBy(statements)]),
  }
}

function isDoccanoLabel(item: TreeNode): boolean {
  const keys = ['suffix_key', 'suffixKey', 'background_color', 'backgroundColor']
  return textOf(get(item, 'text')) !== undefined && keys.some((key) => get(item, key) !== undefined)
}
