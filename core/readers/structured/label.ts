import { type TreeNode, textOf } from '../../formats/tree.ts'
import type { Statement } from '../../words/document.ts'
import { statementIn } from './statement.ts'

/** A label as a list of labels names it. */
export interface NamedLabel {
  readonly name: string
  readonly startLine: number
  readonly endLine: number
  readonly definition?: string | undefined
  readonly list?: string | undefined
}

/** A number that its own name explains: `-2: the first speaker clearly dominates`. */
const EXPLAINED = /^\s*[+-]?\d{1,2}\s*[:=–-]\s*(\S+\s.+)$/u

/** `label` as a statement, with the definition that its list or its own name holds, if any. */
export function labelStatement(
  path: string,
  { name, definition = EXPLAINED.exec(name)?.[1], list, ...at }: NamedLabel,
): Statement {
  const defined = definition ? { definition } : {}
  const value = { type: 'label', name, ...defined, ...(list === undefined ? {} : { list }) } as const
  return statementIn(path, { concept: 'label', at, quote: name, value })
}

/** The label that a scalar names, at its own lines; none for anything else. */
export function labelFrom(
  path: string,
  node: TreeNode | undefined,
  { definition, list }: Pick<NamedLabel, 'definition' | 'list'> = {},
): readonly Statement[] {
  const name = textOf(node)
  if (node === undefined || name === undefined) return []
  return [labelStatement(path, { name, definition, list, startLine: node.startLine, endLine: node.endLine })]
}
