import { absence } from '../core/review/absence.ts'
import { aboutPeople } from '../core/review/applicability.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: {
    en: 'data protection impact assessment',
    fr: 'analyse d’impact relative à la protection des données',
  },
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
  recommendations: [cnil['L-05']],
  levels: { 1: 'silent', 2: 'silent', 3: 'question' },
  closes: {
    en: 'Answer it: the reference of the data protection impact assessment, or why none was carried out; a risk analysis or an assessment for another text does not answer',
    fr: 'Y répondre\u00a0: la référence de l’analyse d’impact relative à la protection des données, ou pourquoi il n’y en a pas\u202f; une analyse de risques ou une analyse menée pour un autre texte n’y répond pas',
  },
  topic: 'impact-assessment',
  scope: 'repository',
  applies: (_facts, profile) => aboutPeople(profile),
  check: ({ documents }) => absence(documents, 'impact-assessment', words),
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
      title: { en: 'Why there is none', fr: 'Pourquoi il n’y en a pas' },
      answers,
      files: {
        'README.md': `# Radiographs

No data protection impact assessment was carried out, because the processing meets none of the nine criteria.
`,
      },
      expect: 'pass',
    },
    {
      title: {
        en: 'An assessment of fundamental rights is not one of data protection',
        fr: 'Une analyse sur les droits fondamentaux n’est pas celle de la protection des données',
      },
      answers,
      files: {
        'README.md': `# Radiographs

The fundamental rights impact assessment is available at https://example.org/fria.
`,
      },
      expect: [
        {
          level: 'question',
          message: {
            en: 'No data protection impact assessment was found in the documents read, expected its reference, or the reasoning that led to do without',
            fr: 'Les documents lus ne contiennent pas d’analyse d’impact relative à la protection des données\u202f; attendu\u00a0: sa référence, ou le raisonnement qui a conduit à s’en passer',
          },
        },
      ],
    },
    {
      title: { en: 'None, and no reason given', fr: 'Aucune, et aucun motif' },
      answers,
      files: { 'README.md': '# Radiographies\n\n## AIPD\n\nAucune.\n' },
      expect: [
        {
          level: 'question',
          at: 'README.md:3-5',
          message: {
            en: 'This passage says that there is none (data protection impact assessment), expected its reference, or the reasoning that led to do without',
            fr: 'Ce passage dit l’absence (analyse d’impact relative à la protection des données)\u202f; attendu\u00a0: sa référence, ou le raisonnement qui a conduit à s’en passer',
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
