import { get, itemsOf, type TreeNode, textOf } from '../../formats/tree.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import type { Statement } from '../../words/document.ts'
import { statementIn } from './statement.ts'

/** Words that cards write where no source is meant; `original` says that the data were collected here. */
const NO_SOURCE = /^(?:none|n\/?a|unknown)$/i

function nameOf(node: TreeNode): string | undefined {
  const named = ['title', 'name', 'path', 'url', '@id'].map((key) => textOf(get(node, key)))
  return textOf(node) ?? named.find((name) => name !== undefined)
}

/** The sources that a card or a manifest lists: plain names, or maps that have one. */
export function sourcesOf(path: string, node: TreeNode | undefined): readonly Statement[] {
  return itemsOf(node).flatMap((item) => {
    const name = nameOf(item)
    if (name === undefined || isPlaceholder(name) || NO_SOURCE.test(name)) return []
    return [statementIn(path, { concept: 'data-source', at: item, quote: name, value: { type: 'data-source', name } })]
  })
}
