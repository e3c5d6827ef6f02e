import type { PlainDate } from '../time/plain-date.ts'
import type { Document } from './document.ts'
import type { Text } from './text.ts'

/** A path that was nominated and could not be read; what it may hold is unknown, never absent. */
export interface Unread {
  readonly path: string
  readonly reason: Text
}

/** What a change under review is held against: the facts before it. */
export interface Before {
  readonly documents: readonly Document[]
  readonly subject: readonly Document[]
}

/** All that rules see of one snapshot. */
export interface Facts {
  readonly today: PlainDate
  /** Every document of the repository: evidence may stand in any of them. */
  readonly documents: readonly Document[]
  /** The documents that the profile at hand is about; all of them when the repository declares no dataset. */
  readonly subject: readonly Document[]
  /** The declared dataset at hand, if the profile is that of one. */
  readonly dataset: string | undefined
  readonly unread: readonly Unread[]
  /** Absent when no change is under review: then nothing is known of what was there before. */
  readonly before?: Before
  /** Paths whose content the change adds, edits or removes; empty without a change under review. */
  readonly changed: readonly string[]
  /** What the change does to the configuration so that gardefou would say less, each as a clause; absent when nothing. */
  readonly loosened?: readonly Text[]
}
