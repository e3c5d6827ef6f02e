/** Bytes of `text` in UTF-8: never fewer than its characters, so that one limit serves both ways of counting. */
export function byteLength(text: string): number {
  let bytes = 0
  for (const character of text) bytes += bytesOf(character.codePointAt(0) ?? 0)
  return bytes
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

/**
 * The greatest number from 0 to `count` for which `text` gives at most `limit` bytes; 0 when none does. The whole is
 * tried first, because only a text that is cut has to say so.
 */
export function greatestFitting(count: number, limit: number, text: (kept: number) => string): number {
  if (byteLength(text(count)) <= limit) return count
  let [low, high] = [0, count]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (byteLength(text(middle)) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
