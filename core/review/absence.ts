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
    yield { key: 'absent', message: absentMessage(words), ...(fallback === undefined ? {} : { location: fallback }) }
    return
  }
  yield {
    key: 'absent',
    message: passageMessage(words, passage.polarity),
    location: passage.location,
    evidence: [evidenceOf(passage)],
  }
}

/** The first line of a document, for what it could have said and does not. */
export function topOf(document: Document | undefined): Location | undefined {
  return document === undefined ? undefined : { path: document.path, startLine: 1, endLine: 1 }
}
