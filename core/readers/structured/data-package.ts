import { get, itemsOf, type TreeNode, textOf } from '../../formats/tree.ts'
import type { Statement } from '../../words/document.ts'
import type { Reader } from '../reader.ts'
import { fieldStatement } from './data-field.ts'
import { sourcesOf } from './data-source.ts'
import { isFileHash } from './file-hash.ts'
import { allOf, statementIn } from './statement.ts'

/** A data package, as Frictionless defines it and Kaggle writes it: resources, their schema and its fields. */
export const readDataPackage: Reader<TreeNode> = (path, tree) => {
  const resources = itemsOf(get(tree, 'resources')).filter(isResource)
  if (resources.length === 0) return undefined
  return {
    kinds: ['data-manifest'],
    because: {
      en: 'It lists data files and their fields, as data packages do',
      fr: 'Il liste des fichiers de données et leurs champs, comme les paquets de données',
    },
    language: 'none',
    ...allOf([
      ...resources.flatMap((resource) => [...fieldsOf(path, resource), ...versionOf(path, resource)]),
      ...sourcesOf(path, get(tree, 'sources')),
    ]),
  }
}

/** Data somewhere, and a schema or a name: other formats have resources of other kinds. */
function isResource(resource: TreeNode): boolean {
  const hasData = ['path', 'data', 'url'].some((key) => get(resource, key) !== undefined)
  return hasData && ['schema', 'name', 'format'].some((key) => get(resource, key) !== undefined)
}

function fieldsOf(path: string, resource: TreeNode): readonly Statement[] {
  const group = textOf(get(resource, 'name')) ?? textOf(get(resource, 'path')) ?? 'resource'
  return itemsOf(get(resource, 'schema', 'fields')).flatMap((field) => {
    const node = get(field, 'name')
    const name = textOf(node)
    if (node === undefined || name === undefined) return []
    return [fieldStatement(path, { name, group, startLine: node.startLine, endLine: node.endLine })]
  })
}

function versionOf(path: string, resource: TreeNode): readonly Statement[] {
  const at = get(resource, 'hash')
  const hash = textOf(at)
  if (at === undefined || hash === undefined || !isFileHash(hash)) return []
  const name = textOf(get(resource, 'path')) ?? textOf(get(resource, 'name')) ?? 'resource'
  const value = { type: 'dataset-version', name, hash: hash.toLowerCase() } as const
  return [statementIn(path, { concept: 'dataset-version', at, quote: hash, value })]
}
