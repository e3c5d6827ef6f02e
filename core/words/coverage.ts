import type { Text } from './text.ts'

/** A file of gardefou's own tests that hold it to a row, and how many of them do. */
export interface Guard {
  readonly file: string
  readonly tests: number
}

/** What answers for a row of the catalogue, beside the rules that rest on it. */
export interface Coverage {
  readonly guards: readonly Guard[]
  /** Why no rule can tell from files, where none does. */
  readonly reason: Text | undefined
}
