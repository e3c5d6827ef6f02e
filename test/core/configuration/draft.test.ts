import { describe, expect, it } from 'vitest'
import { draftConfiguration } from '../../../core/configuration/draft.ts'
import { parseConfiguration } from '../../../core/configuration/read-configuration.ts'
import { completeAnswers } from '../../../core/review/infer.ts'

function read(text: string) {
  const reading = parseConfiguration('.github/gardefou.yml', text, [])
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message.en).join('\n'))
  return reading.configuration
}

describe.each(['en', 'fr'] as const)('a first configuration in %s', (language) => {
  it('can be read, and answers nothing that is not known', () => {
    const { answers, language: written } = read(draftConfiguration(completeAnswers({}, []), language))
    expect({ answers, written }).toEqual({ answers: {}, written: language })
  })

  it('answers what is known, whatever YAML makes of the words', () => {
    const known = {
      'anonymisation-goal': 'yes',
      'vulnerable-persons': 'no',
      destination: 'internal',
      annotation: ['crowd', 'reused'],
    } as const
    expect(read(draftConfiguration(completeAnswers(known, []), language)).answers).toEqual(known)
  })

  it('asks each of the twelve questions, with its values', () => {
    const text = draftConfiguration(completeAnswers({}, []), language)
    expect(text.match(/: unknown$/gm)).toHaveLength(12)
    expect(text).toContain(language === 'en' ? '#   pseudonymised: names' : '#   pseudonymised\u00a0: les noms')
  })
})
