import { absence } from '../core/review/absence.ts'
import { whereAnnotationIsShared } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'passage on where the annotators work', fr: 'passage sur le lieu où l’annotation est faite' },
  expected: {
    en: 'whether teams outside the European Union have access to the data',
    fr: 'si des équipes hors de l’Union européenne accèdent aux données',
  },
}

const answers = { 'personal-data': 'personal', annotation: ['human-outsourced'], roles: ['controller'] } as const

export const rule: Rule = {
  id: 'transfers-told',
  title: {
    en: 'Transfers outside the European Union are told',
    fr: 'Les transferts hors de l’Union européenne sont indiqués',
  },
  expectation: {
    en: 'the information of people says that data are transferred, where teams outside the European Union annotate them',
    fr: 'l’information des personnes mentionne les transferts, lorsque des équipes hors de l’Union européenne annotent les données',
  },
  recommendations: [cnil['FA-29']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Answer it: where annotators work, or that no data leave the European Union',
    fr: 'Y répondre\u00a0: où travaillent les annotateurs, ou qu’aucune donnée ne quitte l’Union européenne',
  },
  topic: 'transfer',
  scope: 'repository',
  applies: (_facts, profile) => whereAnnotationIsShared(profile),
  check: ({ documents }) => absence(documents, 'transfer', words),
  examples: [
    {
      title: { en: 'Teams in the Union', fr: 'Des équipes dans l’Union' },
      answers,
      files: {
        'PRIVACY.md': `# Information sur vos données

Nous traitons vos données. Vous pouvez exercer vos droits.

Vos messages sont annotés par des équipes situées dans l’Union européenne.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A company annotates, and nobody says where', fr: 'Un prestataire annote, sans dire où' },
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
            en: 'No passage on where the annotators work was found in the documents read, expected whether teams outside the European Union have access to the data',
            fr: 'Les documents lus ne contiennent pas de passage sur le lieu où l’annotation est faite\u202f; attendu\u00a0: si des équipes hors de l’Union européenne accèdent aux données',
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
