import type { Text } from '../../words/text.ts'

/** A reason in both languages. */
export function reason(en: string, fr: string): Text {
  return { en, fr }
}

/** The reason, when the condition holds. */
export function when(condition: boolean, because: Text): Text | undefined {
  return condition ? because : undefined
}
