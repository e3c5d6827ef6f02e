import type { Reader, Reading } from '../reader.ts'

/** What the first reader that knows the file makes of it: the formats exclude one another. */
export function firstOf<T>(readers: readonly Reader<T>[], path: string, parsed: T): Reading | undefined {
  for (const reader of readers) {
    const reading = reader(path, parsed)
    if (reading) return reading
  }
  return undefined
}
