import type { Document } from '../words/document.ts'
import type { ReferenceSort } from '../words/reference.ts'
import { type Valued, valuesOf } from './said.ts'

/** A passage that mentions material of others. */
export type Mention = Valued<'useful-reference'>

/** The passages that mention material of one of `sorts`; what a project says it does without is left aside. */
export function mentionsOf(documents: readonly Document[], sorts: readonly ReferenceSort[]): readonly Mention[] {
  return valuesOf(documents, 'useful-reference').filter(({ value }) => sorts.includes(value.sort))
}
