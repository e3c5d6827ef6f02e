import { absence, topOfOnly } from '../core/review/absence.ts'
import { aboutPeople, all, when } from '../core/review/applicability.ts'
import { assertedOn, documentsOf } from '../core/review/said.ts'
import { fearsChanges } from '../core/review/tier.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'log of dataset changes', fr: 'journal des modifications du jeu de données' },
  expected: {
    en: 'a version tool, hashes in a manifest, or a log of changes that names no person',
    fr: 'un outil de version, des empreintes dans un manifeste ou un journal des modifications qui ne nomme personne',
  },
}

const NOT_BOTH = {
  en: 'Changes are not declared both plausible and serious; the two together are what calls for a log.',
  fr: 'Les modifications ne sont pas déclarées à la fois plausibles et graves\u202f; seules les deux ensemble appellent un journal.',
}

const answers = { 'personal-data': 'personal', 'data-changes-plausible': 'yes', 'serious-consequences': 'yes' } as const
const card = `---
annotations_creators: [crowdsourced]
task_categories: [text-classification]
---
# Town hall messages

## Personal and sensitive information

The messages were written by people and may name them.
`

export const rule: Rule = {
  id: 'dataset-changes-logged',
  title: {
    en: 'Dataset changes are logged where they are both plausible and serious',
    fr: 'Les modifications du jeu de données sont journalisées lorsqu’elles sont plausibles et graves',
  },
  expectation: {
    en: 'keeping a log of dataset changes, because they are declared both plausible and serious',
    fr: 'tenir un journal des modifications du jeu de données, puisqu’elles sont déclarées plausibles et graves',
  },
  recommendations: [cnil['S-30'], cnil['S-29']],
  levels: { 1: 'silent', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: version the dataset (DVC, Git LFS, hashes in a manifest), or keep a log of its changes',
    fr: 'L’écrire\u00a0: versionnez le jeu de données (DVC, Git LFS, empreintes dans un manifeste) ou tenez un journal de ses modifications',
  },
  topic: 'dataset-log',
  scope: 'dataset',
  applies: (_facts, profile) => all(aboutPeople(profile), when(fearsChanges(profile.answers), NOT_BOTH)),
  *check({ documents, subject }) {
    if (assertedOn(documents, 'dataset-version').length > 0) return
    yield* absence(documents, 'dataset-log', words, topOfOnly(documentsOf(subject, 'dataset-card')))
  },
  examples: [
    {
      title: { en: 'A dataset under DVC', fr: 'Un jeu de données suivi par DVC' },
      answers,
      files: {
        'README.md': card,
        'data/messages.csv.dvc':
          'outs:\n- md5: 9e107d9d372bb6826bd81d3542a419d6\n  size: 52110\n  path: messages.csv\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'Crowd edits feared, and no trace kept', fr: 'Des modifications redoutées, sans trace' },
      answers,
      files: { 'README.md': card },
      expect: [
        {
          level: 'warning',
          at: 'README.md:1',
          message: {
            en: 'No log of dataset changes was found in the documents read, expected a version tool, hashes in a manifest, or a log of changes that names no person',
            fr: 'Les documents lus ne contiennent pas de journal des modifications du jeu de données\u202f; attendu\u00a0: un outil de version, des empreintes dans un manifeste ou un journal des modifications qui ne nomme personne',
          },
        },
      ],
    },
    {
      title: { en: 'Serious but not plausible: a frozen set', fr: 'Grave mais peu plausible\u00a0: un jeu figé' },
      answers: { ...answers, 'data-changes-plausible': 'no' },
      files: { 'README.md': card },
      expect: 'not-applicable',
    },
  ],
}
