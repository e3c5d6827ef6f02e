import { distance } from 'fastest-levenshtein'

/** One slip for every so many letters is a misspelling; more is another word. */
const LETTERS_PER_SLIP = 3

/** Beyond this, a word is not one of ours misspelt, and comparing it would only cost time. */
const LONGEST = 80

/** The one of `known` that `word` most likely stands for, when one is near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const written = folded(word)
  if (written.length > LONGEST) return undefined
  const ranked = known.map((candidate) => ({ candidate, slips: distance(written, folded(candidate)) }))
  const best = ranked.sort((left, right) => left.slips - right.slips)[0]
  if (best === undefined || best.slips > slipsAllowed(best.candidate)) return undefined
  return best.candidate
}

function slipsAllowed(word: string): number {
  return Math.max(1, Math.floor(word.length / LETTERS_PER_SLIP))
}

function folded(word: string): string {
  return word.trim().toLowerCase().replace(/[_\s]/g, '-')
}
