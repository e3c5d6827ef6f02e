import type { Text } from './text.ts'

/** A heading and what stands under it, each item a paragraph. */
export interface Part {
  readonly heading: Text
  readonly items: readonly Text[]
}

/** What is to be known of a rule or of a recommendation, before it is laid out. */
export interface Explanation {
  readonly id: string
  readonly title: Text
  readonly parts: readonly Part[]
}
