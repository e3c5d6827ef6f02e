import type { Concept } from './concept.ts'
import type { Location } from './location.ts'
import type { Text } from './text.ts'

/** How loudly a finding is said for the profile at hand; the order is gravest first. */
export const LEVELS = ['legal', 'warning', 'note', 'question', 'tip', 'info'] as const
export type Level = (typeof LEVELS)[number]

/** Of a finding, when a change is reviewed. */
export type State = 'introduced' | 'existing' | 'fixed'

/** What was read that bears on a finding. */
export interface Evidence {
  readonly path: string
  readonly line: number
  readonly quote: string
  /** Read in the base: the change under review takes it out, or writes it otherwise. */
  readonly isBefore?: boolean
}

/** A text edit that settles a finding for certain. */
export interface Fix {
  readonly location: Location
  readonly replacement: string
}

/** A person's reasoned answer to a finding, as configured. */
export interface Decision {
  readonly rule: string
  readonly reason: string
  readonly by: string
  /** Last day on which it holds; without one it holds until removed. */
  readonly until?: string
}

/** What a rule saw; the engine adds who, how loudly and on what authority. */
export interface Observation {
  /** A fact about the files, then what was expected; no full stop, no law. */
  readonly message: Text
  /** Absent when the observation is about the repository as a whole. */
  readonly location?: Location
  /** Where it stood before the change under review, for what the change takes out. */
  readonly before?: Location
  /** The passage in the same file before the change under review in whose place this one stands. */
  readonly replaces?: Location
  /** What the passage speaks of without affirming it; where the change under review replaced one that did, that one. */
  readonly blank?: Concept
  /** What was found nowhere; where the change under review takes it out, that is where it stood before. */
  readonly absent?: Concept
  readonly evidence?: readonly Evidence[]
  readonly dataset?: string
  /** What tells two findings of one rule apart, and does not change when lines move: a label, a dataset. */
  readonly key: string
  /** The names that one observation speaks of together; a new one among them makes it a new finding. */
  readonly members?: readonly string[]
  /** When the observation is softer than the rule's own level. */
  readonly level?: 'note' | 'question' | 'tip' | 'info'
  readonly fix?: Fix
}

/** A rule's observation with its level, state and identity. */
export interface Finding {
  readonly rule: string
  readonly level: Level
  readonly state: State
  readonly dataset: string | undefined
  /** Ids in the catalogue; the first one gives the force of the message. */
  readonly recommendations: readonly string[]
  readonly message: Text
  /** The fixed sentence of the source's force. */
  readonly authority: Text
  /** What would close it: write it, point to it, decide it. */
  readonly closes: readonly Text[]
  readonly location: Location | undefined
  /** Where what it misses stood before the change under review: lines of the base, taken out since. */
  readonly before?: Location
  /** The passage of the base, in the same file, in whose place this one stands. */
  readonly replaces?: Location
  readonly evidence: readonly Evidence[]
  /** Sixteen hexadecimal digits, the same when lines move. */
  readonly fingerprint: string
  /** The same for each of the names that it speaks of together, when there are several. */
  readonly members?: readonly string[]
  readonly decision: Decision | undefined
  readonly fix: Fix | undefined
}
