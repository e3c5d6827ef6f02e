import { get, type TreeNode, textOf } from '../../formats/tree.ts'
import type { Reader } from '../reader.ts'
import { statementIn } from './statement.ts'

/** The configuration of an adapter (LoRA and others), which names the model it was trained from. */
export const readAdapter: Reader<TreeNode> = (path, tree) => {
  const node = get(tree, 'base_model_name_or_path')
  const name = textOf(node)
  if (node === undefined || name === undefined || get(tree, 'peft_type') === undefined) return undefined
  const value = { type: 'base-model', name } as const
  return {
    kinds: ['configuration'],
    because: {
      en: 'It configures an adapter trained from another model',
      fr: 'Il configure un adaptateur entraîné à partir d’un autre modèle',
    },
    language: 'none',
    read: 'full',
    statements: [
      statementIn(path, { concept: 'base-model', at: node, quote: `base_model_name_or_path: ${name}`, value }),
    ],
  }
}
