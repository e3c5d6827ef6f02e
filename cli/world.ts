import type { PlainDate } from '../core/time/plain-date.ts'

/** All that the command line takes from outside, passed in so that it can be tried without a process. */
export interface World {
  /** Arguments after the program's name. */
  readonly argv: readonly string[]
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** The day in the time zone of the machine. */
  readonly today: PlainDate
  /** Columns of the terminal, and whether it shows colours. */
  readonly terminal: { readonly width: number; readonly colour: boolean }
  /** Language of the system, used when nothing else says which. */
  readonly locale: string
  out(text: string): void
  err(text: string): void
}
