import { expect, it } from 'vitest'
import * as remarks from '../../action/remarks.ts'
import type { Text } from '../../core/words/text.ts'
import { frenchFaults, NEVER_SAID } from '../support/french.ts'

it.each<[string, Text]>(Object.entries(remarks))('%s is said in good language, in both', (_, { en, fr }) => {
  const plain = fr.replace(/«\u202f[^»]*\u202f»/g, '«\u202fx\u202f»')
  expect(frenchFaults(plain)).toEqual([])
  expect([en, fr].filter((text) => NEVER_SAID.test(text) || !text.endsWith('.'))).toEqual([])
})
