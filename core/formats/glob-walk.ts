/** One piece of a pattern: a character, `?`, `*` within a folder, `**` across folders, `**` and the slash after it. */
export type Piece =
  | { readonly kind: 'one' | 'star' | 'any' | 'folders' }
  | { readonly kind: 'char'; readonly char: string }

const REPEATED = ['star', 'any', 'folders']

/** Notes a place in the pattern, and those that are reached from it by nothing. */
function reach(places: Set<number>, from: number, pieces: readonly Piece[]): void {
  let at = from
  places.add(at)
  while (REPEATED.includes(pieces[at]?.kind ?? '')) places.add(++at)
}

function step(places: Set<number>, at: number, char: string, pieces: readonly Piece[]): void {
  const piece = pieces[at]
  if (piece === undefined) return
  if (piece.kind === 'char') {
    if (piece.char === char) reach(places, at + 1, pieces)
  } else if (piece.kind === 'one') {
    if (char !== '/') reach(places, at + 1, pieces)
  } else if (piece.kind === 'folders') {
    places.add(at)
    if (char === '/') reach(places, at + 1, pieces)
  } else if (piece.kind === 'any' || char !== '/') reach(places, at, pieces)
}

/**
 * The lengths of the beginnings of `path` that `pieces` match whole. All places in the pattern are followed at once, so
 * that no pattern takes longer than its length times that of the path, whoever wrote it.
 */
export function matchedLengths(path: string, pieces: readonly Piece[]): readonly number[] {
  let places = new Set<number>()
  reach(places, 0, pieces)
  const lengths = places.has(pieces.length) ? [0] : []
  for (let at = 0; at < path.length && places.size > 0; at++) {
    const next = new Set<number>()
    for (const place of places) step(next, place, path.charAt(at), pieces)
    if (next.has(pieces.length)) lengths.push(at + 1)
    places = next
  }
  return lengths
}
