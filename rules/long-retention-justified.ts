import { durationText } from '../core/language/duration.ts'
import { aboutPeople, all, when } from '../core/review/applicability.ts'
import { spanOf, type Timed, timedIn } from '../core/review/period.ts'
import { evidenceOf } from '../core/review/said.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const NOT_REUSED = {
  en: 'The profile does not say that a dataset made by others is reused.',
  fr: 'Le profil n’indique pas qu’un jeu fait par d’autres est réutilisé.',
}

/** gardefou's reading of “several years”. */
const SEVERAL_YEARS = spanOf({ duration: 'P24M' })

function isLong({ value }: Timed): boolean {
  return spanOf(value) >= SEVERAL_YEARS
}

function observe(declared: Timed): Observation {
  const { dataset, duration } = declared.value
  const { en, fr } = durationText(duration)
  return {
    key: dataset ?? 'repository',
    ...(dataset === undefined ? {} : { dataset }),
    location: declared.location,
    evidence: [evidenceOf(declared)],
    message: {
      en: `A copy of a dataset made by others is kept for ${en} and no reason stands beside it, expected the reason why a copy is kept for several years`,
      fr: `Une copie d’un jeu fait par d’autres est gardée ${fr} sans motif à côté\u202f; attendu\u00a0: la raison pour laquelle une copie est gardée plusieurs années`,
    },
  }
}

const answers = { 'personal-data': 'personal', annotation: ['reused'] } as const
const schedule = (keep: string, rest = '') => ({
  'retention.yml': `datasets:\n  - name: comments\n    keep: ${keep}\n    status: active\n${rest}`,
})

export const rule: Rule = {
  id: 'long-retention-justified',
  title: {
    en: 'A long retention of a reused dataset is justified',
    fr: 'La conservation longue d’un jeu réutilisé est justifiée',
  },
  expectation: {
    en: 'justifying why a copy of a dataset that keeps changing elsewhere is kept for several years',
    fr: 'justifier de garder plusieurs années la copie d’un jeu qui continue d’évoluer ailleurs',
  },
  recommendations: [cnil['FR-02']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: a reason beside the period; it is not judged',
    fr: 'L’écrire\u00a0: un motif (reason) à côté de la durée\u202f; il n’est pas jugé',
  },
  scope: 'dataset',
  applies: (_facts, profile) =>
    all(aboutPeople(profile), when(profile.answers.annotation.includes('reused'), NOT_REUSED)),
  *check({ subject }) {
    const held = timedIn(subject).filter(({ value }) => value.status === 'active' && value.reason === undefined)
    yield* held.filter(isLong).map(observe)
  },
  examples: [
    {
      title: { en: 'Five years, without a reason', fr: 'Cinq ans, sans motif' },
      answers,
      files: schedule('5 years'),
      expect: [
        {
          level: 'note',
          at: 'retention.yml:2-4',
          message: {
            en: 'A copy of a dataset made by others is kept for 5 years and no reason stands beside it, expected the reason why a copy is kept for several years',
            fr: 'Une copie d’un jeu fait par d’autres est gardée 5\u00a0ans sans motif à côté\u202f; attendu\u00a0: la raison pour laquelle une copie est gardée plusieurs années',
          },
        },
      ],
    },
    {
      title: { en: 'Five years in prose, of one card', fr: 'Cinq ans en toutes lettres, dans une fiche' },
      answers,
      files: { 'docs/data-retention.md': '# Data retention\n\nThe comments are kept for 5 years.\n' },
      expect: [
        {
          level: 'note',
          at: 'docs/data-retention.md:3',
          message: {
            en: 'A copy of a dataset made by others is kept for 5 years and no reason stands beside it, expected the reason why a copy is kept for several years',
            fr: 'Une copie d’un jeu fait par d’autres est gardée 5\u00a0ans sans motif à côté\u202f; attendu\u00a0: la raison pour laquelle une copie est gardée plusieurs années',
          },
        },
      ],
    },
    {
      title: { en: 'Five years, and why', fr: 'Cinq ans, et pourquoi' },
      answers,
      files: schedule('5 years', '    reason: the results are to be reproduced until then\n'),
      expect: 'pass',
    },
    { title: { en: 'Six months', fr: 'Six mois' }, answers, files: schedule('6 months'), expect: 'pass' },
    {
      title: { en: 'Until a day', fr: 'Jusqu’à un jour' },
      answers,
      files: { 'retention.yml': 'datasets:\n  - name: comments\n    until: 2036-01-01\n' },
      expect: 'pass',
    },
    {
      title: { en: 'A dataset of one’s own', fr: 'Un jeu que l’on a fait' },
      answers: { ...answers, annotation: ['crowd'] },
      files: schedule('5 years'),
      expect: 'not-applicable',
    },
  ],
}
