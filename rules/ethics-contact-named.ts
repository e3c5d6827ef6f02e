import { absence } from '../core/review/absence.ts'
import { wherePeopleAreLabelled } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'ethics contact', fr: 'référent en éthique' },
  expected: {
    en: 'somebody to turn to, sized to the organisation, where it makes sense',
    fr: 'quelqu’un vers qui se tourner, à la mesure de l’organisme, si cela a du sens',
  },
}

const answers = {
  'personal-data': 'personal',
  annotation: ['crowd'],
  'labels-about-people': 'descriptive',
  destination: 'open',
} as const

export const rule: Rule = {
  id: 'ethics-contact-named',
  title: { en: 'Somebody can be turned to on ethics', fr: 'Quelqu’un peut être consulté en matière d’éthique' },
  expectation: {
    en: 'involving somebody in charge of ethics can help where annotation is about people; it will not always make sense',
    fr: 'associer une personne chargée de l’éthique peut aider lorsque l’annotation porte sur des personnes\u202f; cela n’a pas toujours de sens',
  },
  recommendations: [cnil['A-30'], cnil['A-31'], cnil['FA-26']],
  levels: { 1: 'silent', 2: 'tip', 3: 'tip' },
  closes: {
    en: 'Write it: who is asked about ethical questions of annotation',
    fr: 'L’écrire\u00a0: qui est consulté sur les questions éthiques de l’annotation',
  },
  topic: 'ethics-contact',
  scope: 'repository',
  applies: (_facts, profile) => wherePeopleAreLabelled(profile),
  check: ({ documents }) => absence(documents, 'ethics-contact', words),
  examples: [
    {
      title: { en: 'An ethics officer named in the guide', fr: 'Un référent cité dans le guide' },
      answers,
      files: {
        'annotation/guide.md': `# Guide d’annotation

Les annotateurs choisissent une étiquette par message et annotent tout.

Le référent éthique est consulté sur les cas difficiles.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A guide without one', fr: 'Un guide sans référent' },
      answers,
      files: {
        'README.md': `# Comments

Comments labelled by readers.
`,
      },
      expect: [
        {
          level: 'tip',
          message: {
            en: 'No ethics contact was found in the documents read, expected somebody to turn to, sized to the organisation, where it makes sense',
            fr: 'Les documents lus ne contiennent pas de référent en éthique\u202f; attendu\u00a0: quelqu’un vers qui se tourner, à la mesure de l’organisme, si cela a du sens',
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
