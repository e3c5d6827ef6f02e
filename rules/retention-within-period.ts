import { when } from '../core/review/applicability.ts'
import { type Declared, overdueSince, periodsIn } from '../core/review/period.ts'
import { evidenceOf } from '../core/review/said.ts'
import { concernsPeople } from '../core/review/tier.ts'
import type { PlainDate } from '../core/time/plain-date.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Answers } from '../core/words/profile.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const NOT_PERSONAL = {
  en: 'The data are declared to concern nobody, or to be anonymous; storage limitation is about personal data.',
  fr: 'Les données sont déclarées ne concerner personne ou être anonymes\u202f; la limitation de la conservation porte sur des données personnelles.',
}

function observe(declared: Declared, end: PlainDate): Observation {
  const name = declared.value.dataset
  return {
    key: name ?? 'repository',
    ...(name === undefined ? {} : { dataset: name }),
    location: declared.location,
    evidence: [evidenceOf(declared)],
    message: {
      en: `The declared retention period${name === undefined ? '' : ` of ${name}`} ended on ${end}, expected a deletion, an anonymisation, an archiving or a reasoned extension recorded here`,
      fr: `La durée de conservation déclarée${name === undefined ? '' : ` pour ${name}`} a pris fin le ${end}\u202f; attendu\u00a0: une suppression, une anonymisation, un archivage ou une prolongation motivée, consignés ici`,
    },
  }
}

/** While nobody said that the data concern people, an ended period is asked about, not recalled as law. */
function softer(answers: Answers): Pick<Observation, 'level'> {
  return concernsPeople(answers) ? {} : { level: 'question' }
}

const answers = { 'personal-data': 'personal' } as const
const schedule = `datasets:
  - name: comments
    keep: P24M
    from: 2024-01-15
    then: delete
    owner: "@org/data"
    status: active
`

export const rule: Rule = {
  id: 'retention-within-period',
  title: {
    en: 'Data are kept within their retention period',
    fr: 'Les données sont gardées dans la limite de leur durée de conservation',
  },
  expectation: {
    en: 'personal data whose period has ended are deleted or anonymised, or in some cases archived',
    fr: 'les données personnelles dont la durée a pris fin sont supprimées ou anonymisées, ou dans certains cas archivées',
  },
  recommendations: [cnil['FR-04'], cnil['S-25']],
  levels: { 1: 'legal', 2: 'legal', 3: 'legal' },
  closes: {
    en: 'Write it: set status to deleted, anonymised, archived or extended in the declaration, with its date',
    fr: 'L’écrire\u00a0: passez status à deleted, anonymised, archived ou extended dans la déclaration, avec sa date',
  },
  scope: 'repository',
  issueFrom: 1,
  applies: (_facts, { answers }) =>
    when(answers['personal-data'] !== 'none' && answers['personal-data'] !== 'claimed-anonymous', NOT_PERSONAL),
  *check({ documents, today }, profile) {
    for (const declared of periodsIn(documents)) {
      const end = overdueSince(declared.value, today)
      if (end !== undefined) yield { ...observe(declared, end), ...softer(profile.answers) }
    }
  },
  examples: [
    {
      title: { en: 'The last day still counts', fr: 'Le dernier jour compte encore' },
      today: '2026-01-15',
      answers,
      files: { 'retention.yml': schedule },
      expect: 'pass',
    },
    {
      title: { en: 'Ten months late', fr: 'Dix mois de retard' },
      today: '2026-11-23',
      answers,
      files: { 'retention.yml': schedule },
      expect: [
        {
          level: 'legal',
          at: 'retention.yml:2-7',
          message: {
            en: 'The declared retention period of comments ended on 2026-01-15, expected a deletion, an anonymisation, an archiving or a reasoned extension recorded here',
            fr: 'La durée de conservation déclarée pour comments a pris fin le 2026-01-15\u202f; attendu\u00a0: une suppression, une anonymisation, un archivage ou une prolongation motivée, consignés ici',
          },
        },
      ],
    },
    {
      title: { en: 'A card that gives the day, and no profile', fr: 'Une fiche qui donne le jour, sans profil' },
      today: '2026-11-23',
      files: {
        'docs/data-retention.md': '# Data retention\n\nThe recordings are kept until 31 March 2026.\n',
      },
      expect: [
        {
          level: 'question',
          at: 'docs/data-retention.md:3',
          message: {
            en: 'The declared retention period ended on 2026-03-31, expected a deletion, an anonymisation, an archiving or a reasoned extension recorded here',
            fr: 'La durée de conservation déclarée a pris fin le 2026-03-31\u202f; attendu\u00a0: une suppression, une anonymisation, un archivage ou une prolongation motivée, consignés ici',
          },
        },
      ],
    },
    {
      title: { en: 'Deleted, and said so', fr: 'Supprimées, et consignées comme telles' },
      today: '2026-11-23',
      answers,
      files: { 'retention.yml': schedule.replace('status: active', 'status: deleted\n    deleted-on: 2026-01-12') },
      expect: 'pass',
    },
    {
      title: {
        en: 'Until the project ends: no date, no deadline',
        fr: 'Jusqu’à la fin du projet\u00a0: ni date ni échéance',
      },
      today: '2026-11-23',
      answers,
      files: {
        'docs/retention.md': '# Data retention\n\nThe recordings are kept until the end of the project.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'A period for data that concern nobody', fr: 'Une durée pour des données sans personne' },
      today: '2026-11-23',
      answers: { 'personal-data': 'none' },
      files: { 'retention.yml': schedule },
      expect: 'not-applicable',
    },
  ],
}
