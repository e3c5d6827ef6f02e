import type { Statement } from '../../words/document.ts'
import { fieldRole } from './field-role.ts'
import { statementIn } from './statement.ts'

/** A field as a manifest or a schema names it. */
export interface NamedField {
  readonly name: string
  /** The table, record set or schema it belongs to. */
  readonly group: string
  readonly startLine: number
  readonly endLine: number
}

/** `field` as a statement; its role follows from its name. */
export function fieldStatement(path: string, field: NamedField): Statement {
  const { name, group } = field
  const value = { type: 'data-field', name, role: fieldRole(name), group } as const
  return statementIn(path, { concept: 'data-field', at: field, quote: name, value })
}
