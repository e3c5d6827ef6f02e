import { absence } from '../core/review/absence.ts'
import { whereLabelsAreReused } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'choice among the annotations reused', fr: 'choix parmi les annotations réutilisées' },
  expected: {
    en: 'which ones were kept and why, or that all of them serve',
    fr: 'lesquelles ont été gardées et pourquoi, ou que toutes servent',
  },
}

const answers = {
  'personal-data': 'personal',
  annotation: ['reused'],
  'labels-about-people': 'descriptive',
} as const

export const rule: Rule = {
  id: 'reused-annotations-selected',
  title: {
    en: 'Reused annotations are chosen',
    fr: 'Les annotations réutilisées sont choisies',
  },
  expectation: {
    en: 'keeping only the relevant annotations of a set that is reused, or saying why the others stay',
    fr: 'ne garder d’un jeu réutilisé que les annotations pertinentes, ou dire pourquoi les autres restent',
  },
  recommendations: [cnil['FA-05']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Write it: one sentence on the labels or columns kept and why; “all labels are used” is one',
    fr: 'L’écrire\u00a0: une phrase sur les étiquettes ou colonnes gardées et pourquoi\u202f; «\u202ftoutes les étiquettes servent\u202f» en est une',
  },
  topic: 'annotation-selection',
  scope: 'dataset',
  applies: (_facts, profile) => whereLabelsAreReused(profile),
  check: ({ documents }) => absence(documents, 'annotation-selection', words),
  examples: [
    {
      title: { en: 'Columns that were left out', fr: 'Des colonnes laissées de côté' },
      answers,
      files: {
        'README.md':
          '# Faces\n\nLabels come from a public set. Only the age and posture labels were kept, because the others do not help to predict falls.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'All of them serve', fr: 'Toutes servent' },
      answers,
      files: {
        'README.md':
          '# Visages\n\nLes étiquettes viennent d’un jeu public. Toutes les étiquettes servent à l’entraînement.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'A set downloaded as it is', fr: 'Un jeu téléchargé tel quel' },
      answers,
      files: { 'README.md': '# Faces\n\nFaces of adults, labelled by crowdworkers. Downloaded from a public set.\n' },
      expect: [
        {
          level: 'question',
          message: {
            en: 'No choice among the annotations reused was found in the documents read, expected which ones were kept and why, or that all of them serve',
            fr: 'Les documents lus ne contiennent pas de choix parmi les annotations réutilisées\u202f; attendu\u00a0: lesquelles ont été gardées et pourquoi, ou que toutes servent',
          },
        },
      ],
    },
    {
      title: { en: 'Annotated here', fr: 'Annoté ici' },
      answers: { ...answers, annotation: ['human-inhouse'] },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
