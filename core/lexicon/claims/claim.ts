import type { Concept } from '../../words/concept.ts'
import type { Polarity } from '../../words/document.ts'

/** What a sentence claims, in folded text, and the look-alikes that claim nothing of the kind. */
export interface Claim {
  readonly concept: Concept
  readonly sentence: RegExp
  readonly not?: RegExp
  /** What the path and the headings around the sentence have to speak of, for words that other trades use too. */
  readonly place?: RegExp
  /** How the sentence stands to what it speaks of, when its words alone would say otherwise: a reason for having none. */
  readonly polarity?: Polarity
}

/** One expression from alternatives that are easier to read one by one. */
export function anyOf(...alternatives: readonly (string | RegExp)[]): RegExp {
  return new RegExp(alternatives.map((part) => (typeof part === 'string' ? part : part.source)).join('|'), 'u')
}
