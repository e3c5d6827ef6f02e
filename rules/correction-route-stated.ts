import { absence, topOfOnly } from '../core/review/absence.ts'
import { aboutPeople } from '../core/review/applicability.ts'
import { assertedOn, documentsOf } from '../core/review/said.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: {
    en: 'route for correcting a wrong data item or label',
    fr: 'voie de correction d’une donnée ou d’une étiquette erronée',
  },
  expected: {
    en: 'any contact to whom an error can be reported',
    fr: 'un contact, quel qu’il soit, à qui signaler une erreur',
  },
}

const answers = { 'personal-data': 'personal', sensitive: 'in-source', 'vulnerable-persons': 'yes' } as const

export const rule: Rule = {
  id: 'correction-route-stated',
  title: {
    en: 'Errors in data and labels can be reported',
    fr: 'Les erreurs de données et d’étiquettes peuvent être signalées',
  },
  expectation: {
    en: 'every reasonable step is taken so that data that are wrong for their purpose are erased or rectified',
    fr: 'toute mesure raisonnable est prise pour que les données inexactes au regard de leur finalité soient effacées ou rectifiées',
  },
  recommendations: [cnil['A-16']],
  levels: { 1: 'note', 2: 'note', 3: 'warning' },
  closes: {
    en: 'Write it: one sentence in the card or the README that says where to report a wrong item or label',
    fr: 'L’écrire\u00a0: une phrase dans la fiche ou le README, qui dise où signaler une donnée ou une étiquette erronée',
  },
  topic: 'correction-route',
  scope: 'repository',
  applies: (_facts, profile) => aboutPeople(profile),
  *check({ documents }) {
    if (assertedOn(documents, 'rights').length > 0) return
    yield* absence(documents, 'correction-route', words, topOfOnly(documentsOf(documents, 'dataset-card')))
  },
  examples: [
    {
      title: { en: 'A sentence in the README', fr: 'Une phrase dans le README' },
      answers,
      files: {
        'README.md': `# Comptes rendus de radiologie

Ce dépôt prépare un jeu de comptes rendus annotés.

## Signaler une erreur

Une étiquette ou une donnée vous paraît fausse\u202f? Signalez l’erreur à donnees@example.org, nous la corrigerons.
`,
      },
      expect: 'pass',
    },
    {
      title: {
        en: 'The rights of people, and how to use them',
        fr: 'Les droits des personnes, et comment les exercer',
      },
      answers,
      files: {
        'PRIVACY.md':
          '# Privacy notice\n\nWe use your personal data.\n\n## Your rights\n\nWrite to privacy@example.org for access.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'Nobody in the data', fr: 'Personne dans les données' },
      answers: { ...answers, 'personal-data': 'none' },
      files: {},
      expect: 'not-applicable',
    },
    {
      title: { en: 'A dataset card without a way back', fr: 'Une fiche sans voie de retour' },
      answers,
      files: {
        'README.md': `---
annotations_creators: [expert-generated]
task_categories: [text-classification]
---
# Radiology reports

## Composition

Two thousand reports of chest radiographs.
`,
      },
      expect: [
        {
          level: 'warning',
          at: 'README.md:1',
          message: {
            en: 'No route for correcting a wrong data item or label was found in the documents read, expected any contact to whom an error can be reported',
            fr: 'Les documents lus ne contiennent pas de voie de correction d’une donnée ou d’une étiquette erronée\u202f; attendu\u00a0: un contact, quel qu’il soit, à qui signaler une erreur',
          },
        },
      ],
    },
  ],
}
