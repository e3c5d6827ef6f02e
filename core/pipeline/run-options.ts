import type { PlainDate } from '../time/plain-date.ts'
import type { FailOn } from '../words/report.ts'
import type { Rule } from '../words/rule.ts'
import type { Language, Text } from '../words/text.ts'
import type { DocumentCache } from './collect.ts'

/** What a run needs beside its host; the language and `failOn` given here win over the configuration. */
export interface RunOptions {
  readonly rules: readonly Rule[]
  readonly today: PlainDate
  readonly language?: Language
  /** Of what is said where neither `language` nor the configuration names one; English when absent. */
  readonly usualLanguage?: Language
  readonly failOn?: FailOn
  /** Where the configuration is kept, when it is not in `.github/`. */
  readonly configurationPath?: string
  /** Globs from the root: when given, only the files that one of them names are looked at. */
  readonly paths?: readonly string[]
  /** Said first in the report, such as where the configuration was read. */
  readonly notices?: readonly Text[]
  /** Shared between runs by a host that lives long. */
  readonly cache?: DocumentCache
}
