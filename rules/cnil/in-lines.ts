import type { Text } from '../../core/words/text.ts'

/** A section of the summary with its lines, both included. */
export function inLines(en: string, fr: string, first: number, last: number): Text {
  return first === last
    ? { en: `${en}, line ${first}`, fr: `${fr}, ligne ${first}` }
    : { en: `${en}, lines ${first}–${last}`, fr: `${fr}, lignes ${first} à ${last}` }
}
