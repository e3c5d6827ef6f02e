import { absence } from '../core/review/absence.ts'
import { all } from '../core/review/applicability.ts'
import { whereAnnotationIsShared, whereInforming } from '../core/review/concerned.ts'
import { assertedOn, documentsOf, evidenceOf, statementsOn } from '../core/review/said.ts'
import type { Document, Statement } from '../core/words/document.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'passage on where the annotators work', fr: 'passage sur le lieu où l’annotation est faite' },
  expected: {
    en: 'a word on whether teams outside the European Union have access to the data',
    fr: 'un mot disant si des équipes hors de l’Union européenne accèdent aux données',
  },
}

function untold(passage: Statement): Observation {
  return {
    key: 'untold',
    location: passage.location,
    evidence: [evidenceOf(passage)],
    message: {
      en: 'This passage places annotation or data outside the European Union and the notice does not mention transfers, expected a sentence in the notice on their existence',
      fr: 'Ce passage situe l’annotation ou les données hors de l’Union européenne et l’information ne mentionne pas de transferts ; attendu : une phrase dans l’information sur leur existence',
    },
  }
}

/** What the notices of the repository are to tell, when there is one to read and it does not. */
function untoldTransfer(documents: readonly Document[], outside: readonly Statement[]): Observation[] {
  const notices = documentsOf(documents, 'privacy-notice')
  const [passage] = outside
  const isTold = notices.length === 0 || assertedOn(notices, 'transfer').length > 0
  return isTold || passage === undefined ? [] : [untold(passage)]
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
    en: 'Write it: where annotators work, or that no data leave the European Union; in the notice, that data are transferred when they are',
    fr: 'L’écrire\u00a0: où travaillent les annotateurs, ou qu’aucune donnée ne quitte l’Union européenne\u202f; dans l’information, l’existence de transferts lorsqu’il y en a',
  },
  topic: 'transfer',
  scope: 'repository',
  applies: (_facts, profile) => all(whereInforming(profile), whereAnnotationIsShared(profile)),
  *check({ documents }) {
    const outside = assertedOn(documents, 'transfer')
    if (outside.length > 0) yield* untoldTransfer(documents, outside)
    else if (statementsOn(documents, 'transfer').every(({ polarity }) => polarity !== 'negated')) {
      yield* absence(documents, 'transfer', words)
    }
  },
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
            en: 'No passage on where the annotators work was found in the documents read, expected a word on whether teams outside the European Union have access to the data',
            fr: 'Les documents lus ne contiennent pas de passage sur le lieu où l’annotation est faite\u202f; attendu\u00a0: un mot disant si des équipes hors de l’Union européenne accèdent aux données',
          },
        },
      ],
    },
    {
      title: { en: 'Transfers that the notice tells', fr: 'Des transferts que l’information indique' },
      answers,
      files: {
        'PRIVACY.md': `# Privacy notice

You may ask for access to your data. Your messages are annotated by a company outside the European Union.
`,
        'README.md': '# Messages\n\nThe annotators are based in Madagascar.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'No notice to read here', fr: 'Pas d’information à lire ici' },
      answers,
      files: { 'README.md': '# Messages\n\nThe annotators are based in Madagascar.\n' },
      expect: 'pass',
    },
    {
      title: {
        en: 'Annotators far away, and a notice that does not say so',
        fr: 'Des annotateurs au loin, et une information qui n’en dit rien',
      },
      answers: { ...answers, sensitive: 'in-source' },
      files: {
        'PRIVACY.md': `# Information sur vos données

Vos messages sont annotés par un prestataire. Vous pouvez exercer vos droits.
`,
        'README.md': '# Messages\n\nLes annotateurs du prestataire sont situés à Madagascar.\n',
      },
      expect: [
        {
          level: 'question',
          at: 'README.md:3',
          message: {
            en: 'This passage places annotation or data outside the European Union and the notice does not mention transfers, expected a sentence in the notice on their existence',
            fr: 'Ce passage situe l’annotation ou les données hors de l’Union européenne et l’information ne mentionne pas de transferts\u202f; attendu\u00a0: une phrase dans l’information sur leur existence',
          },
        },
      ],
    },
    {
      title: { en: 'A provider that annotates for its client', fr: 'Un prestataire qui annote pour son client' },
      answers: { ...answers, roles: ['processor'] },
      files: {},
      expect: 'not-applicable',
    },
    {
      title: { en: 'One team does everything', fr: 'Une seule équipe fait tout' },
      answers: { ...answers, annotation: ['human-inhouse'] },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
