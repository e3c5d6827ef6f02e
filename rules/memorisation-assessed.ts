import { absence } from '../core/review/absence.ts'
import { whereTrainedOnSensitive } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: {
    en: 'passage on what the model may repeat or reveal of its training data',
    fr: 'passage sur ce que le modèle peut répéter ou révéler de ses données d’entraînement',
  },
  expected: {
    en: 'a few lines on what was considered or tried',
    fr: 'quelques lignes sur ce qui a été envisagé ou essayé',
  },
}

const answers = { 'personal-data': 'personal', sensitive: 'in-source', development: 'training' } as const

export const rule: Rule = {
  id: 'memorisation-assessed',
  title: {
    en: 'What the model may repeat of sensitive data was considered',
    fr: 'Ce que le modèle peut répéter de données sensibles a été examiné',
  },
  expectation: {
    en: 'considering whether trained models may repeat sensitive data or let them be inferred',
    fr: 's’interroger sur la restitution de données sensibles, ou leur inférence, par les modèles entraînés',
  },
  recommendations: [cnil['FA-41']],
  levels: { 1: 'silent', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: in the model card, what was considered and what came of it',
    fr: 'L’écrire\u00a0: dans la fiche du modèle, ce qui a été examiné et ce qu’il en est ressorti',
  },
  topic: 'memorisation-assessment',
  scope: 'repository',
  applies: (_facts, profile) => whereTrainedOnSensitive(profile),
  check: ({ documents }) => absence(documents, 'memorisation-assessment', words),
  examples: [
    {
      title: { en: 'A section in the model card', fr: 'Une section de la fiche' },
      answers,
      files: {
        'MODEL_CARD.md': `# Model card

## Memorisation

Extraction was tried with 500 prompts; no record came back.
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
          level: 'warning',
          message: {
            en: 'No passage on what the model may repeat or reveal of its training data was found in the documents read, expected a few lines on what was considered or tried',
            fr: 'Les documents lus ne contiennent pas de passage sur ce que le modèle peut répéter ou révéler de ses données d’entraînement\u202f; attendu\u00a0: quelques lignes sur ce qui a été envisagé ou essayé',
          },
        },
      ],
    },
    {
      title: {
        en: 'A body that shares a set and trains nothing',
        fr: 'Un organisme qui partage un jeu et n’entraîne rien',
      },
      answers: { ...answers, development: 'none' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
