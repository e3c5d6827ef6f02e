import type { Concept } from '../../words/concept.ts'
import type { Polarity, Statement } from '../../words/document.ts'
import type { StatementValue } from '../../words/statement-value.ts'
import type { Text } from '../../words/text.ts'
import type { Reading } from '../reader.ts'

const LONGEST_QUOTE = 120

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** From this many on, statements of one file add nothing to a review and much to its weight. */
const MOST_STATEMENTS = 1000

/** Lines of the file, from 1, both ends included. */
interface Span {
  readonly startLine: number
  readonly endLine: number
}

/** What a structured file says, before its place is attached. */
export interface Said {
  readonly concept: Concept
  readonly at: Span
  /** The words read: names of fields and labels, never a value about a person. */
  readonly quote: string
  readonly value?: StatementValue
  /** `asserted` when absent. */
  readonly polarity?: Polarity
}

/** `said` as a statement of the file at `path`, its quote cut to length. */
export function statementIn(path: string, { concept, at, quote, value, polarity = 'asserted' }: Said): Statement {
  const location = { path, startLine: at.startLine, endLine: at.endLine }
  const statement = { concept, polarity, location, quote: clipped(quote) }
  return value === undefined ? statement : { ...statement, value }
}

/** `text` on one line, at most 120 characters long and without e-mail addresses. */
export function clipped(text: string): string {
  const line = text
    .slice(0, LONGEST_QUOTE * 10)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ADDRESS, '…@…')
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`
}

/** A place of one line. */
export function line(number: number): Span {
  return { startLine: number, endLine: number }
}

type Extent = Pick<Reading, 'read' | 'limit' | 'statements'>

/** The statements of a whole file, cut and said to be cut when they are too many. */
export function allOf(statements: readonly Statement[]): Extent {
  if (statements.length <= MOST_STATEMENTS) return { read: 'full', statements }
  return partly(statements.slice(0, MOST_STATEMENTS), {
    en: `The file names ${statements.length} labels or fields; the first ${MOST_STATEMENTS} were read`,
    fr: `Le fichier nomme ${statements.length} étiquettes ou champs\u202f; les ${MOST_STATEMENTS} premiers ont été lus`,
  })
}

/** The statements of a file of which something was not read. */
export function partly(statements: readonly Statement[], limit: Text): Extent {
  return { read: 'partial', limit, statements }
}
