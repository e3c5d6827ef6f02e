import type { Mark } from './labels.ts'
import type { Seen } from './seen.ts'

/** How one file's reading stands against a person's labels. A place counts as found when the lines overlap. */
export interface Comparison {
  /** Marks of the person that were read. */
  readonly found: readonly Mark[]
  /** Marks of the person that were not. */
  readonly missed: readonly Mark[]
  /** Readings that meet a mark; several may meet one. */
  readonly right: readonly Seen[]
  /** Readings that meet none. */
  readonly wrong: readonly Seen[]
}

function meets(one: Mark, other: Mark): boolean {
  return (
    one.concept === other.concept &&
    one.polarity === other.polarity &&
    one.lines[0] <= other.lines[1] &&
    other.lines[0] <= one.lines[1]
  )
}

/** Compares the readings of one file with the labels of the same file. */
export function compare(marks: readonly Mark[], seen: readonly Seen[]): Comparison {
  const isFound = (mark: Mark): boolean => seen.some((reading) => meets(reading, mark))
  const isRight = (reading: Seen): boolean => marks.some((mark) => meets(mark, reading))
  return {
    found: marks.filter(isFound),
    missed: marks.filter((mark) => !isFound(mark)),
    right: seen.filter(isRight),
    wrong: seen.filter((reading) => !isRight(reading)),
  }
}
