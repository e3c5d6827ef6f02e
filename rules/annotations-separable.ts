import { absence } from '../core/review/absence.ts'
import { wherePublished } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'way to take only some of the annotations', fr: 'moyen de ne prendre qu’une partie des annotations' },
  expected: {
    en: 'categories that can be separated or stacked, or several sets',
    fr: 'des catégories séparables ou empilables, ou plusieurs jeux',
  },
}

const answers = {
  'personal-data': 'personal',
  annotation: ['human-inhouse'],
  roles: ['dataset-publisher'],
  destination: 'open',
} as const

export const rule: Rule = {
  id: 'annotations-separable',
  title: {
    en: 'Users of the dataset can take only the annotations they need',
    fr: 'Les utilisateurs du jeu peuvent ne prendre que les annotations utiles',
  },
  expectation: {
    en: 'ready-made datasets are designed so that those who use them can minimise the data',
    fr: 'les jeux prêts à l’emploi sont conçus pour permettre à ceux qui les utilisent de minimiser les données',
  },
  recommendations: [cnil['FA-07']],
  levels: { 1: 'tip', 2: 'note', 3: 'note' },
  closes: {
    en: 'Write it: how to take one type of annotation without the others',
    fr: 'L’écrire\u00a0: comment prendre un type d’annotation sans les autres',
  },
  topic: 'separable-annotations',
  scope: 'repository',
  applies: (_facts, profile) => wherePublished(profile),
  check: ({ documents }) => absence(documents, 'separable-annotations', words),
  examples: [
    {
      title: { en: 'One file for each layer', fr: 'Un fichier par couche' },
      answers,
      files: {
        'README.md': `# Voices

Recordings of speakers.

Each annotation layer is in a separate file.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'Everything in one piece', fr: 'Tout d’un bloc' },
      answers,
      files: {
        'README.md': `# Voices

Recordings of speakers, labelled by mood.
`,
      },
      expect: [
        {
          level: 'note',
          message: {
            en: 'No way to take only some of the annotations was found in the documents read, expected categories that can be separated or stacked, or several sets',
            fr: 'Les documents lus ne contiennent pas de moyen de ne prendre qu’une partie des annotations\u202f; attendu\u00a0: des catégories séparables ou empilables, ou plusieurs jeux',
          },
        },
      ],
    },
    {
      title: { en: 'A set made for a client', fr: 'Un jeu fait pour un client' },
      answers: { ...answers, roles: ['dataset-publisher', 'processor'] },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
