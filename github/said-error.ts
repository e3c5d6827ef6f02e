import type { Text } from '../core/words/text.ts'

/** An expected obstacle, said in both languages to whoever can act on it; its stack is of no use to them. */
export class SaidError extends Error {
  readonly text: Text

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options)
    this.name = 'SaidError'
    this.text = text
  }
}
