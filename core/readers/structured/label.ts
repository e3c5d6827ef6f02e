import { type TreeNode, textOf } from '../../formats/tree.ts'
import type { Statement } from '../../words/document.ts'
import { statementIn } from './statement.ts'

/** A label as a list of labels names it. */
export interface NamedLabel {
  readonly name: string
  readonly startLine: number
  readonly endLine: number
  readonly definition?: string | undefined
}

/** `label` as a statement, with the definition that its list holds, if any. */
export function labelStatement(path: string, { name, definition, ...at }: NamedLabel): Statement {
  const value = definition ? ({ type: 'label', name, definition } as const) : ({ type: 'label', name } as const)
  return statementIn(path, { concept: 'label', at, quote: name, value })
}

/** The label that a scalar names, at its own lines; none for anything else. */
export function labelFrom(path: string, node: TreeNode | undefined, definition?: string): readonly Statement[] {
  const name = textOf(node)
  if (node === undefined || name === undefined) return []
  return [labelStatement(path, { name, definition, startLine: node.startLine, endLine: node.endLine })]
}
