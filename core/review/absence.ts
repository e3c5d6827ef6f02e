import type { Concept } from '../words/concept.ts'
import type { Document, Polarity } from '../words/document.ts'
import type { Observation } from '../words/finding.ts'
import type { Location } from '../words/location.ts'
import type { Text } from '../words/text.ts'
import { assertedOn, evidenceOf, statementsOn } from './said.ts'

/** How a document speaks of something without saying that it is there. */
const PASSAGES: Readonly<Record<Exclude<Polarity, 'asserted'>, Text>> = {
  negated: { en: 'This passage says that there is none', fr: 'Ce passage dit l’absence' },
  planned: { en: 'This passage only announces it', fr: 'Ce passage ne fait qu’annoncer' },
  placeholder: { en: 'This passage is still to be filled in', fr: 'Ce passage reste à remplir' },
}

/** The words of one absence: what was looked for, and what was expected. */
export interface AbsenceWords {
  /** A noun without article: “incident response plan”. */
  readonly subject: Text
  /** What was expected, as a noun with its article. */
  readonly expected: Text
}

function elided(noun: string): string {
  return /^[aàâeéèêhiîoôuy]/i.test(noun) ? `d’${noun}` : `de ${noun}`
}

function absentMessage({ subject, expected }: AbsenceWords): Text {
  return {
    en: `No ${subject.en} was found in the documents read, expected ${expected.en}`,
    fr: `Les documents lus ne contiennent pas ${elided(subject.fr)}\u202f; attendu\u00a0: ${expected.fr}`,
  }
}

function passageMessage({ subject, expected }: AbsenceWords, polarity: Exclude<Polarity, 'asserted'>): Text {
  return {
    en: `${PASSAGES[polarity].en} (${subject.en}), expected ${expected.en}`,
    fr: `${PASSAGES[polarity].fr} (${subject.fr})\u202f; attendu\u00a0: ${expected.fr}`,
  }
}

function unreadMessage({ subject, expected }: AbsenceWords, path: string): Text {
  return {
    en: `No ${subject.en} was found in the documents read, and ${path} is in a language that is not read: is it there? Expected ${expected.en}`,
    fr: `Les documents lus ne contiennent pas ${elided(subject.fr)}, et ${path} est dans une langue qui n’est pas lue\u00a0: l’information s’y trouve-t-elle\u202f? Attendu\u00a0: ${expected.fr}`,
  }
}

/** Concepts that only files of a format of their own state: prose in another language hides none. */
const NEVER_PROSE: readonly Concept[] = ['sbom', 'dataset-version']

/** A page in a language that is not read: what it says is unknown, never absent. */
export function unreadPage(documents: readonly Document[]): Document | undefined {
  return documents.find(({ language }) => language === 'other')
}

/** The question whether an unread page holds what was not found elsewhere. */
export function asked(unread: Document, words: AbsenceWords): Observation {
  const location = { path: unread.path, startLine: 1, endLine: 1 }
  return { key: 'absent', level: 'question', message: unreadMessage(words, unread.path), location }
}

function unfound(
  documents: readonly Document[],
  concept: Concept,
  words: AbsenceWords,
  fallback?: Location,
): Observation {
  const unread = NEVER_PROSE.includes(concept) ? undefined : unreadPage(documents)
  if (unread !== undefined) return asked(unread, words)
  const place = fallback === undefined ? {} : { location: fallback }
  return { key: 'absent', message: absentMessage(words), absent: concept, ...place }
}

/**
 * One observation when no document affirms `concept`: at the place that denies it, promises it or leaves it
 * blank when there is one, otherwise at `fallback`.
 */
export function* absence(
  documents: readonly Document[],
  concept: Concept,
  words: AbsenceWords,
  fallback?: Location,
): Generator<Observation> {
  if (assertedOn(documents, concept).length > 0) return
  const passage = statementsOn(documents, concept)[0]
  if (passage === undefined || passage.polarity === 'asserted') {
    yield unfound(documents, concept, words, fallback)
    return
  }
  yield {
    key: 'absent',
    blank: concept,
    message: passageMessage(words, passage.polarity),
    location: passage.location,
    evidence: [evidenceOf(passage)],
  }
}

/** The first line of a document, for what it could have said and does not. */
export function topOf(document: Document | undefined): Location | undefined {
  return document === undefined ? undefined : { path: document.path, startLine: 1, endLine: 1 }
}

/** The first line of the one document there is; of several, none is more the place than the others. */
export function topOfOnly(documents: readonly Document[]): Location | undefined {
  return documents.length === 1 ? topOf(documents[0]) : undefined
}
