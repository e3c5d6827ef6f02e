import { absence } from '../core/review/absence.ts'
import { whereTrained } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'technology that protects privacy', fr: 'technologie de protection de la vie privée' },
  expected: {
    en: 'at most a line on whether one was considered',
    fr: 'au plus une ligne disant si l’une d’elles a été envisagée',
  },
}

const answers = {
  'personal-data': 'personal',
  sensitive: 'in-source',
  'vulnerable-persons': 'yes',
  development: 'training',
} as const

export const rule: Rule = {
  id: 'privacy-technology-considered',
  title: {
    en: 'Technologies that protect privacy have been considered',
    fr: 'Les technologies de protection de la vie privée ont été envisagées',
  },
  expectation: {
    en: 'privacy-enhancing technologies or secure hardware can be a relevant addition',
    fr: 'des technologies de protection de la vie privée ou du matériel sécurisé peuvent être un complément pertinent',
  },
  recommendations: [cnil['S-24'], cnil['S-23']],
  levels: { 1: 'silent', 2: 'silent', 3: 'tip' },
  closes: {
    en: 'Write it: what was considered, and why it was kept or left',
    fr: 'L’écrire\u00a0: ce qui a été envisagé, et pourquoi cela a été retenu ou écarté',
  },
  topic: 'privacy-technology',
  scope: 'repository',
  applies: (_facts, profile) => whereTrained(profile),
  check: ({ documents }) => absence(documents, 'privacy-technology', words),
  examples: [
    {
      title: { en: 'Differential privacy, and its budget', fr: 'La confidentialité différentielle, et son budget' },
      answers,
      files: {
        'MODEL_CARD.md': `# Model card

## Training

Trained with differential privacy, with a budget of 8.

## Intended use

A first sorting.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A model card without it', fr: 'Une fiche qui n’en parle pas' },
      answers,
      files: {
        'MODEL_CARD.md': `# Model card

## Intended use

A first sorting, checked by a person.
`,
      },
      expect: [
        {
          level: 'tip',
          message: {
            en: 'No technology that protects privacy was found in the documents read, expected at most a line on whether one was considered',
            fr: 'Les documents lus ne contiennent pas de technologie de protection de la vie privée\u202f; attendu\u00a0: au plus une ligne disant si l’une d’elles a été envisagée',
          },
        },
      ],
    },
    {
      title: { en: 'No model is trained', fr: 'Aucun modèle entraîné' },
      answers: { ...answers, development: 'none' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
