import { absence } from '../core/review/absence.ts'
import { aboutPeople } from '../core/review/applicability.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'impact assessment or risk analysis', fr: 'analyse d’impact ou de risques' },
  expected: {
    en: 'its reference, or the reasoning that led to do without',
    fr: 'sa référence, ou le raisonnement qui a conduit à s’en passer',
  },
}

const answers = { 'personal-data': 'personal', sensitive: 'in-source', 'vulnerable-persons': 'yes' } as const

export const rule: Rule = {
  id: 'impact-assessment-referenced',
  title: {
    en: 'The impact assessment, or the reasoning instead of it, can be found',
    fr: 'L’analyse d’impact, ou le raisonnement qui en dispense, peut être retrouvée',
  },
  expectation: {
    en: 'an impact assessment is carried out where the processing is likely to be of high risk',
    fr: 'une analyse d’impact est menée lorsque le traitement est susceptible d’engendrer un risque élevé',
  },
  recommendations: [cnil['L-05'], cnil['A-02']],
  levels: { 1: 'silent', 2: 'silent', 3: 'question' },
  closes: {
    en: 'Answer it: the reference of the assessment, or why none was needed',
    fr: 'Y répondre\u00a0: la référence de l’analyse, ou pourquoi elle n’était pas nécessaire',
  },
  topic: 'risk-assessment',
  scope: 'repository',
  applies: (_facts, profile) => aboutPeople(profile),
  check: ({ documents }) => absence(documents, 'risk-assessment', words),
  examples: [
    {
      title: { en: 'A reference in the README', fr: 'Une référence dans le README' },
      answers,
      files: {
        'README.md': `# Radiographies

L’analyse d’impact est conservée sur l’intranet sous la référence AIPD-12.
`,
      },
      expect: 'pass',
    },
    {
      title: {
        en: 'Sensitive data of minors, and no trace of it',
        fr: 'Des données sensibles de mineurs, et aucune trace',
      },
      answers,
      files: {
        'README.md': `# Radiographs

Radiographs of children, read by two physicians.
`,
      },
      expect: [
        {
          level: 'question',
          message: {
            en: 'No impact assessment or risk analysis was found in the documents read, expected its reference, or the reasoning that led to do without',
            fr: 'Les documents lus ne contiennent pas d’analyse d’impact ou de risques\u202f; attendu\u00a0: sa référence, ou le raisonnement qui a conduit à s’en passer',
          },
        },
      ],
    },
    {
      title: { en: 'Nobody in the data', fr: 'Personne dans les données' },
      answers: { ...answers, 'personal-data': 'none' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
