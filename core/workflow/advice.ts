import type { Text } from '../words/text.ts'

/**
 * What is said of a line of a workflow: `danger` lets whoever proposes a change run code with the secrets of the
 * repository, `change` keeps gardefou from what it was asked, `remark` is good to know and asks for nothing.
 */
export type Weight = 'danger' | 'change' | 'remark'

/** One line of a workflow, and what to write there. */
export interface Advice {
  readonly weight: Weight
  /** From 1, in the workflow file. */
  readonly line: number
  /** A sentence: what to write, or what was seen where nothing is to be written. */
  readonly what: Text
  /** A sentence: what for. */
  readonly why: Text
}

/** A piece of advice as one text. */
export function adviceText({ what, why }: Advice): Text {
  return { en: `${what.en} ${why.en}`, fr: `${what.fr} ${why.fr}` }
}
