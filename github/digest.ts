import { createHash } from 'node:crypto'

/** Sixteen hexadecimal digits that differ when any of `parts` does. */
export function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
