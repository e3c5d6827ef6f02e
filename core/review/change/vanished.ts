import { fold } from '../../lexicon/fold.ts'
import type { Concept } from '../../words/concept.ts'
import type { Document, Statement } from '../../words/document.ts'
import { statementsOn } from '../said.ts'

/** What protects people wherever it is written; that a passage on it goes is worth a word. */
const PROTECTIVE = [
  'use-limit',
  'annotator-conditions',
  'bias-assessment',
  'correction-route',
  'label-justification',
  'label-rights',
  'memorisation-assessment',
  'partitioning',
  'pause-feature',
  'privacy-technology',
  'quality-control',
  'rights',
  'security-measures',
  'sensitive-annotation-measures',
] as const satisfies readonly Concept[]

/** Concepts whose complete absence no other rule would speak of. */
const UNWATCHED: ReadonlySet<Concept> = new Set<Concept>(['use-limit', 'label-justification', 'annotator-conditions'])

/** From this share of common words on, two passages are one passage written otherwise. */
const ALIKE = 0.5

/** A passage that a change took away, or replaced by a blank. */
export interface Vanished {
  readonly statement: Statement
  /** The blank that stands in its place, when there is one. */
  readonly blank: Statement | undefined
}

/** A limit of use is a denial by nature; any other protection that is denied is none. */
function isSaid({ concept, polarity }: Statement): boolean {
  return polarity === 'asserted' || (polarity === 'negated' && concept === 'use-limit')
}

function countOn(concept: Concept, documents: readonly Document[]): number {
  return statementsOn(documents, concept).filter(isSaid).length
}

/** Whether pages changed their language, or came in another one, and still say as much on a subject. */
function isTranslated(concept: Concept, before: readonly Document[], now: readonly Document[]): boolean {
  const languages = new Map(before.map(({ path, language }) => [path, language]))
  const known = new Set(languages.values())
  const isOther = ({ path, language }: Document) => {
    const earlier = languages.get(path)
    return language !== 'none' && (earlier === undefined ? !known.has(language) : earlier !== language)
  }
  return now.some(isOther) && countOn(concept, now) >= countOn(concept, before)
}

function wordsOf({ quote }: Statement): ReadonlySet<string> {
  return new Set(fold(quote).match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}

function isAlike(left: Statement, right: Statement): boolean {
  const [one, other] = [wordsOf(left), wordsOf(right)]
  const common = [...one].filter((word) => other.has(word)).length
  return common >= ALIKE * Math.min(one.size, other.size)
}

/** A section is quoted by its title, then its first words; the title is what makes it the same section. */
function titleOf({ quote }: Statement): string {
  return fold(quote.split(': ')[0] ?? '')
}

function stands(statement: Statement, now: readonly Statement[]): boolean {
  return now.some((other) => isAlike(statement, other) || titleOf(statement) === titleOf(other))
}

function vanishedOn(concept: Concept, before: readonly Document[], now: readonly Document[]): Vanished[] {
  const current = statementsOn(now, concept)
  const said = current.filter(isSaid)
  const blanks = current.filter(({ polarity }) => polarity === 'placeholder')
  if (said.length === 0 && !UNWATCHED.has(concept)) return []
  if (isTranslated(concept, before, now)) return []
  return statementsOn(before, concept)
    .filter((statement) => isSaid(statement) && !stands(statement, said))
    .map((statement) => ({
      statement,
      blank: blanks.find(({ location }) => location.path === statement.location.path),
    }))
}

/** A section and the sentences in it are one passage: the widest stands for the others. */
function isInside({ location }: Statement, { location: around }: Statement): boolean {
  const isWithin = location.startLine >= around.startLine && location.endLine <= around.endLine
  const isSmaller = location.endLine - location.startLine < around.endLine - around.startLine
  return location.path === around.path && isWithin && isSmaller
}

/**
 * The passages on what protects people that a change takes away while what else is said on the same subject stays.
 * Where nothing is left at all, the rule on that subject speaks.
 */
export function vanished(before: readonly Document[], now: readonly Document[]): Vanished[] {
  const all = PROTECTIVE.flatMap((concept) => vanishedOn(concept, before, now))
  return all.filter(
    ({ statement }, at) =>
      !all.some(
        (other, place) =>
          isInside(statement, other.statement) || (place < at && isSamePlace(statement, other.statement)),
      ),
  )
}

function isSamePlace({ location: left }: Statement, { location: right }: Statement): boolean {
  return left.path === right.path && left.startLine === right.startLine && left.endLine === right.endLine
}
