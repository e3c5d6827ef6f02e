import { expect, it } from 'vitest'
import { allows } from '../../../core/policy/allows.ts'
import { MODES } from '../../../core/policy/policy.ts'

it.each([
  ['check', [false, true, true]],
  ['configuration', [false, true, true]],
  ['issue', [false, false, true]],
  ['answer', [false, false, true]],
] as const)('a %s is for the modes from which it is allowed', (deed, expected) => {
  expect(MODES.map((mode) => allows({ mode }, deed))).toEqual(expected)
})
