import { aboutPeople, all, underReview } from '../core/review/applicability.ts'
import { earlier } from '../core/review/change/edited.ts'
import { type RetentionChange, retentionChanges } from '../core/review/change/retention-changes.ts'
import { evidenceBefore } from '../core/review/said.ts'
import type { Document } from '../core/words/document.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import type { Text } from '../core/words/text.ts'
import { cnil } from './cnil/catalogue.ts'

function of({ before }: RetentionChange): Text {
  const name = before.value.dataset
  return name === undefined ? { en: '', fr: '' } : { en: ` of ${name}`, fr: ` de ${name}` }
}

const MESSAGES: Readonly<Record<RetentionChange['kind'], (name: Text) => Text>> = {
  lengthened: (name) => ({
    en: `This change lengthens the retention period${name.en}, expected the reason, beside the period`,
    fr: `Cette modification allonge la durée de conservation${name.fr}\u202f; attendu\u00a0: le motif, à côté de la durée`,
  }),
  'start-moved': (name) => ({
    en: `This change makes the retention period${name.en} start later, expected the reason, beside the period`,
    fr: `Cette modification fait commencer plus tard la durée de conservation${name.fr}\u202f; attendu\u00a0: le motif, à côté de la durée`,
  }),
  removed: (name) => ({
    en: `This change takes out the retention period${name.en}, which does not tell whether the data still exist, expected what became of them`,
    fr: `Cette modification retire la durée de conservation${name.fr}, ce qui ne dit pas si les données existent encore\u202f; attendu\u00a0: ce qu’elles sont devenues`,
  }),
}

function observe(change: RetentionChange, documents: readonly Document[]): Observation {
  const { before, after } = change
  const isThere = documents.some(({ path }) => path === before.location.path)
  const gone = isThere ? { path: before.location.path, startLine: 1, endLine: 1 } : undefined
  const location = after?.location ?? gone
  return {
    key: `${change.kind} ${before.value.dataset ?? ''}`,
    ...(before.value.dataset === undefined ? {} : { dataset: before.value.dataset }),
    ...(location === undefined ? {} : { location }),
    ...(change.kind === 'removed' ? { level: 'question' as const, before: before.location } : {}),
    evidence: [evidenceBefore(before)],
    message: MESSAGES[change.kind](of(change)),
  }
}

const answers = { 'personal-data': 'personal', 'vulnerable-persons': 'yes' } as const
const schedule = (...entries: readonly string[]) => ({
  'retention.yml': `datasets:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`,
})
const COMMENTS = '{ name: comments, keep: P12M, from: 2025-01-15, then: delete, status: active }'
const CALLS = '{ name: calls, keep: P6M, from: 2025-09-01, then: delete, status: active }'

export const rule: Rule = {
  id: 'retention-change-explained',
  title: {
    en: 'A change of a retention period comes with its reason',
    fr: 'Un changement de durée de conservation est motivé',
  },
  expectation: {
    en: 'keeping to the retention period, which shortens the time during which data can be attacked',
    fr: 'respecter la durée de conservation, ce qui réduit le temps pendant lequel les données sont exposées',
  },
  recommendations: [cnil['S-25'], cnil['FR-04'], cnil['FR-01']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: a reason beside the period; for data that are gone, their status and its date instead of taking the entry out',
    fr: 'L’écrire\u00a0: un motif (reason) à côté de la durée\u202f; pour des données disparues, leur statut et sa date plutôt que le retrait de l’entrée',
  },
  scope: 'repository',
  applies: (facts, profile) => all(aboutPeople(profile), underReview(facts)),
  *check(facts) {
    const changes = retentionChanges(earlier(facts).documents, facts.documents)
    yield* changes.map((change) => observe(change, facts.documents))
  },
  examples: [
    {
      title: { en: 'Twice as long', fr: 'Deux fois plus longtemps' },
      answers,
      before: schedule(COMMENTS, CALLS),
      files: schedule(COMMENTS.replace('P12M', 'P24M'), CALLS),
      expect: [
        {
          level: 'warning',
          at: 'retention.yml:2',
          message: {
            en: 'This change lengthens the retention period of comments, expected the reason, beside the period',
            fr: 'Cette modification allonge la durée de conservation de comments\u202f; attendu\u00a0: le motif, à côté de la durée',
          },
        },
      ],
    },
    {
      title: { en: 'Counted from a later day', fr: 'Comptée d’un jour plus tardif' },
      answers,
      before: schedule(COMMENTS),
      files: schedule(COMMENTS.replace('2025-01-15', '2025-10-15')),
      expect: [
        {
          level: 'warning',
          at: 'retention.yml:2',
          message: {
            en: 'This change makes the retention period of comments start later, expected the reason, beside the period',
            fr: 'Cette modification fait commencer plus tard la durée de conservation de comments\u202f; attendu\u00a0: le motif, à côté de la durée',
          },
        },
      ],
    },
    {
      title: { en: 'An entry is taken out', fr: 'Une entrée est retirée' },
      answers,
      before: schedule(COMMENTS, CALLS),
      files: schedule(CALLS),
      expect: [
        {
          level: 'question',
          at: 'retention.yml:1',
          message: {
            en: 'This change takes out the retention period of comments, which does not tell whether the data still exist, expected what became of them',
            fr: 'Cette modification retire la durée de conservation de comments, ce qui ne dit pas si les données existent encore\u202f; attendu\u00a0: ce qu’elles sont devenues',
          },
        },
      ],
    },
    {
      title: { en: 'The only period of a card goes with its file', fr: 'L’unique durée d’une fiche part avec elle' },
      answers,
      before: { 'docs/data-retention.md': '# Data retention\n\nThe recordings are kept for 6 months, then deleted.\n' },
      files: {},
      expect: [
        {
          level: 'question',
          message: {
            en: 'This change takes out the retention period, which does not tell whether the data still exist, expected what became of them',
            fr: 'Cette modification retire la durée de conservation, ce qui ne dit pas si les données existent encore\u202f; attendu\u00a0: ce qu’elles sont devenues',
          },
        },
      ],
    },
    {
      title: { en: 'Longer, and the reason beside', fr: 'Plus longtemps, avec le motif' },
      answers,
      before: schedule(COMMENTS),
      files: schedule(COMMENTS.replace('P12M', 'P24M').replace('status', 'reason: the appeal is still open, status')),
      expect: 'pass',
    },
    {
      title: { en: 'Shorter, and the other one deleted', fr: 'Plus court, et l’autre supprimé' },
      answers,
      before: schedule(COMMENTS, CALLS),
      files: schedule(COMMENTS.replace('P12M', 'P6M'), CALLS.replace('active', 'deleted, deleted-on: 2026-03-01')),
      expect: 'pass',
    },
    {
      title: { en: 'No change under review', fr: 'Aucune modification examinée' },
      answers,
      files: schedule(COMMENTS),
      expect: 'not-applicable',
    },
  ],
}
