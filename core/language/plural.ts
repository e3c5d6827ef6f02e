import type { Text } from '../words/text.ts'

/** A noun for one and for several, in both languages. */
export interface Noun {
  readonly en: readonly [one: string, several: string]
  readonly fr: readonly [one: string, several: string]
}

function grouped(count: number, separator: string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, separator)
}

/** A whole number with its thousands set apart as each language does. */
export function numeral(count: number): Text {
  return { en: grouped(count, ','), fr: grouped(count, '\u202f') }
}

/** The noun that goes with `count`: English takes the singular for one only, French for nought and one. */
export function agreed(count: number, noun: Noun): Text {
  return { en: noun.en[count === 1 ? 0 : 1], fr: noun.fr[count < 2 ? 0 : 1] }
}

/** `count` and its noun, such as `1,204 findings` or « 0 constat ». */
export function counted(count: number, noun: Noun): Text {
  const [figure, word] = [numeral(count), agreed(count, noun)]
  return { en: `${figure.en} ${word.en}`, fr: `${figure.fr}\u00a0${word.fr}` }
}

/** A list in a sentence: commas, then “and” or « et ». */
export function listed(items: readonly Text[]): Text {
  return { en: joined('and', items, 'en'), fr: joined('et', items, 'fr') }
}

function joined(conjunction: string, items: readonly Text[], language: keyof Text): string {
  const words = items.map((item) => item[language])
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.slice(-1).join('')}`
}
