import type { Concept } from '../../words/concept.ts'
import type { Document } from '../../words/document.ts'
import type { Before, Facts } from '../../words/facts.ts'
import { assertedOn } from '../said.ts'

/** Pages that are about the risk as a whole, so that any edit of one is a look at it. */
const OF_RISK = /\b(?:risks?|risques?|dpia|aipd|pia)\b/i

const NOTHING: Before = { documents: [], subject: [] }

/** What was there before the change under review; nothing when none is. */
export function earlier({ before }: Facts): Before {
  return before ?? NOTHING
}

/** Whether something is said here, and was before the change under review: what a change brings cannot excuse it. */
export function isSaidThroughout(facts: Facts, concept: Concept): boolean {
  const [now, then] = [facts.documents, (facts.before ?? facts).documents]
  return [now, then].every((documents) => assertedOn(documents, concept).length > 0)
}

/** Whether the project handles made-up people, or the identities of others in order to remove them. */
export function isAboutOthers(facts: Facts): boolean {
  return isSaidThroughout(facts, 'synthetic-data') || isSaidThroughout(facts, 'de-identification')
}

function quotesOn(documents: readonly Document[], concepts: readonly Concept[]): readonly string[] {
  return concepts.flatMap((concept) => assertedOn(documents, concept)).map(({ quote }) => quote)
}

function isEdited(facts: Facts, concepts: readonly Concept[], isAbout: (document: Document) => boolean): boolean {
  const touched = new Set(facts.changed)
  const edited = facts.documents.filter(({ path }) => touched.has(path))
  const said = edited.filter((document) => quotesOn([document], concepts).length > 0)
  if (said.some(isAbout)) return true
  const known = new Set(quotesOn(earlier(facts).documents, concepts))
  return quotesOn(said, concepts).some((quote) => !known.has(quote))
}

/** Whether the change under review also edits what is written about the risk. */
export function isRiskLookedAt(facts: Facts): boolean {
  return isEdited(facts, ['risk-assessment', 'impact-assessment'], ({ path }) =>
    OF_RISK.test(path.replace(/[_-]/g, ' ')),
  )
}

/** Whether the change under review also writes in a log of the data. */
export function isLogged(facts: Facts): boolean {
  return isEdited(facts, ['dataset-log'], ({ kinds }) => kinds.includes('dataset-log'))
}
