import type { PlainDate } from '../time/plain-date.ts'
import type { Document } from './document.ts'
import type { Unread } from './facts.ts'
import type { Finding, Level } from './finding.ts'
import type { Profile } from './profile.ts'
import type { Language, Text } from './text.ts'

/** What a rule came to, for one profile. */
export interface RuleOutcome {
  readonly id: string
  readonly dataset: string | undefined
  readonly outcome: 'pass' | 'findings' | 'not-applicable' | 'error'
  /** Why it does not apply, or what went wrong. */
  readonly reason: Text | undefined
}

/** From which level on a review fails; `none` never fails. */
export type FailOn = 'none' | Extract<Level, 'legal' | 'warning' | 'note'>

export type Verdict = 'pass' | 'fail' | 'error'

/** A declared dataset and its profile. */
export interface DatasetProfile {
  readonly name: string
  readonly profile: Profile
}

/** Everything a review came to; reporters turn it into text. */
export interface Report {
  readonly version: 1
  readonly verdict: Verdict
  readonly today: PlainDate
  readonly language: Language
  readonly failOn: FailOn
  /** The one most at stake, when datasets differ. */
  readonly profile: Profile
  /** Of each declared dataset, in the order of the configuration. */
  readonly datasets: readonly DatasetProfile[]
  /** Whether a base was compared, so that states other than `introduced` have a meaning. */
  readonly compared: boolean
  /** Gravest first, then by path and line; fixed ones last. */
  readonly findings: readonly Finding[]
  /**
   * What would be found besides, or more gravely, under the configuration that the change proposes; it counts for
   * nothing yet. Absent when the change proposes none.
   */
  readonly preview?: readonly Finding[]
  /** True when the paths of the change told that it touches nothing that is read, so that no file was. */
  readonly untouched?: true
  readonly rules: readonly RuleOutcome[]
  readonly documents: readonly Document[]
  readonly unread: readonly Unread[]
  /** Paths that the change makes unreadable: what was found before by what stood there may stand. Absent when none. */
  readonly obscured?: readonly string[]
  /** What the reader of the report should know: where the configuration came from, what lapsed. */
  readonly notices: readonly Text[]
  readonly counts: { readonly paths: number; readonly nominated: number; readonly read: number }
}
