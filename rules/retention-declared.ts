import { fold } from '../core/lexicon/fold.ts'
import { absence, topOf } from '../core/review/absence.ts'
import { aboutPeople } from '../core/review/applicability.ts'
import { documentsOf, evidenceOf, statementsOn } from '../core/review/said.ts'
import type { Statement } from '../core/words/document.ts'
import type { Facts } from '../core/words/facts.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Retention } from '../core/words/retention.ts'
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

type Declared = Statement & { readonly value: Retention }

/** What a declaration that cannot be followed to a date is asked, by its kind. */
const UNDATED: Readonly<Record<'event' | 'vague' | 'indefinite', (name: string) => Text>> = {
  event: (name) => ({
    en: `The retention period${name} ends with an event that has no date, expected a date, or a date to look at it again`,
    fr: `La durée de conservation${name} s’achève sur un événement sans date\u202f; attendu\u00a0: une date, ou une date de réexamen`,
  }),
  vague: (name) => ({
    en: `The retention period${name} gives no limit that can be followed, expected a duration, a date or a criterion`,
    fr: `La durée de conservation${name} n’indique pas de limite vérifiable\u202f; attendu\u00a0: une durée, une date ou un critère`,
  }),
  indefinite: (name) => ({
    en: `The retention${name} is declared without limit, expected a duration, a date or a criterion`,
    fr: `La conservation${name} est déclarée sans limite\u202f; attendu\u00a0: une durée, une date ou un critère`,
  }),
}

function declarations({ documents, dataset }: Facts): Declared[] {
  return statementsOn(documents, 'retention-period').flatMap((statement) => {
    if (statement.polarity !== 'asserted' || statement.value?.type !== 'retention') return []
    const named = statement.value.dataset
    const concerns = dataset === undefined || named === undefined || fold(named) === fold(dataset)
    return concerns ? [{ ...statement, value: statement.value }] : []
  })
}

/** Whether a period can be followed, or its data are gone already. */
function isSettled({ value }: Declared): boolean {
  return value.kind === 'duration' || value.kind === 'until' || !['active', 'extended'].includes(value.status)
}

function named({ value }: Declared, language: keyof Text): string {
  if (value.dataset === undefined) return ''
  return language === 'en' ? ` of ${value.dataset}` : ` de ${value.dataset}`
}

function observe(declared: Declared): Observation[] {
  const { kind } = declared.value
  if (kind !== 'event' && kind !== 'vague' && kind !== 'indefinite') return []
  return [
    {
      key: `${kind} ${declared.value.dataset ?? ''}`,
      ...(declared.value.dataset === undefined ? {} : { dataset: declared.value.dataset }),
      ...(kind === 'indefinite' ? {} : { level: 'question' as const }),
      message: { en: UNDATED[kind](named(declared, 'en')).en, fr: UNDATED[kind](named(declared, 'fr')).fr },
      location: declared.location,
      evidence: [evidenceOf(declared)],
    },
  ]
}

/** The declarations of one dataset are settled together: prose may be vague where a schedule has the date. */
function unsettled(all: readonly Declared[]): Declared[] {
  const settled = new Set(all.filter(isSettled).map(({ value }) => fold(value.dataset ?? '')))
  return all.filter((declared) => !isSettled(declared) && !settled.has(fold(declared.value.dataset ?? '')))
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
    const declared = declarations(facts).filter(({ value }) => value.kind !== 'stated-absent')
    if (declared.length > 0) yield* unsettled(declared).flatMap(observe)
    else
      yield* absence(undeclared(facts), 'retention-period', words, topOf(documentsOf(facts.subject, 'dataset-card')[0]))
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

/** The documents as they stand for a dataset of which nothing is declared: what concerns others says nothing of it. */
function undeclared({ documents }: Facts) {
  return documents.map((document) => ({
    ...document,
    statements: document.statements.filter(
      ({ concept, polarity, value }) =>
        concept === 'retention-period' &&
        (polarity !== 'asserted' || (value?.type === 'retention' && value.kind === 'stated-absent')),
    ),
  }))
}
