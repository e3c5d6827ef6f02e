import type { Text } from '../words/text.ts'

/**
 * What a parser made of a text. A failure says why in a sentence, and on which line (from 1) when that is known;
 * a success may carry a note on what was left out.
 */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly note?: Text }
  | { readonly ok: false; readonly reason: Text; readonly line?: number }

/** How deep a file may nest: far above any honest file, far below what exhausts a parser's stack. */
export const MAX_DEPTH = 64

export const TOO_DEEP: Text = {
  en: `The file nests more than ${MAX_DEPTH} levels deep; it was not read`,
  fr: `Le fichier est imbriqué sur plus de ${MAX_DEPTH} niveaux\u202f; il n’a pas été lu`,
}
