import { entriesOf, get, itemsOf, type TreeNode, textOf } from '../../formats/tree.ts'
import type { Statement } from '../../words/document.ts'
import type { Reader } from '../reader.ts'
import { isFileHash } from './file-hash.ts'
import { isModelFile } from './model-file.ts'
import { allOf, statementIn } from './statement.ts'

/** What DVC keeps under version: a `.dvc` file, or the `dvc.lock` of a pipeline. A `dvc.yaml` fixes no version. */
export const readDvc: Reader<TreeNode> = (path, tree) => {
  const outs = [...itemsOf(get(tree, 'outs')), ...lockedOuts(tree)].filter(isPinned)
  if (outs.length === 0) return undefined
  return {
    kinds: ['data-manifest'],
    because: {
      en: 'It holds files at a fixed version by their hash, as DVC does',
      fr: 'Il fixe la version de fichiers par leur empreinte, comme le fait DVC',
    },
    language: 'none',
    ...allOf(outs.flatMap((out) => versionOf(path, out))),
  }
}

function lockedOuts(tree: TreeNode): readonly TreeNode[] {
  return entriesOf(get(tree, 'stages')).flatMap(({ value }) => [
    ...itemsOf(get(value, 'deps')),
    ...itemsOf(get(value, 'outs')),
  ])
}

function isPinned(out: TreeNode): boolean {
  return textOf(get(out, 'path')) !== undefined && hashOf(out) !== undefined
}

function hashOf(out: TreeNode): TreeNode | undefined {
  return ['md5', 'hash', 'etag', 'checksum'].map((key) => get(out, key)).find((node) => isFileHash(textOf(node)))
}

/** Weights and code are versioned too, and are no dataset. */
function versionOf(path: string, out: TreeNode): readonly Statement[] {
  const file = textOf(get(out, 'path')) ?? ''
  const at = hashOf(out)
  if (at === undefined || isModelFile(file) || /\.(?:py|ipynb|sh|r|jl)$/i.test(file)) return []
  const value = { type: 'dataset-version', name: file, hash: (textOf(at) ?? '').toLowerCase() } as const
  return [statementIn(path, { concept: 'dataset-version', at, quote: `${file} ${textOf(at)}`, value })]
}
