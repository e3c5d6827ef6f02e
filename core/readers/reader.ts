import type { DocumentLanguage, Kind, ReadExtent, Statement } from '../words/document.ts'
import type { Text } from '../words/text.ts'

/** What a reader made of one file it recognised. */
export interface Reading {
  /** Gravest first; never empty. */
  readonly kinds: readonly Kind[]
  /** Why the file was classed so. */
  readonly because: Text
  readonly language: DocumentLanguage
  readonly read: ReadExtent
  /** Present when `read` is not `full`: what was not read, and what to do. */
  readonly limit?: Text
  readonly statements: readonly Statement[]
}

/** Reads one parsed file; `undefined` when the file is none of its business. */
export type Reader<T> = (path: string, parsed: T) => Reading | undefined
