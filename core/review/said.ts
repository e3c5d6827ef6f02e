import type { Concept } from '../words/concept.ts'
import type { Document, Kind, Statement } from '../words/document.ts'
import type { Evidence } from '../words/finding.ts'

/** Every statement about `concept`, whatever its polarity, in the order of the documents. */
export function statementsOn(documents: readonly Document[], concept: Concept): readonly Statement[] {
  return documents.flatMap(({ statements }) => statements.filter((statement) => statement.concept === concept))
}

/** The statements that affirm `concept`: what is denied, promised or left blank does not count as said. */
export function assertedOn(documents: readonly Document[], concept: Concept): readonly Statement[] {
  return statementsOn(documents, concept).filter(({ polarity }) => polarity === 'asserted')
}

/** The documents of one kind. */
export function documentsOf(documents: readonly Document[], kind: Kind): readonly Document[] {
  return documents.filter(({ kinds }) => kinds.includes(kind))
}

/** What was read, as evidence of a finding. */
export function evidenceOf({ location, quote }: Statement): Evidence {
  return { path: location.path, line: location.startLine, quote }
}
