import type { Document, Statement } from '../../core/words/document.ts'
import type { DataFieldValue } from '../../core/words/statement-value.ts'
import { type Mark, MEASURED, type Measured } from './labels.ts'

/** A mark that gardefou made by reading, with the words it read. */
export interface Seen extends Mark {
  readonly quote: string
}

function isMeasured(concept: string): concept is Measured {
  return (MEASURED as readonly string[]).includes(concept)
}

function mark(concept: Measured, { location, polarity, quote }: Statement): Seen {
  return { concept, lines: [location.startLine, location.endLine], polarity, quote }
}

interface Field {
  readonly statement: Statement
  readonly value: DataFieldValue
}

function fieldsOf(statements: readonly Statement[]): readonly Field[] {
  return statements.flatMap((statement) =>
    statement.value?.type === 'data-field' ? [{ statement, value: statement.value }] : [],
  )
}

/** A key that comes back links rows to one person as soon as a time or a place stands in the same group. */
function isPaired(field: Field, fields: readonly Field[]): boolean {
  return fields.some(
    ({ value }) => value.group === field.value.group && (value.role === 'timestamp' || value.role === 'place'),
  )
}

/** What a document was read to say, on the concepts measured. */
export function seenIn({ statements }: Document): readonly Seen[] {
  const said = statements.flatMap((statement) =>
    isMeasured(statement.concept) ? [mark(statement.concept, statement)] : [],
  )
  const fields = fieldsOf(statements)
  const identifiers = fields.filter(({ value }) => value.role === 'identifier')
  const linking = fields.filter((field) => field.value.role === 'linking-key' && isPaired(field, fields))
  return [
    ...said,
    ...identifiers.map(({ statement }) => mark('identifier', statement)),
    ...linking.map(({ statement }) => mark('linking-pair', statement)),
  ]
}
