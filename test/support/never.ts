import { expect } from 'vitest'
import { EVERY_TEXT, type Spoken, saying } from './every-text.ts'

/** That `pattern` catches the sentences it is meant for, one in each language, and that nothing among `spoken` is one. */
export function expectNever(
  pattern: RegExp,
  caught: readonly [en: string, fr: string],
  spoken: readonly Spoken[] = EVERY_TEXT,
): void {
  expect(caught.filter((sentence) => !pattern.test(sentence))).toEqual([])
  expect(saying(pattern, spoken)).toEqual([])
}
