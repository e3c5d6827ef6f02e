import { distance } from 'fastest-levenshtein'

/** Beginnings that turn a word into another one, so that adding them is no slip. */
const TURNS =
  /^(?:un|in|im|il|ir|non|no|not|dis|mis|a|de|des|me|mal|wo|fe|pre|post|anti|hyper|hypo|over|under|re|sur|sous)$/

/** Words shorter than this differ by meaning when they differ by one letter. */
const SHORTEST = 5

/** From this length on, one letter for another is a slip of the hand, and two slips may stand in one word. */
const LONG = 9

/** Words are told apart by their letters; figures, as in grades, are never a slip. */
function figures(word: string): string {
  return word.replace(/\D/g, '')
}

function isTurned(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return long.endsWith(short) && TURNS.test(long.slice(0, long.length - short.length).trim())
}

function isPlural(left: string, right: string): boolean {
  const stem = (word: string) => word.replace(/(?:es|s|x)$/, '')
  return stem(left) === stem(right)
}

/** Two letters that changed places. */
function isTransposed(left: string, right: string): boolean {
  const at = [...left].findIndex((letter, place) => letter !== right[place])
  return `${left.slice(0, at)}${left[at + 1] ?? ''}${left[at] ?? ''}${left.slice(at + 2)}` === right
}

function isSlip(left: string, right: string): boolean {
  const isLong = left.length >= LONG && right.length >= LONG
  const isOneLetterMore = left.length !== right.length && distance(left, right) === 1
  return isOneLetterMore || isTransposed(left, right) || (isLong && distance(left, right) <= 2)
}

/** Whether two folded names are one word written in two ways: a slip of the hand, a plural, a space. */
export function isSameWord(left: string, right: string): boolean {
  const [one, other] = [left.replace(/[\s_'’-]/g, ''), right.replace(/[\s_'’-]/g, '')]
  if (one === other || isPlural(one, other)) return true
  if (Math.min(one.length, other.length) < SHORTEST || isTurned(one, other)) return false
  return one[0] === other[0] && figures(one) === figures(other) && isSlip(one, other)
}

/** Words of the two languages that come from one root: « toxique » and “toxic”, « agressif » and “aggressive”. */
export function isCognate(left: string, right: string): boolean {
  const longest = Math.max(left.length, right.length)
  return (
    longest >= SHORTEST && !isTurned(left, right) && distance(left, right) / longest <= 0.45 && left[0] === right[0]
  )
}
