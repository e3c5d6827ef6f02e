import type { Concept } from '../../words/concept.ts'

/** What a sentence claims, in folded text, and the look-alikes that claim nothing of the kind. */
export interface Claim {
  readonly concept: Concept
  readonly sentence: RegExp
  readonly not?: RegExp
  /** What the path and the headings around the sentence have to speak of, for words that other trades use too. */
  readonly place?: RegExp
}

/** One expression from alternatives that are easier to read one by one. */
export function anyOf(...alternatives: readonly (string | RegExp)[]): RegExp {
  return new RegExp(alternatives.map((part) => (typeof part === 'string' ? part : part.source)).join('|'), 'u')
}
