import { entriesOf, get, itemsOf, type TreeNode } from '../../formats/tree.ts'
import type { Reader } from '../reader.ts'
import { labelFrom } from './label.ts'
import { allOf } from './statement.ts'

/** Keys that stand beside `names` in the description of an object-detection dataset, and in nothing else. */
const COMPANIONS = ['train', 'val', 'test', 'nc', 'kpt_shape']

/** The `data.yaml` of a YOLO dataset: `names`, a list or a map by number, beside the paths of its images. */
export const readYolo: Reader<TreeNode> = (path, tree) => {
  const names = get(tree, 'names')
  const hasCompanion = COMPANIONS.some((key) => get(tree, key) !== undefined)
  if (names === undefined || names.kind === 'scalar' || !hasCompanion) return undefined
  const nodes = names.kind === 'map' ? entriesOf(names).map((entry) => entry.value) : itemsOf(names)
  const statements = nodes.flatMap((node) => labelFrom(path, node))
  if (statements.length === 0) return undefined
  return {
    kinds: ['label-list'],
    because: {
      en: 'It lists class names beside the paths of images, as YOLO datasets do',
      fr: 'Il liste des noms de classes à côté de chemins d’images, comme les jeux de données YOLO',
    },
    language: 'none',
    ...allOf(statements),
  }
}
