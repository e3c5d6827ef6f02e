import { absence } from '../core/review/absence.ts'
import { whereSensitiveStandsWithOthers } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'passage on keeping sensitive data apart', fr: 'passage sur le cloisonnement des données sensibles' },
  expected: {
    en: 'a word on whether keeping them apart protects more than it makes them easy to find',
    fr: 'un mot disant si les isoler protège plus que cela ne les rend faciles à trouver',
  },
}

const answers = { 'personal-data': 'personal', sensitive: 'in-source', 'sensitive-colocated': 'yes' } as const

export const rule: Rule = {
  id: 'partitioning-considered',
  title: {
    en: 'Keeping sensitive data apart has been weighed',
    fr: 'Le cloisonnement des données sensibles a été apprécié',
  },
  expectation: {
    en: 'keeping sensitive data apart is weighed against making them easier to find',
    fr: 'le cloisonnement des données sensibles est mis en balance avec la facilité accrue de les trouver',
  },
  recommendations: [cnil['S-28']],
  levels: { 1: 'silent', 2: 'question', 3: 'question' },
  closes: { en: 'Answer it: kept apart or not, and why', fr: 'Y répondre\u00a0: cloisonnées ou non, et pourquoi' },
  topic: 'partitioning',
  scope: 'repository',
  applies: (_facts, profile) => whereSensitiveStandsWithOthers(profile),
  check: ({ documents }) => absence(documents, 'partitioning', words),
  examples: [
    {
      title: { en: 'Kept apart, and said', fr: 'Cloisonnées, et dit' },
      answers,
      files: {
        'README.md': `# Dossiers

Les données de santé sont conservées séparément des autres.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'Mixed, and nothing said', fr: 'Mêlées, et rien d’écrit' },
      answers,
      files: {
        'README.md': `# Files

Files of patients, with their appointments.
`,
      },
      expect: [
        {
          level: 'question',
          message: {
            en: 'No passage on keeping sensitive data apart was found in the documents read, expected a word on whether keeping them apart protects more than it makes them easy to find',
            fr: 'Les documents lus ne contiennent pas de passage sur le cloisonnement des données sensibles\u202f; attendu\u00a0: un mot disant si les isoler protège plus que cela ne les rend faciles à trouver',
          },
        },
      ],
    },
    {
      title: { en: 'Sensitive data on their own', fr: 'Des données sensibles seules' },
      answers: { ...answers, 'sensitive-colocated': 'no' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
