import type { Concept } from './concept.ts'
import type { Location } from './location.ts'
import type { StatementValue } from './statement-value.ts'
import type { Text } from './text.ts'

/** What a reader recognised a file to be; one file may be several. */
export type Kind =
  | 'annotation-guide'
  | 'configuration'
  | 'data-manifest'
  | 'dataset-card'
  | 'dataset-log'
  | 'datasheet'
  | 'incident-plan'
  | 'label-list'
  | 'model-card'
  | 'privacy-notice'
  | 'project-page'
  | 'retention-schedule'
  | 'rollback-plan'
  | 'sbom'
  | 'sbom-step'
  | 'security-policy'

/** `planned` is a promise about later; `placeholder` is a template's blank. Neither counts as said. */
export type Polarity = 'asserted' | 'negated' | 'planned' | 'placeholder'

/** The language of a document's prose; `other` is said to be unread, `none` has no prose. */
export type DocumentLanguage = 'en' | 'fr' | 'other' | 'none'

/** What a document says about one concept, and where. */
export interface Statement {
  readonly concept: Concept
  readonly polarity: Polarity
  readonly value?: StatementValue
  readonly location: Location
  /** The words read, at most 120 characters, never a value that identifies a person. */
  readonly quote: string
}

/** How much of a file was read, and why not all of it. */
export type ReadExtent = 'full' | 'partial' | 'unreadable'

/** A comment in a file that answers the findings of one rule there: `gardefou-ignore <rule> until <date>: <reason>`. */
export interface Ignore {
  readonly rule: string
  readonly reason: string
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string
  readonly location: Location
}

/** A comment that is meant as an answer and cannot be taken for one. */
export interface RefusedIgnore {
  readonly location: Location
  /** What was expected instead. */
  readonly expected: Text
}

/** A file that a reader recognised. */
export interface Document {
  readonly path: string
  /** Gravest kind first; empty only when the file could not be read. */
  readonly kinds: readonly Kind[]
  /** Why it was classed so. */
  readonly because: Text
  readonly language: DocumentLanguage
  readonly read: ReadExtent
  /** Present when `read` is not `full`: what was not read, and what to do. */
  readonly limit?: Text
  readonly statements: readonly Statement[]
  /** Answers written in the file itself; absent when there are none. */
  readonly ignores?: readonly (Ignore | RefusedIgnore)[]
}
