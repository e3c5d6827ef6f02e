import { entriesOf, get, itemsOf, type MapNode, type TreeNode, textOf } from '../../formats/tree.ts'
import type { Statement } from '../../words/document.ts'
import type { Reader } from '../reader.ts'
import { fieldStatement } from './data-field.ts'
import { labelFrom } from './label.ts'
import { allOf } from './statement.ts'

/** Keys of the format itself: they place a shape in an image and say nothing about people. */
const FORMAT_KEYS = new Set(
  (
    'id image_id category_id bbox area segmentation iscrowd ignore score attributes keypoints num_keypoints caption ' +
    'segments_info file_name width height license flickr_url coco_url isthing'
  ).split(' '),
)

/** Annotations of one file share their keys; this many show them all. */
const SAMPLE = 50

/** COCO annotations, or their list of categories alone. */
export const readCoco: Reader<TreeNode> = (path, tree) => {
  const categories = categoriesOf(tree)
  if (categories.length === 0) return undefined
  const labels = categories.flatMap((category) =>
    labelFrom(path, get(category, 'name'), { definition: definitionOf(category) }),
  )
  return {
    kinds: ['label-list'],
    because: {
      en: 'It lists categories by number and name, as COCO annotations do',
      fr: 'Il liste des catégories par numéro et par nom, comme les annotations COCO',
    },
    language: 'none',
    ...allOf([...labels, ...fieldsIn(path, tree, 'annotations'), ...fieldsIn(path, tree, 'images')]),
  }
}

/** The categories of a file whose every category has the two keys of the format. */
function categoriesOf(tree: TreeNode): readonly MapNode[] {
  const isBare = tree.kind === 'list'
  const categories = itemsOf(isBare ? tree : get(tree, 'categories')).filter((item) => item.kind === 'map')
  const isCoco = categories.every((item) => isCategory(item) && (!isBare || get(item, 'supercategory') !== undefined))
  return isCoco ? categories : []
}

function isCategory(item: TreeNode): boolean {
  return get(item, 'id') !== undefined && textOf(get(item, 'name')) !== undefined
}

function definitionOf(category: TreeNode): string | undefined {
  return textOf(get(category, 'definition')) ?? textOf(get(category, 'def')) ?? textOf(get(category, 'description'))
}

/** The keys that a project adds to the format, each at its first use. */
function fieldsIn(path: string, tree: TreeNode, group: 'annotations' | 'images'): readonly Statement[] {
  const sample = itemsOf(get(tree, group)).slice(0, SAMPLE)
  const entries = sample.flatMap((item) => [...entriesOf(item), ...entriesOf(get(item, 'attributes'))])
  const added = entries.filter(({ key }) => !FORMAT_KEYS.has(key))
  const first = new Map<string, number>()
  for (const { key, keyLine } of added) if (!first.has(key)) first.set(key, keyLine)
  return [...first].map(([name, at]) => fieldStatement(path, { name, group, startLine: at, endLine: at }))
}
