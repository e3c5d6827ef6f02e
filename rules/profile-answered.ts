import { when } from '../core/review/applicability.ts'
import { evidenceOf, statementsOn } from '../core/review/said.ts'
import type { Document, Kind, Statement } from '../core/words/document.ts'
import type { Facts } from '../core/words/facts.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Answers } from '../core/words/profile.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

/** Kinds that only a project on data or models keeps: one of them is reason enough to ask. */
const TELLING: readonly Kind[] = [
  'annotation-guide',
  'data-manifest',
  'dataset-card',
  'datasheet',
  'label-list',
  'model-card',
  'retention-schedule',
]

const NO_REASON = {
  en: 'Nothing that was read speaks of data or models, so there is nothing to ask.',
  fr: 'Rien de ce qui a été lu ne parle de données ni de modèles\u202f; il n’y a rien à demander.',
}
const OUT_OF_SCOPE = {
  en: 'Out of scope as declared: the data concern nobody.',
  fr: 'Hors champ tel que déclaré\u00a0: les données ne concernent personne.',
}

const PERSONAL_DATA: Observation = {
  key: 'personal-data',
  message: {
    en: 'The configuration does not say whether the data concern people, expected an answer to personal-data in its profile',
    fr: 'La configuration ne dit pas si les données concernent des personnes\u202f; attendu\u00a0: une réponse à personal-data dans son profil',
  },
}

const ANNOTATION: Observation = {
  key: 'annotation',
  message: {
    en: 'Labels or an annotation guide were read and the configuration does not say who annotates, expected an answer to annotation in its profile',
    fr: 'Des étiquettes ou un guide d’annotation ont été lus et la configuration ne dit pas qui annote\u202f; attendu\u00a0: une réponse à annotation dans son profil',
  },
}

function telling(documents: readonly Document[], kinds: readonly Kind[]): readonly Document[] {
  return documents.filter((document) => document.kinds.some((kind) => kinds.includes(kind)))
}

function isIdentifier({ value }: Statement): boolean {
  return value?.type === 'data-field' && (value.role === 'identifier' || value.role === 'linking-key')
}

/** Fields seen that may identify people: the reason why the question matters, when there is one. */
function clues({ documents }: Facts) {
  return statementsOn(documents, 'data-field').filter(isIdentifier).slice(0, 3).map(evidenceOf)
}

function asksForAnnotation({ documents }: Facts, answers: Answers): boolean {
  return answers.annotation.length === 0 && telling(documents, ['annotation-guide', 'label-list']).length > 0
}

const card = `# Model card

## Intended use

Ranks the replies offered to customer service agents.
`

export const rule: Rule = {
  id: 'profile-answered',
  title: {
    en: 'The questions that decide what applies are answered',
    fr: 'Les questions qui décident de ce qui s’applique ont une réponse',
  },
  expectation: {
    en: 'saying what the data are, since the measures that matter follow from it',
    fr: 'dire ce que sont les données, puisque les mesures utiles en découlent',
  },
  recommendations: [cnil['S-03']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Answer it: write the answer under profile in .github/gardefou.yml; a repository without people in its data then hears nothing more',
    fr: 'Y répondre\u00a0: écrivez la réponse sous profile dans .github/gardefou.yml\u202f; un dépôt dont les données ne concernent personne n’entend ensuite plus rien',
  },
  scope: 'repository',
  applies: ({ documents }, { answers }) =>
    answers['personal-data'] === 'none' ? OUT_OF_SCOPE : when(telling(documents, TELLING).length > 0, NO_REASON),
  *check(facts, { answers }) {
    if (answers['personal-data'] === 'unknown') yield { ...PERSONAL_DATA, evidence: clues(facts) }
    else if (asksForAnnotation(facts, answers)) yield ANNOTATION
  },
  examples: [
    {
      title: {
        en: 'A model card and no profile: one question',
        fr: 'Une fiche de modèle sans profil\u00a0: une question',
      },
      files: { 'MODEL_CARD.md': card },
      expect: [{ level: 'question', message: PERSONAL_DATA.message }],
    },
    {
      title: { en: 'Labels, and nobody said to annotate', fr: 'Des étiquettes, sans annotateur déclaré' },
      answers: { 'personal-data': 'personal' },
      files: { 'data.yaml': 'train: images/train\nval: images/val\nnc: 2\nnames: [rider, walker]\n' },
      expect: [{ level: 'question', message: ANNOTATION.message }],
    },
    {
      title: { en: 'Answered', fr: 'Répondu' },
      answers: { 'personal-data': 'personal', annotation: ['crowd'] },
      files: { 'MODEL_CARD.md': card },
      expect: 'pass',
    },
    {
      title: { en: 'A repository about something else', fr: 'Un dépôt qui parle d’autre chose' },
      files: { 'README.md': '# A calculator\n\nAdds and subtracts.\n' },
      expect: 'not-applicable',
    },
  ],
}
