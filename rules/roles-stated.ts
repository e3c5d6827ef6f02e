import { absence } from '../core/review/absence.ts'
import { whereOthersTakePart } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: {
    en: 'passage on who is controller and who is processor',
    fr: 'passage sur qui est responsable de traitement et qui est sous-traitant',
  },
  expected: {
    en: 'a line on who decides on the data, the labels and where annotated data go',
    fr: 'une ligne sur qui décide des données, des étiquettes et de la destination des données annotées',
  },
}

const answers = { 'personal-data': 'personal', annotation: ['human-outsourced'], roles: ['controller'] } as const

export const rule: Rule = {
  id: 'roles-stated',
  title: { en: 'Who answers for what is stated', fr: 'Qui répond de quoi est indiqué' },
  expectation: {
    en: 'saying who is controller and who is processor, case by case',
    fr: 'indiquer, au cas par cas, qui est responsable de traitement et qui est sous-traitant',
  },
  recommendations: [cnil['A-37'], cnil['A-39'], cnil['A-40'], cnil['A-41'], cnil['FA-06']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Answer it: one sentence on who is controller, joint controller or processor, or its reference',
    fr: 'Y répondre\u00a0: une phrase sur qui est responsable, responsable conjoint ou sous-traitant, ou sa référence',
  },
  topic: 'roles',
  scope: 'repository',
  applies: (_facts, profile) => whereOthersTakePart(profile),
  check: ({ documents }) => absence(documents, 'roles', words),
  examples: [
    {
      title: { en: 'One sentence in the README', fr: 'Une phrase dans le README' },
      answers,
      files: {
        'README.md': `# Appels

La mairie est responsable de traitement ; le centre d’appels agit en qualité de sous-traitant.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'Annotation given to a company, and nothing said', fr: 'Une annotation confiée, et rien d’écrit' },
      answers,
      files: {
        'README.md': `# Calls

Calls to the town hall, labelled by subject.
`,
      },
      expect: [
        {
          level: 'question',
          message: {
            en: 'No passage on who is controller and who is processor was found in the documents read, expected a line on who decides on the data, the labels and where annotated data go',
            fr: 'Les documents lus ne contiennent pas de passage sur qui est responsable de traitement et qui est sous-traitant\u202f; attendu\u00a0: une ligne sur qui décide des données, des étiquettes et de la destination des données annotées',
          },
        },
      ],
    },
    {
      title: { en: 'One team does everything', fr: 'Une seule équipe fait tout' },
      answers: { ...answers, annotation: ['human-inhouse'] },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
