import type { Document, Statement } from '../words/document.ts'
import type { Aspect } from '../words/statement-value.ts'
import { assertedOn, documentsOf } from './said.ts'

/** The asserted passages that cover `aspect`. */
export function passagesOn(documents: readonly Document[], aspect: Aspect): readonly Statement[] {
  return assertedOn(documents, 'aspect').filter(({ value }) => value?.type === 'aspect' && value.aspect === aspect)
}

/** Passages that tell how annotation is done here: what only refers to a protocol kept elsewhere is not one. */
export function protocolsHere(documents: readonly Document[]): readonly Statement[] {
  const structured = [...documentsOf(documents, 'data-manifest'), ...documentsOf(documents, 'label-list')]
  return [...passagesOn(documents, 'procedure'), ...assertedOn(structured, 'annotation-protocol')]
}
