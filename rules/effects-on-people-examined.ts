import { absence } from '../core/review/absence.ts'
import { wherePeopleAreLabelled } from '../core/review/concerned.ts'
import { whileUnsure } from '../core/review/level.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: {
    en: 'passage on bias or other effects on people',
    fr: 'passage sur les biais ou d’autres effets sur les personnes',
  },
  expected: {
    en: 'a few lines on what was looked at, its limits included',
    fr: 'quelques lignes sur ce qui a été examiné, limites comprises',
  },
}

const answers = {
  'personal-data': 'personal',
  annotation: ['crowd'],
  'labels-about-people': 'descriptive',
  destination: 'open',
} as const

export const rule: Rule = {
  id: 'effects-on-people-examined',
  title: { en: 'Effects on people are examined', fr: 'Les effets sur les personnes sont examinés' },
  expectation: {
    en: 'performance matters where people may feel it: discriminatory bias, or physical, psychological or legal effects',
    fr: 'la performance importe lorsque des personnes peuvent en subir les effets\u00a0: biais discriminatoires, ou effets physiques, psychologiques ou juridiques',
  },
  recommendations: [cnil['A-06']],
  levels: { 1: 'silent', 2: 'note', 3: 'warning' },
  closes: {
    en: 'Write it: in the card, what effects on people were looked at, how, and what the method cannot see',
    fr: 'L’écrire\u00a0: dans la fiche, les effets sur les personnes qui ont été examinés, comment, et ce que la méthode ne voit pas',
  },
  topic: 'bias-assessment',
  scope: 'repository',
  applies: (_facts, profile) => wherePeopleAreLabelled(profile),
  *check({ documents }, { answers }) {
    for (const observation of absence(documents, 'bias-assessment', words)) {
      yield { ...observation, ...whileUnsure(answers) }
    }
  },
  examples: [
    {
      title: { en: 'A section on bias in the card', fr: 'Une section sur les biais dans la fiche' },
      answers,
      files: {
        'README.md': `# Comments

Comments labelled by readers.

## Bias, risks and limitations

The labels were compared between dialects; intersections were too small to be looked at.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A card that says nothing of it', fr: 'Une fiche qui n’en dit rien' },
      answers,
      files: {
        'README.md': `# Comments

Comments labelled by readers.
`,
      },
      expect: [
        {
          level: 'note',
          message: {
            en: 'No passage on bias or other effects on people was found in the documents read, expected a few lines on what was looked at, its limits included',
            fr: 'Les documents lus ne contiennent pas de passage sur les biais ou d’autres effets sur les personnes\u202f; attendu\u00a0: quelques lignes sur ce qui a été examiné, limites comprises',
          },
        },
      ],
    },
    {
      title: {
        en: 'Nobody said whether labels describe people: a note, no more',
        fr: 'Nul n’a dit si les étiquettes décrivent des personnes\u00a0: une note, sans plus',
      },
      answers: { 'personal-data': 'personal', annotation: ['crowd'], destination: 'open', sensitive: 'in-source' },
      files: {},
      expect: [
        {
          level: 'note',
          message: {
            en: 'No passage on bias or other effects on people was found in the documents read, expected a few lines on what was looked at, its limits included',
            fr: 'Les documents lus ne contiennent pas de passage sur les biais ou d’autres effets sur les personnes\u202f; attendu\u00a0: quelques lignes sur ce qui a été examiné, limites comprises',
          },
        },
      ],
    },
    {
      title: { en: 'Labels on vehicles', fr: 'Des étiquettes sur des véhicules' },
      answers: { ...answers, 'labels-about-people': 'no' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
