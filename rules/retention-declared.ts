import { absence, topOfOnly } from '../core/review/absence.ts'
import { aboutPeople } from '../core/review/applicability.ts'
import { type Declared, periodsFor, unsettled } from '../core/review/period.ts'
import { documentsOf, evidenceOf } from '../core/review/said.ts'
import type { Document } from '../core/words/document.ts'
import type { Facts } from '../core/words/facts.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import type { Text } from '../core/words/text.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'retention period', fr: 'durée de conservation' },
  expected: {
    en: 'a duration, an end date or a criterion for the training data',
    fr: 'une durée, une date de fin ou un critère pour les données d’entraînement',
  },
}

/** How softly a declaration that cannot be followed to a date is spoken of, and how. */
type Undated = { readonly level: Pick<Observation, 'level'>; message(of: Text): Text }

/** Of declarations by their kind; a period without limit is said at the rule's own level. */
const UNDATED: Readonly<Record<'event' | 'vague' | 'indefinite', Undated>> = {
  event: {
    level: { level: 'question' },
    message: (of) => ({
      en: `The retention period${of.en} ends with an event that has no date, expected a date, or a date to look at it again`,
      fr: `La durée de conservation${of.fr} s’achève sur un événement sans date\u202f; attendu\u00a0: une date, ou une date de réexamen`,
    }),
  },
  vague: {
    level: { level: 'question' },
    message: (of) => ({
      en: `The retention period${of.en} gives no limit that can be followed, expected a duration, a date or a criterion`,
      fr: `La durée de conservation${of.fr} n’indique pas de limite vérifiable\u202f; attendu\u00a0: une durée, une date ou un critère`,
    }),
  },
  indefinite: {
    level: {},
    message: (of) => ({
      en: `The retention${of.en} is declared without limit, expected a duration, a date or a criterion`,
      fr: `La conservation${of.fr} est déclarée sans limite\u202f; attendu\u00a0: une durée, une date ou un critère`,
    }),
  },
}

function nameOf(dataset: string | undefined): Text {
  return dataset === undefined ? { en: '', fr: '' } : { en: ` of ${dataset}`, fr: ` de ${dataset}` }
}

function observe(declared: Declared): Observation {
  const { kind, dataset } = declared.value
  const { level, message } = UNDATED[kind === 'event' || kind === 'indefinite' ? kind : 'vague']
  return {
    key: `${kind} ${dataset ?? ''}`,
    ...(dataset === undefined ? {} : { dataset }),
    ...level,
    message: message(nameOf(dataset)),
    location: declared.location,
    evidence: [evidenceOf(declared)],
  }
}

/** The documents without what they declare of other datasets, which says nothing of the one at hand. */
function blanks({ documents }: Facts): Document[] {
  return documents.map((document) => ({
    ...document,
    statements: document.statements.filter(({ polarity }) => polarity !== 'asserted'),
  }))
}

const answers = { 'personal-data': 'personal', 'vulnerable-persons': 'yes' } as const

export const rule: Rule = {
  id: 'retention-declared',
  title: { en: 'A retention period is declared', fr: 'Une durée de conservation est déclarée' },
  expectation: {
    en: 'personal data are kept no longer than their purpose needs, so a period or a criterion is set for those used in development',
    fr: 'les données personnelles ne sont pas gardées au-delà de ce que leur finalité exige, d’où une durée ou un critère pour celles du développement',
  },
  recommendations: [cnil['FR-01'], cnil['L-04'], cnil['S-25']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: a line in the dataset card, or an entry in retention.yml with keep, from and then',
    fr: 'L’écrire\u00a0: une ligne dans la fiche du jeu de données, ou une entrée de retention.yml avec keep, from et then',
  },
  topic: 'retention',
  scope: 'dataset',
  issueFrom: 2,
  applies: (_facts, profile) => aboutPeople(profile),
  *check(facts) {
    const declared = periodsFor(facts)
    if (declared.length > 0) yield* unsettled(declared).map(observe)
    else yield* absence(blanks(facts), 'retention-period', words, topOfOnly(documentsOf(facts.subject, 'dataset-card')))
  },
  examples: [
    {
      title: { en: 'A period in prose', fr: 'Une durée en toutes lettres' },
      answers,
      files: {
        'docs/conservation.md': `# Conservation des données

Les enregistrements sont conservés pendant 24 mois à compter de leur collecte, puis supprimés.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'Nothing said', fr: 'Rien n’est dit' },
      answers,
      files: {
        'README.md': `---
annotations_creators: [expert-generated]
task_categories: [audio-classification]
---
# Recordings of patients

## Composition

Four hundred recordings of spontaneous speech.
`,
      },
      expect: [
        {
          level: 'warning',
          at: 'README.md:1',
          message: {
            en: 'No retention period was found in the documents read, expected a duration, an end date or a criterion for the training data',
            fr: 'Les documents lus ne contiennent pas de durée de conservation\u202f; attendu\u00a0: une durée, une date de fin ou un critère pour les données d’entraînement',
          },
        },
      ],
    },
    {
      title: { en: 'Until the end of the project', fr: 'Jusqu’à la fin du projet' },
      answers,
      files: {
        'docs/data-retention.md': '# Data retention\n\nThe recordings are kept until the end of the project.\n',
      },
      expect: [
        {
          level: 'question',
          at: 'docs/data-retention.md:3',
          message: {
            en: 'The retention period ends with an event that has no date, expected a date, or a date to look at it again',
            fr: 'La durée de conservation s’achève sur un événement sans date\u202f; attendu\u00a0: une date, ou une date de réexamen',
          },
        },
      ],
    },
    {
      title: { en: 'As long as needed, in a schedule', fr: 'Le temps nécessaire, dans un calendrier' },
      answers,
      files: { 'retention.yml': 'datasets:\n  - name: calls\n    keep: as long as necessary\n' },
      expect: [
        {
          level: 'question',
          at: 'retention.yml:2-3',
          message: {
            en: 'The retention period of calls gives no limit that can be followed, expected a duration, a date or a criterion',
            fr: 'La durée de conservation de calls n’indique pas de limite vérifiable\u202f; attendu\u00a0: une durée, une date ou un critère',
          },
        },
      ],
    },
    {
      title: { en: 'Vague in prose, settled in the schedule', fr: 'Vague en prose, fixée dans le calendrier' },
      answers,
      files: {
        'retention.yml':
          'datasets:\n  - name: calls\n    until: 2027-01-31\n  - { name: notes, keep: forever, status: deleted }\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'Nobody in the data', fr: 'Personne dans les données' },
      answers: { 'personal-data': 'none' },
      files: {},
      expect: 'not-applicable',
    },
    {
      title: { en: 'Kept without limit', fr: 'Gardées sans limite' },
      answers,
      files: {
        'docs/data-retention.md': '# Data retention\n\nThe recordings are kept indefinitely.\n',
      },
      expect: [
        {
          level: 'warning',
          at: 'docs/data-retention.md:3',
          message: {
            en: 'The retention is declared without limit, expected a duration, a date or a criterion',
            fr: 'La conservation est déclarée sans limite\u202f; attendu\u00a0: une durée, une date ou un critère',
          },
        },
      ],
    },
  ],
}
