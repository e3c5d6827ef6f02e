/** A sentence or a word in both languages, written and changed together. */
export interface Text {
  readonly en: string
  readonly fr: string
}

/** The languages gardefou writes. */
export type Language = keyof Text
