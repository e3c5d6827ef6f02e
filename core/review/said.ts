import type { Concept } from '../words/concept.ts'
import type { Document, Kind, Statement } from '../words/document.ts'
import type { Evidence } from '../words/finding.ts'
import type { Aspect, StatementValue } from '../words/statement-value.ts'

/** Every statement about `concept`, whatever its polarity, in the order of the documents. */
export function statementsOn(documents: readonly Document[], concept: Concept): readonly Statement[] {
  return documents.flatMap(({ statements }) => statements.filter((statement) => statement.concept === concept))
}

/** The statements that affirm `concept`: what is denied, promised or left blank does not count as said. */
export function assertedOn(documents: readonly Document[], concept: Concept): readonly Statement[] {
  return statementsOn(documents, concept).filter(({ polarity }) => polarity === 'asserted')
}

/** A statement whose value is of one type. */
export type Valued<T extends StatementValue['type']> = Statement & {
  readonly value: Extract<StatementValue, { readonly type: T }>
}

function hasValue<T extends StatementValue['type']>(statement: Statement, type: T): statement is Valued<T> {
  return statement.value?.type === type
}

/** The affirmed statements whose value is of one type: labels, fields, periods. */
export function valuesOf<T extends StatementValue['type']>(
  documents: readonly Document[],
  type: T,
): readonly Valued<T>[] {
  return documents.flatMap(({ statements }) =>
    statements.filter((statement): statement is Valued<T> => {
      return statement.polarity === 'asserted' && hasValue(statement, type)
    }),
  )
}

/** The documents of one kind. */
export function documentsOf(documents: readonly Document[], kind: Kind): readonly Document[] {
  return documents.filter(({ kinds }) => kinds.includes(kind))
}

/** What was read, as evidence of a finding. */
export function evidenceOf({ location, quote }: Statement): Evidence {
  return { path: location.path, line: location.startLine, quote }
}

/** What was read in the base, as evidence of what a change did to it. */
export function evidenceBefore(statement: Statement): Evidence {
  return { ...evidenceOf(statement), isBefore: true }
}

/** Whether some passage covers `aspect`. */
export function covers(documents: readonly Document[], aspect: Aspect): boolean {
  return assertedOn(documents, 'aspect').some(({ value }) => value?.type === 'aspect' && value.aspect === aspect)
}

/** Whether a notice to people kept elsewhere is referred to; what it says cannot be read here. */
export function isNoticeElsewhere(documents: readonly Document[]): boolean {
  const here = new Set(documentsOf(documents, 'privacy-notice').map(({ path }) => path))
  return assertedOn(documents, 'notice').some(({ location }) => !here.has(location.path))
}
