import { fold } from '../../lexicon/fold.ts'
import type { FieldRole } from '../../words/statement-value.ts'
import {
  COMPANIONS,
  IDENTIFYING_NAMES,
  IDENTIFYING_PAIRS,
  IDENTIFYING_WORDS,
  KEY_WORDS,
  LENGTHS_OF_TIME,
  LINKING_NAMES,
  MOMENT_SUFFIX,
  MOMENTS,
  NUMBERED_PEOPLE,
  PEOPLE,
  PLACE_NAMES,
  PLACE_WORDS,
  SCRAMBLED_WORDS,
} from './field-names.ts'

/**
 * What a field called `name` can do to the people it is about, judged by its name alone, in English or French.
 * A technical key (`id`, `image_id`, `bbox`, `file_name`) is `other`: it names a row, not someone.
 */
export function fieldRole(name: string): FieldRole {
  const words = wordsOf(name)
  if (isScrambled(words)) return 'linking-key'
  if (isPlace(words)) return 'place'
  if (isLinkingKey(words)) return 'linking-key'
  if (isIdentifier(words)) return 'identifier'
  return isMoment(words) ? 'timestamp' : 'other'
}

/** The words of the last part of a path such as `ratings/user_id`, written in any case. */
function wordsOf(name: string): readonly string[] {
  const last = name.split(/[/.]/).findLast((part) => part !== '') ?? ''
  const spaced = last.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
  return fold(spaced)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'e')
}

function isScrambled(words: readonly string[]): boolean {
  if (!words.some((word) => SCRAMBLED_WORDS.has(word))) return false
  const others = words.filter((word) => !SCRAMBLED_WORDS.has(word))
  return others.some((word) => word === 'id' || word === 'user') || isIdentifier(others) || isLinkingKey(others)
}

function isLinkingKey(words: readonly string[]): boolean {
  if (LINKING_NAMES.has(words.join(' '))) return true
  if (!words.some((word) => NUMBERED_PEOPLE.has(word) || COMPANIONS.has(word))) return false
  return words.some((word) => KEY_WORDS.has(word)) && !isPhoneNumber(words)
}

/** `phone_number` is the number itself, `phone_id` is a key. */
function isPhoneNumber(words: readonly string[]): boolean {
  return words.includes('phone') && words.some((word) => word === 'number' || word === 'no' || word === 'num')
}

function isIdentifier(words: readonly string[]): boolean {
  return (
    IDENTIFYING_NAMES.has(words.join(' ')) ||
    words.some((word) => IDENTIFYING_WORDS.has(word)) ||
    words.some((word, index) => IDENTIFYING_PAIRS.has(`${words[index - 1]} ${word}`)) ||
    isNamedPerson(words)
  )
}

function isNamedPerson(words: readonly string[]): boolean {
  const isNamed = words.includes('name') || words.includes('nom')
  if (words.some((word) => NUMBERED_PEOPLE.has(word))) return isNamed
  return words.some((word) => PEOPLE.has(word)) && (isNamed || words.some((word) => KEY_WORDS.has(word)))
}

function isPlace(words: readonly string[]): boolean {
  return PLACE_NAMES.has(words.join(' ')) || words.some((word) => PLACE_WORDS.has(word))
}

function isMoment(words: readonly string[]): boolean {
  if (words.some((word) => LENGTHS_OF_TIME.has(word))) return false
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return MOMENTS.has(last) || MOMENTS.has(first) || (words.length > 1 && last === MOMENT_SUFFIX)
}
