import { absence } from '../core/review/absence.ts'
import { whereSensitiveIsOnlyShared } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'facts on the distribution of the data', fr: 'élément sur la distribution des données' },
  expected: {
    en: 'outliers, duplicates or counts, for those who will train a model',
    fr: 'valeurs aberrantes, doublons ou effectifs, pour qui entraînera un modèle',
  },
}

const answers = {
  'personal-data': 'personal',
  sensitive: 'in-source',
  roles: ['dataset-publisher'],
  development: 'none',
} as const

export const rule: Rule = {
  id: 'distribution-facts-shared',
  title: {
    en: 'Facts on the distribution of the data are passed on',
    fr: 'Des éléments sur la distribution des données sont transmis',
  },
  expectation: {
    en: 'passing on what is known of the distribution of the data helps those who train models; it is no obligation',
    fr: 'transmettre ce que l’on sait de la distribution des données aide ceux qui entraînent des modèles\u202f; ce n’est pas une obligation',
  },
  recommendations: [cnil['A-44'], cnil['A-43']],
  levels: { 1: 'silent', 2: 'tip', 3: 'tip' },
  closes: {
    en: 'Write it: in the card, outliers, duplicates and counts',
    fr: 'L’écrire\u00a0: dans la fiche, les valeurs aberrantes, les doublons et les effectifs',
  },
  topic: 'distribution-facts',
  scope: 'repository',
  applies: (_facts, profile) => whereSensitiveIsOnlyShared(profile),
  check: ({ documents }) => absence(documents, 'distribution-facts', words),
  examples: [
    {
      title: { en: 'Duplicates counted in the card', fr: 'Des doublons comptés dans la fiche' },
      answers,
      files: {
        'README.md': `# Voices

Recordings of speakers, labelled by mood.

## Label distribution

At ease: 1200; in pain: 240. 31 duplicates were removed.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A card without them', fr: 'Une fiche qui n’en dit rien' },
      answers,
      files: {
        'README.md': `# Voices

Recordings of speakers, labelled by mood.
`,
      },
      expect: [
        {
          level: 'tip',
          message: {
            en: 'No facts on the distribution of the data was found in the documents read, expected outliers, duplicates or counts, for those who will train a model',
            fr: 'Les documents lus ne contiennent pas d’élément sur la distribution des données\u202f; attendu\u00a0: valeurs aberrantes, doublons ou effectifs, pour qui entraînera un modèle',
          },
        },
      ],
    },
    {
      title: { en: 'A publisher that trains a model too', fr: 'Un diffuseur qui entraîne aussi un modèle' },
      answers: { ...answers, development: 'training' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
