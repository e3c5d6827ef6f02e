import type { Document, Statement } from '../words/document.ts'

/** A name that a document gives to a label or to a field, and where. */
export interface Named extends Pick<Statement, 'concept' | 'location'> {
  readonly name: string
}

/** The names of the labels and of the fields of a document, in their order. */
export function namesIn({ statements }: Document): readonly Named[] {
  return statements.flatMap(({ concept, polarity, value, location }) =>
    polarity === 'asserted' && (value?.type === 'label' || value?.type === 'data-field')
      ? [{ concept, name: value.name, location }]
      : [],
  )
}
