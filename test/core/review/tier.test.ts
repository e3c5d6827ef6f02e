import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeAnswers } from '../../../core/review/infer.ts'
import { profileOf, tierOf } from '../../../core/review/tier.ts'
import type { Answers } from '../../../core/words/profile.ts'
import { QUESTIONS } from '../../../core/words/profile.ts'
import { anyAnswers } from '../../support/any-answers.ts'

const people = { 'personal-data': 'personal' } as const
const answers = (given: Partial<Answers>) => completeAnswers(given, [])

describe('the tier follows from the answers', () => {
  it.each<[string, Partial<Answers>, number | string]>([
    ['nobody in the data', { 'personal-data': 'none', 'vulnerable-persons': 'yes' }, 0],
    ['not said', {}, 'unknown'],
    ['people, nothing aggravating', people, 1],
    ['pseudonymised counts as people', { 'personal-data': 'pseudonymised' }, 1],
    ['one aggravating answer', { ...people, destination: 'open' }, 2],
    ['sensitive data of minors', { ...people, sensitive: 'revealed-by-annotation', 'vulnerable-persons': 'yes' }, 3],
    [
      'changes plausible but not serious',
      { ...people, 'data-changes-plausible': 'yes', 'serious-consequences': 'no' },
      1,
    ],
    ['changes plausible and serious', { ...people, 'data-changes-plausible': 'yes', 'serious-consequences': 'yes' }, 2],
    ['hosted is not distributed', { ...people, destination: 'hosted-service' }, 1],
  ])('%s', (_, given, tier) => {
    expect(tierOf(answers(given))).toBe(tier)
  })

  it('says when unknown answers may hide a higher tier', () => {
    expect(profileOf(answers(people)).capped).toBe(true)
    const all: Partial<Answers> = {
      ...people,
      sensitive: 'none',
      'vulnerable-persons': 'no',
      destination: 'internal',
      'labels-about-people': 'no',
      'data-changes-plausible': 'no',
    }
    expect(profileOf(answers(all)).capped).toBe(false)
  })
})

describe('whatever is answered', () => {
  it('an answer turned to unknown never raises the tier of data about people', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...Object.keys(QUESTIONS)), (given, question) => {
        const before = tierOf(answers({ ...given, ...people }))
        const after = tierOf(
          answers({ ...given, ...people, ...(question === 'personal-data' ? {} : { [question]: 'unknown' }) }),
        )
        expect(Number(after)).toBeLessThanOrEqual(Number(before))
      }),
    )
  })
})
