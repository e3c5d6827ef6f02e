import { fold } from '../lexicon/fold.ts'
import { reputationTermsIn } from '../lexicon/reputation.ts'
import type { Document, Statement } from '../words/document.ts'
import type { Observation } from '../words/finding.ts'
import type { Answers } from '../words/profile.ts'
import { unreadPage } from './absence.ts'
import type { Label } from './change/label-changes.ts'
import { assertedOn } from './said.ts'

function namesIn({ value }: Statement): string[] {
  if (value?.type === 'label-definition') return [fold(value.label)]
  return value?.type === 'term' ? [fold(value.term)] : []
}

/** Names of all that some document defines, evened out for comparison with labels. */
export function definedNames(documents: readonly Document[]): ReadonlySet<string> {
  const said = [...assertedOn(documents, 'label-definition'), ...assertedOn(documents, 'term')]
  return new Set(said.flatMap(namesIn))
}

/** Whether a label has a definition, a criterion or an example, in its own list or among the names defined. */
export function isDefined({ value }: Label, defined: ReadonlySet<string>): boolean {
  return (value.definition ?? '') !== '' || defined.has(fold(value.name))
}

function definitionIn({ quote, value }: Statement): readonly (readonly [name: string, definition: string])[] {
  if (value?.type !== 'label-definition' || quote.endsWith('…')) return []
  return [[fold(value.label), fold(quote.slice(value.label.length + 1))]]
}

/** The definitions, evened out, that documents and its own list give of a label; those too long to be quoted whole are left out. */
export function definitionsOf({ value }: Label, documents: readonly Document[]): readonly string[] {
  const name = fold(value.name)
  const written = assertedOn(documents, 'label-definition').flatMap(definitionIn)
  return [
    fold(value.definition ?? ''),
    ...written.filter(([label]) => label === name).map(([, definition]) => definition),
  ]
}

/** The terms for which some passage says why people are labelled so. */
function justifiedTerms(documents: readonly Document[]): ReadonlySet<string> {
  const passages = assertedOn(documents, 'label-justification')
  return new Set(passages.flatMap(({ value }) => (value?.type === 'label-justification' ? value.terms : [])))
}

/** How a label stands to the reputation of those it is given to: out of the question, explained, or still to be. */
export type Standing = 'harmless' | 'justified' | 'open'

/** Tells the standing of labels, by the passages in which documents give reasons. */
export function standingIn(documents: readonly Document[]): (label: Label) => Standing {
  const justified = justifiedTerms(documents)
  return ({ value }) => {
    const terms = reputationTermsIn(fold(value.name))
    if (terms.length === 0) return 'harmless'
    return terms.every((term) => justified.has(term)) ? 'justified' : 'open'
  }
}

/**
 * A question at most, while nobody said whether labels describe people, or while a page is in a language that is not
 * read and may hold what was not found.
 */
export function softened(documents: readonly Document[], answers: Answers): Pick<Observation, 'level'> {
  const isDoubtful = answers['labels-about-people'] === 'unknown' || unreadPage(documents) !== undefined
  return isDoubtful ? { level: 'question' } : {}
}
