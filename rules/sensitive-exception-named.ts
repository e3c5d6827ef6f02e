import { absence } from '../core/review/absence.ts'
import { whereSensitive } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'exception of GDPR article 9', fr: 'exception de l’article 9 du RGPD' },
  expected: { en: 'the exception relied on, here or in the profile', fr: 'l’exception retenue, ici ou dans le profil' },
}

const answers = { 'personal-data': 'personal', sensitive: 'revealed-by-annotation' } as const

export const rule: Rule = {
  id: 'sensitive-exception-named',
  title: { en: 'The exception for sensitive data is named', fr: 'L’exception pour les données sensibles est nommée' },
  expectation: {
    en: 'sensitive data, including those that annotation reveals, are processed only under an exception that the controller identifies',
    fr: 'les données sensibles, y compris celles que l’annotation révèle, ne sont traitées que dans le cadre d’une exception identifiée par le responsable de traitement',
  },
  recommendations: [cnil['FA-35'], cnil['FA-36']],
  levels: { 1: 'silent', 2: 'legal', 3: 'legal' },
  closes: {
    en: 'Write it: the exception, in the notice or the card, or under article-9-exception in the profile',
    fr: 'L’écrire\u00a0: l’exception, dans l’information ou la fiche, ou sous article-9-exception dans le profil',
  },
  topic: 'sensitive-exception',
  scope: 'repository',
  issueFrom: 2,
  applies: (_facts, profile) => whereSensitive(profile),
  check: ({ documents }) => absence(documents, 'sensitive-exception', words),
  examples: [
    {
      title: { en: 'Explicit consent, said in the notice', fr: 'Un consentement explicite, dit dans l’information' },
      answers,
      files: {
        'PRIVACY.md': `# Privacy notice

We process your personal data on the basis of your explicit consent. You may exercise your rights.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'Health labels, and no exception named', fr: 'Des étiquettes de santé, sans exception nommée' },
      answers,
      files: {
        'README.md': `# Radiographs

Radiographs, read by two physicians.
`,
      },
      expect: [
        {
          level: 'legal',
          message: {
            en: 'No exception of GDPR article 9 was found in the documents read, expected the exception relied on, here or in the profile',
            fr: 'Les documents lus ne contiennent pas d’exception de l’article 9 du RGPD\u202f; attendu\u00a0: l’exception retenue, ici ou dans le profil',
          },
        },
      ],
    },
    {
      title: { en: 'No sensitive data', fr: 'Pas de données sensibles' },
      answers: { ...answers, sensitive: 'none' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
