import { absence } from '../core/review/absence.ts'
import { whereInforming } from '../core/review/concerned.ts'
import { assertedOn, covers, evidenceOf, isNoticeElsewhere, statementsOn } from '../core/review/said.ts'
import type { Statement } from '../core/words/document.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'passage on people’s rights', fr: 'passage sur les droits des personnes' },
  expected: {
    en: 'one that names annotations among what rights bear on, exceptions aside, or a link to it',
    fr: 'un passage qui cite les annotations parmi ce que visent les droits, sous réserve d’exceptions, ou un lien vers lui',
  },
}

function silentPassage(passage: Statement): Observation {
  return {
    key: 'absent',
    location: passage.location,
    evidence: [evidenceOf(passage)],
    message: {
      en: 'This passage on people’s rights does not mention annotations, expected them named with the data, exceptions aside',
      fr: 'Ce passage sur les droits des personnes ne mentionne pas les annotations\u202f; attendu\u00a0: qu’elles soient citées avec les données, sous réserve d’exceptions',
    },
  }
}

function refusal(passage: Statement): Observation {
  return {
    key: 'absent',
    level: 'question',
    location: passage.location,
    evidence: [evidenceOf(passage)],
    message: {
      en: 'This passage says that rights do not bear on annotations, expected the exception relied on',
      fr: 'Ce passage dit que les droits ne visent pas les annotations\u202f; attendu\u00a0: l’exception sur laquelle il s’appuie',
    },
  }
}

const answers = {
  'personal-data': 'personal',
  annotation: ['human-inhouse'],
  roles: ['controller'],
  destination: 'open',
} as const

function notice(rights: string): Record<string, string> {
  return {
    'PRIVACY.md': `# Privacy notice

We record the calls made to the town hall, and our agents annotate the subject of some of them.

## Your rights

${rights}
`,
  }
}

export const rule: Rule = {
  id: 'rights-cover-labels',
  title: {
    en: 'People’s rights cover the labels too',
    fr: 'Les droits des personnes portent aussi sur les étiquettes',
  },
  expectation: {
    en: 'access, rectification, erasure, restriction and objection bear on annotations as on the data, subject to the exceptions that may apply',
    fr: 'l’accès, la rectification, l’effacement, la limitation et l’opposition portent sur les annotations comme sur les données, sous réserve des exceptions qui peuvent jouer',
  },
  recommendations: [cnil['FA-32'], cnil['FA-33']],
  levels: { 1: 'note', 2: 'legal', 3: 'legal' },
  closes: {
    en: 'Write it: where rights are explained, that they bear on annotations too, or which exception applies',
    fr: 'L’écrire\u00a0: là où les droits sont expliqués, qu’ils portent aussi sur les annotations, ou quelle exception joue',
  },
  topic: 'rights',
  alsoClosedBy: ['notice'],
  scope: 'repository',
  applies: (_facts, profile) => whereInforming(profile),
  *check({ documents }) {
    if (assertedOn(documents, 'label-rights').length > 0) return
    const refused = statementsOn(documents, 'label-rights').find(({ polarity }) => polarity === 'negated')
    const [passage] = assertedOn(documents, 'rights')
    if (refused !== undefined) yield refusal(refused)
    else if (covers(documents, 'rights-elsewhere')) return
    else if (passage !== undefined) yield silentPassage(passage)
    else if (!isNoticeElsewhere(documents)) yield* absence(documents, 'rights', words)
  },
  examples: [
    {
      title: { en: 'Labels named among what people may see', fr: 'Des étiquettes citées parmi ce que l’on peut voir' },
      answers,
      files: notice(
        'You may ask for a copy of your calls and of their labels, or for their erasure, at privacy@example.org.',
      ),
      expect: 'pass',
    },
    {
      title: { en: 'Rights explained on another site', fr: 'Des droits expliqués sur un autre site' },
      answers,
      files: notice('How to exercise your rights is explained at https://example.org/rights.'),
      expect: 'pass',
    },
    {
      title: { en: 'The notice is kept elsewhere', fr: 'L’information se trouve ailleurs' },
      answers,
      files: { 'README.md': '# Calls\n\nThe privacy notice is published at https://example.org/privacy.\n' },
      expect: 'pass',
    },
    {
      title: { en: 'Rights over the data alone', fr: 'Des droits sur les seules données' },
      answers,
      files: notice('You may ask for access to your data, or for their erasure, at privacy@example.org.'),
      expect: [
        {
          level: 'legal',
          at: 'PRIVACY.md:5-7',
          message: {
            en: 'This passage on people’s rights does not mention annotations, expected them named with the data, exceptions aside',
            fr: 'Ce passage sur les droits des personnes ne mentionne pas les annotations\u202f; attendu\u00a0: qu’elles soient citées avec les données, sous réserve d’exceptions',
          },
        },
      ],
    },
    {
      title: { en: 'Labels left out, without a reason', fr: 'Des étiquettes exclues, sans motif' },
      answers,
      files: notice('You may ask for access to your calls. Your rights do not extend to the labels.'),
      expect: [
        {
          level: 'question',
          at: 'PRIVACY.md:7',
          message: {
            en: 'This passage says that rights do not bear on annotations, expected the exception relied on',
            fr: 'Ce passage dit que les droits ne visent pas les annotations\u202f; attendu\u00a0: l’exception sur laquelle il s’appuie',
          },
        },
      ],
    },
    {
      title: { en: 'Nothing on rights', fr: 'Rien sur les droits' },
      answers: { ...answers, destination: 'internal' },
      files: { 'README.md': '# Appels\n\nAppels à la mairie, classés par sujet.\n' },
      expect: [
        {
          level: 'note',
          message: {
            en: 'No passage on people’s rights was found in the documents read, expected one that names annotations among what rights bear on, exceptions aside, or a link to it',
            fr: 'Les documents lus ne contiennent pas de passage sur les droits des personnes\u202f; attendu\u00a0: un passage qui cite les annotations parmi ce que visent les droits, sous réserve d’exceptions, ou un lien vers lui',
          },
        },
      ],
    },
    {
      title: { en: 'A provider that annotates for its client', fr: 'Un prestataire qui annote pour son client' },
      answers: { ...answers, roles: ['processor', 'annotation-provider'] },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
