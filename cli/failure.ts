import type { Text } from '../core/words/text.ts'

/** Something that a person can put right: a sentence to show, never a stack. */
export class Failure extends Error {
  readonly text: Text

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options)
    this.name = 'Failure'
    this.text = text
  }
}
