import { absence } from '../core/review/absence.ts'
import { whereASystemIsProvided } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'function that pauses the system', fr: 'fonction de mise en pause du système' },
  expected: {
    en: 'a word on how those who use the system can pause it',
    fr: 'la façon dont ceux qui utilisent le système peuvent le mettre en pause',
  },
}

const answers = {
  'personal-data': 'personal',
  sensitive: 'in-source',
  roles: ['model-provider'],
  destination: 'hosted-service',
} as const

export const rule: Rule = {
  id: 'pause-feature-available',
  title: {
    en: 'Those who use the system can pause it',
    fr: 'Ceux qui utilisent le système peuvent le mettre en pause',
  },
  expectation: {
    en: 'making human control easier from development on, for instance by a function that pauses the system',
    fr: 'faciliter dès le développement le contrôle humain, par exemple par une fonction de mise en pause du système',
  },
  recommendations: [cnil['S-13'], cnil['S-14'], cnil['S-15']],
  levels: { 1: 'silent', 2: 'note', 3: 'note' },
  closes: {
    en: 'Write it: how the system is paused; when to do it is up to those who use it',
    fr: 'L’écrire\u00a0: comment le système se met en pause\u202f; le moment revient à ceux qui l’utilisent',
  },
  topic: 'pause-feature',
  scope: 'repository',
  applies: (_facts, profile) => whereASystemIsProvided(profile),
  check: ({ documents }) => absence(documents, 'pause-feature', words),
  examples: [
    {
      title: { en: 'A switch described in the model card', fr: 'Un interrupteur décrit dans la fiche' },
      answers,
      files: {
        'MODEL_CARD.md': `# Model card

## Intended use

The operator can pause the system at any time from the console.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A hosted service without a word on it', fr: 'Un service hébergé qui n’en dit rien' },
      answers,
      files: {
        'MODEL_CARD.md': `# Model card

## Intended use

A first sorting, checked by a person.
`,
      },
      expect: [
        {
          level: 'note',
          message: {
            en: 'No function that pauses the system was found in the documents read, expected a word on how those who use the system can pause it',
            fr: 'Les documents lus ne contiennent pas de fonction de mise en pause du système\u202f; attendu\u00a0: la façon dont ceux qui utilisent le système peuvent le mettre en pause',
          },
        },
      ],
    },
    {
      title: { en: 'Weights only', fr: 'Des poids seulement' },
      answers: { ...answers, destination: 'open' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
