import { durationText } from '../core/language/duration.ts'
import { when } from '../core/review/applicability.ts'
import { spanOf, type Timed, timedIn } from '../core/review/period.ts'
import { documentsOf, evidenceOf } from '../core/review/said.ts'
import type { Document } from '../core/words/document.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const NOT_PERSONAL = {
  en: 'The data are declared to concern nobody, or to be anonymous; what people are told is about personal data.',
  fr: 'Les données sont déclarées ne concerner personne ou être anonymes\u202f; l’information des personnes porte sur des données personnelles.',
}

/** The lengths that documents give, each once, with one place for it. */
function lengthsIn(documents: readonly Document[]): readonly Timed[] {
  return [...new Map(timedIn(documents).map((timed) => [spanOf(timed.value), timed])).values()]
}

/** The notice tells one length and the other documents give another; with several on a side nothing is clear. */
function pairs(told: readonly Timed[], kept: readonly Timed[]): readonly (readonly [Timed, Timed])[] {
  const [[here, ...others], [there, ...more]] = [told, kept]
  if (here === undefined || there === undefined || others.length + more.length > 0) return []
  return spanOf(here.value) === spanOf(there.value) ? [] : [[here, there]]
}

function observe(told: Timed, kept: Timed): Observation {
  const [here, there] = [durationText(told.value.duration), durationText(kept.value.duration)]
  return {
    key: kept.location.path,
    location: told.location,
    evidence: [evidenceOf(told), evidenceOf(kept)],
    message: {
      en: `The notice gives ${here.en} as the retention period and ${kept.location.path} gives ${there.en}, expected the same, or the purposes that explain the difference`,
      fr: `L’information indique ${here.fr} comme durée de conservation et ${kept.location.path} indique ${there.fr}\u202f; attendu\u00a0: la même durée, ou les finalités qui expliquent l’écart`,
    },
  }
}

const answers = { 'personal-data': 'personal' } as const
const notice = (period: string) => ({
  'PRIVACY.md': `# Privacy notice\n\nWe use your personal data to sort calls.\n\n## Retention\n\nYour calls are kept for ${period}.\n\n## Your rights\n\nWrite to privacy@example.org.\n`,
})
const schedule = (...periods: readonly string[]) => ({
  'retention.yml': `datasets:\n${periods.map((keep, at) => `  - name: calls-${at}\n    keep: ${keep}\n`).join('')}`,
})

export const rule: Rule = {
  id: 'retention-consistent',
  title: {
    en: 'People are told the retention period that is kept to',
    fr: 'La durée de conservation annoncée est celle qui est suivie',
  },
  expectation: {
    en: 'the notice gives the retention period, or the criteria that fix it',
    fr: 'l’information donne la durée de conservation, ou les critères qui la déterminent',
  },
  recommendations: [cnil['L-04'], cnil['FR-01']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Answer it: align the two, or say which purpose each period is for',
    fr: 'Y répondre\u00a0: alignez les deux, ou dites à quelle finalité répond chaque durée',
  },
  scope: 'repository',
  applies: (_facts, { answers }) =>
    when(answers['personal-data'] !== 'none' && answers['personal-data'] !== 'claimed-anonymous', NOT_PERSONAL),
  *check({ documents }) {
    const notices = documentsOf(documents, 'privacy-notice')
    const others = documents.filter((document) => !notices.includes(document))
    yield* pairs(lengthsIn(notices), lengthsIn(others)).map(([told, kept]) => observe(told, kept))
  },
  examples: [
    {
      title: { en: 'One year here, three years there', fr: 'Un an ici, trois ans là' },
      answers,
      files: { ...notice('12 months'), ...schedule('P36M') },
      expect: [
        {
          level: 'question',
          at: 'PRIVACY.md:7',
          message: {
            en: 'The notice gives 12 months as the retention period and retention.yml gives 36 months, expected the same, or the purposes that explain the difference',
            fr: 'L’information indique 12\u00a0mois comme durée de conservation et retention.yml indique 36\u00a0mois\u202f; attendu\u00a0: la même durée, ou les finalités qui expliquent l’écart',
          },
        },
      ],
    },
    {
      title: { en: 'The same, written otherwise', fr: 'La même, écrite autrement' },
      answers,
      files: { ...notice('two years'), ...schedule('P24M') },
      expect: 'pass',
    },
    {
      title: { en: 'Several periods: each has its purpose', fr: 'Plusieurs durées\u00a0: chacune sa finalité' },
      answers,
      files: { ...notice('12 months'), ...schedule('P36M', 'P6M') },
      expect: 'pass',
    },
    { title: { en: 'No notice here', fr: 'Aucune information ici' }, answers, files: schedule('P36M'), expect: 'pass' },
    {
      title: { en: 'Nobody in the data', fr: 'Personne dans les données' },
      answers: { 'personal-data': 'none' },
      files: { ...notice('12 months'), ...schedule('P36M') },
      expect: 'not-applicable',
    },
  ],
}
