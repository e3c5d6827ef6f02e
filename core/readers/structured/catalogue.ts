import { get, itemsOf, type TreeNode, textOf } from '../../formats/tree.ts'
import type { Statement } from '../../words/document.ts'
import type { Reader, Reading } from '../reader.ts'
import { fieldStatement } from './data-field.ts'
import { parseKeep } from './keep.ts'
import { allOf, statementIn } from './statement.ts'

function keptOf(path: string, node: TreeNode | undefined, dataset: string): readonly Statement[] {
  const text = textOf(node)
  if (node === undefined || text === undefined || text.trim() === '') return []
  const kept = parseKeep(text) ?? { kind: 'vague' as const }
  const value = { type: 'retention', status: 'active', dataset, ...kept } as const
  return [statementIn(path, { concept: 'retention-period', at: node, quote: `${dataset}: ${text}`, value })]
}

function columnsOf(path: string, group: string, columns: readonly TreeNode[]): readonly Statement[] {
  return columns.flatMap((column) => {
    const node = get(column, 'name')
    const name = textOf(node)
    if (node === undefined || name === undefined) return []
    const { startLine, endLine } = node
    const inner = [...itemsOf(get(column, 'fields')), ...itemsOf(get(column, 'children'))]
    return [fieldStatement(path, { name, group, startLine, endLine }), ...columnsOf(path, group, inner)]
  })
}

function manifest(statements: readonly Statement[], format: string): Reading | undefined {
  if (statements.length === 0) return undefined
  return {
    kinds: ['data-manifest'],
    because: {
      en: `It describes tables of data in the format of ${format}`,
      fr: `Il décrit des tables de données au format de ${format}`,
    },
    language: 'none',
    ...allOf(statements),
  }
}

/** Datasets in the language of Fides: collections of fields, with a `retention` in plain words. */
export const readFides: Reader<TreeNode> = (path, tree) => {
  const datasets = itemsOf(get(tree, 'dataset')).filter((item) => get(item, 'fides_key') !== undefined)
  const statements = datasets.flatMap((dataset) => {
    const name = textOf(get(dataset, 'name')) ?? textOf(get(dataset, 'fides_key')) ?? 'dataset'
    const collections = itemsOf(get(dataset, 'collections')).flatMap((one) => [
      ...keptOf(path, get(one, 'retention'), textOf(get(one, 'name')) ?? name),
      ...columnsOf(path, textOf(get(one, 'name')) ?? name, itemsOf(get(one, 'fields'))),
    ])
    return [...keptOf(path, get(dataset, 'retention'), name), ...collections]
  })
  return manifest(statements, 'Fides')
}

/** A table as OpenMetadata describes it: `retentionPeriod` in ISO 8601 beside its `columns`. */
export const readOpenMetadata: Reader<TreeNode> = (path, tree) => {
  const tables = itemsOf(tree.kind === 'list' ? tree : (get(tree, 'tables') ?? tree))
  const statements = tables.flatMap((table) => {
    const kept = get(table, 'retentionPeriod')
    if (kept === undefined) return []
    const name = textOf(get(table, 'name')) ?? 'table'
    return [...keptOf(path, kept, name), ...columnsOf(path, name, itemsOf(get(table, 'columns')))]
  })
  return manifest(statements, 'OpenMetadata')
}
