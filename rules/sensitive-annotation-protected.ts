import { absence } from '../core/review/absence.ts'
import { whereSensitiveDataAreAnnotated } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: {
    en: 'measure for the annotation of sensitive data',
    fr: 'mesure propre à l’annotation de données sensibles',
  },
  expected: {
    en: 'at least one among other data, factual criteria, closer checks and stronger security',
    fr: 'l’une au moins, parmi d’autres données, des critères factuels, des vérifications ou une sécurité renforcées',
  },
}

const answers = {
  'personal-data': 'personal',
  sensitive: 'revealed-by-annotation',
  annotation: ['human-inhouse'],
} as const

export const rule: Rule = {
  id: 'sensitive-annotation-protected',
  title: {
    en: 'The annotation of sensitive data has measures of its own',
    fr: 'L’annotation de données sensibles a ses propres mesures',
  },
  expectation: {
    en: 'using other data as far as possible, otherwise factual criteria, staying within what the data show, with closer checks and stronger security',
    fr: 'utiliser autant que possible d’autres données, à défaut des critères factuels, sans aller au-delà de ce que montrent les données, avec des vérifications et une sécurité renforcées',
  },
  recommendations: [cnil['FA-37'], cnil['FA-38'], cnil['FA-39'], cnil['FA-40']],
  levels: { 1: 'silent', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: in the protocol, which of these measures were chosen',
    fr: 'L’écrire\u00a0: dans le protocole, lesquelles de ces mesures ont été retenues',
  },
  topic: 'sensitive-annotation-measures',
  scope: 'repository',
  issueFrom: 2,
  applies: (_facts, profile) => whereSensitiveDataAreAnnotated(profile),
  check: ({ documents }) => absence(documents, 'sensitive-annotation-measures', words),
  examples: [
    {
      title: { en: 'Factual criteria', fr: 'Des critères factuels' },
      answers,
      files: {
        'annotation/guide.md': `# Guide d’annotation

Les annotateurs annotent chaque image et choisissent une étiquette.

Chaque étiquette repose sur des critères objectifs, mesurés sur l’image.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'Health labels like any others', fr: 'Des étiquettes de santé comme les autres' },
      answers,
      files: {
        'README.md': `# Radiographs

Radiographs, read by two physicians.
`,
      },
      expect: [
        {
          level: 'warning',
          message: {
            en: 'No measure for the annotation of sensitive data was found in the documents read, expected at least one among other data, factual criteria, closer checks and stronger security',
            fr: 'Les documents lus ne contiennent pas de mesure propre à l’annotation de données sensibles\u202f; attendu\u00a0: l’une au moins, parmi d’autres données, des critères factuels, des vérifications ou une sécurité renforcées',
          },
        },
      ],
    },
    {
      title: { en: 'Sensitive data that nobody annotates', fr: 'Des données sensibles que personne n’annote' },
      answers: { ...answers, annotation: ['none'] },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
