import { describe, expect, it } from 'vitest'
import { quoted } from '../../../core/review/quoted.ts'

describe('names in a message', () => {
  it.each([
    [['a'], '“a”', '«\u202fa\u202f»'],
    [['a', 'b', 'c'], '“a”, “b” and “c”', '«\u202fa\u202f», «\u202fb\u202f» et «\u202fc\u202f»'],
    [['a', 'b', 'c', 'd'], '“a”, “b”, “c” and 1 other', '«\u202fa\u202f», «\u202fb\u202f», «\u202fc\u202f» et 1 autre'],
    [
      ['a', 'b', 'c', 'd', 'e'],
      '“a”, “b”, “c” and 2 others',
      '«\u202fa\u202f», «\u202fb\u202f», «\u202fc\u202f» et 2 autres',
    ],
  ])('%j are quoted up to three, then counted', (names, en, fr) => {
    expect(quoted(names)).toEqual({ en, fr })
  })
})
