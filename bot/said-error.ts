import type { Text } from '../core/words/text.ts'

/** An expected obstacle, said in both languages to whoever runs the bot; its stack is of no use to them. */
export class SaidError extends Error {
  override readonly name = 'SaidError'
  readonly text: Text

  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}
