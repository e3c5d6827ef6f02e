import { absence, topOfOnly } from '../core/review/absence.ts'
import { aboutPeople, all, when } from '../core/review/applicability.ts'
import { documentsOf } from '../core/review/said.ts'
import { onlyShares } from '../core/review/tier.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Answers } from '../core/words/profile.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'rollback plan', fr: 'plan de retour en arrière' },
  expected: {
    en: 'a word on how an earlier version of the model or the data is put back, and on who decides it',
    fr: 'la façon dont une version antérieure du modèle ou des données est rétablie, et qui en décide',
  },
}

const SHARED_ONLY = {
  en: 'The profile says that data are only shared here, and no model is trained.',
  fr: 'Le profil indique que des données sont seulement partagées ici, sans modèle entraîné.',
}

/** Whether people outside of the team use what is made here, so that there are versions to come back from. */
function isReleased({ destination }: Answers): boolean {
  return ['hosted-service', 'shared-recipients', 'distributed', 'open'].includes(destination)
}

const answers = { 'personal-data': 'personal', destination: 'open', development: 'training' } as const

export const rule: Rule = {
  id: 'rollback-plan-documented',
  title: { en: 'A rollback plan is documented', fr: 'Un plan de retour en arrière est documenté' },
  expectation: {
    en: 'planning how to go back to an earlier version after an incident',
    fr: 'prévoir comment revenir à une version antérieure après un incident',
  },
  recommendations: [cnil['S-22']],
  levels: { 1: 'tip', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: a “Rollback” section that names the versions kept, the steps, and who decides',
    fr: 'L’écrire\u00a0: une section «\u202fRetour en arrière\u202f» qui nomme les versions gardées, les étapes et qui décide',
  },
  topic: 'rollback-plan',
  scope: 'repository',
  issueFrom: 2,
  applies: (_facts, profile) => all(aboutPeople(profile), when(!onlyShares(profile.answers), SHARED_ONLY)),
  *check({ documents }, profile) {
    const softer: Pick<Observation, 'level'> = isReleased(profile.answers) ? {} : { level: 'tip' }
    for (const observation of absence(
      documents,
      'rollback-plan',
      words,
      topOfOnly(documentsOf(documents, 'model-card')),
    )) {
      yield { ...observation, ...softer }
    }
  },
  examples: [
    {
      title: { en: 'Versions, steps and who decides', fr: 'Des versions, des étapes et qui décide' },
      answers,
      files: {
        'ROLLBACK.md': `# Rollback

The last three model versions stay in the registry. When a release misbehaves, the release manager decides, and
the on-call engineer points the service back to the previous model version and the dataset it was trained on.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A published model without a plan', fr: 'Un modèle publié sans plan' },
      answers,
      files: {
        'MODEL_CARD.md': `# Model card

## Intended use

Sorts messages received by the town hall by subject.
`,
      },
      expect: [
        {
          level: 'warning',
          at: 'MODEL_CARD.md:1',
          message: {
            en: 'No rollback plan was found in the documents read, expected a word on how an earlier version of the model or the data is put back, and on who decides it',
            fr: 'Les documents lus ne contiennent pas de plan de retour en arrière\u202f; attendu\u00a0: la façon dont une version antérieure du modèle ou des données est rétablie, et qui en décide',
          },
        },
      ],
    },
    {
      title: {
        en: 'An internal prototype: a tip, no more',
        fr: 'Un prototype interne\u00a0: une suggestion, sans plus',
      },
      answers: { 'personal-data': 'personal', sensitive: 'in-source', destination: 'internal' },
      files: {
        'MODEL_CARD.md': `# Fiche du modèle

## Usage prévu

Prototype interne, jamais mis en service.
`,
      },
      expect: [
        {
          level: 'tip',
          at: 'MODEL_CARD.md:1',
          message: {
            en: 'No rollback plan was found in the documents read, expected a word on how an earlier version of the model or the data is put back, and on who decides it',
            fr: 'Les documents lus ne contiennent pas de plan de retour en arrière\u202f; attendu\u00a0: la façon dont une version antérieure du modèle ou des données est rétablie, et qui en décide',
          },
        },
      ],
    },
    {
      title: { en: 'A dataset that is only shared', fr: 'Un jeu de données seulement partagé' },
      answers: { 'personal-data': 'personal', roles: ['dataset-publisher'], development: 'none', destination: 'open' },
      files: { 'DATASET_CARD.md': '# Dataset card\n\n## Composition\n\nSpoken interviews.\n' },
      expect: 'not-applicable',
    },
  ],
}
