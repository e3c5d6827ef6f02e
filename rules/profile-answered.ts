import { all, when, whereInScope } from '../core/review/applicability.ts'
import { evidenceOf, valuesOf } from '../core/review/said.ts'
import { concernsPeople } from '../core/review/tier.ts'
import { unansweredOf } from '../core/review/unanswered.ts'
import type { Document, Kind } from '../core/words/document.ts'
import type { Facts } from '../core/words/facts.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Answers } from '../core/words/profile.ts'
import type { Rule } from '../core/words/rule.ts'
import type { FieldRole } from '../core/words/statement-value.ts'
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

const IDENTIFYING: ReadonlySet<FieldRole> = new Set<FieldRole>(['identifier', 'linking-key'])

/** Fields seen that may identify people: the reason why the question matters, when there is one. */
function clues({ documents }: Facts) {
  const telling = valuesOf(documents, 'data-field').filter(({ value }) => IDENTIFYING.has(value.role))
  return telling.slice(0, 3).map(evidenceOf)
}

const CAPPED = {
  en: ', and levels are capped until it answers',
  fr: ', et les niveaux sont plafonnés tant qu’il ne répond pas',
}
const NOT_CAPPED = { en: '', fr: '' }

function rest(questions: readonly (keyof Answers)[], isCapped: boolean): Observation {
  const names = questions.join(', ')
  const { en, fr } = isCapped ? CAPPED : NOT_CAPPED
  return {
    key: 'rest',
    message: {
      en: `The profile leaves ${names} unanswered${en}, expected an answer to each that is known`,
      fr: `Le profil laisse sans réponse ${names}${fr}\u202f; attendu\u00a0: une réponse à chaque question dont la réponse est connue`,
    },
  }
}

function asksForAnnotation({ documents }: Facts, answers: Answers): boolean {
  return answers.annotation.length === 0 && telling(documents, ['annotation-guide', 'label-list']).length > 0
}

const card = `# Model card

## Intended use

Ranks the replies offered to customer service agents.
`

const MANIFEST = JSON.stringify({
  resources: [{ name: 'calls', path: 'calls.csv', schema: { fields: [{ name: 'email' }] } }],
})

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
  recommendations: [cnil['S-03'], cnil['S-10'], cnil['S-12']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Answer it: write the answer under profile in .github/gardefou.yml; a repository without people in its data then hears nothing more',
    fr: 'Y répondre\u00a0: écrivez la réponse sous profile dans .github/gardefou.yml\u202f; un dépôt dont les données ne concernent personne n’entend ensuite plus rien',
  },
  scope: 'repository',
  applies: ({ documents }, { answers }) =>
    all(whereInScope(answers), when(telling(documents, TELLING).length > 0, NO_REASON)),
  *check(facts, { answers, capped }) {
    if (answers['personal-data'] === 'unknown') yield { ...PERSONAL_DATA, evidence: clues(facts) }
    else if (asksForAnnotation(facts, answers)) yield ANNOTATION
    else if (concernsPeople(answers) && unansweredOf(answers).length > 0) yield rest(unansweredOf(answers), capped)
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
      title: { en: 'A table of people and no profile', fr: 'Un tableau de personnes sans profil' },
      files: { 'datapackage.json': MANIFEST },
      expect: [{ level: 'question', message: PERSONAL_DATA.message }],
    },
    {
      title: { en: 'The rest left open', fr: 'Le reste laissé ouvert' },
      answers: { 'personal-data': 'personal', annotation: ['crowd'], sensitive: 'none', 'vulnerable-persons': 'no' },
      files: { 'MODEL_CARD.md': card },
      expect: [
        {
          level: 'question',
          message: {
            en: 'The profile leaves destination, development, labels-about-people, roles, data-changes-plausible, serious-consequences unanswered, and levels are capped until it answers, expected an answer to each that is known',
            fr: 'Le profil laisse sans réponse destination, development, labels-about-people, roles, data-changes-plausible, serious-consequences, et les niveaux sont plafonnés tant qu’il ne répond pas\u202f; attendu\u00a0: une réponse à chaque question dont la réponse est connue',
          },
        },
      ],
    },
    {
      title: { en: 'Nothing that would raise a level', fr: 'Rien qui relèverait un niveau' },
      answers: {
        'personal-data': 'personal',
        annotation: ['none'],
        sensitive: 'in-source',
        'vulnerable-persons': 'yes',
        destination: 'internal',
        roles: ['controller'],
        'data-changes-plausible': 'no',
      },
      files: { 'MODEL_CARD.md': card },
      expect: [
        {
          level: 'question',
          message: {
            en: 'The profile leaves development unanswered, expected an answer to each that is known',
            fr: 'Le profil laisse sans réponse development\u202f; attendu\u00a0: une réponse à chaque question dont la réponse est connue',
          },
        },
      ],
    },
    {
      title: { en: 'Answered', fr: 'Répondu' },
      answers: {
        'personal-data': 'personal',
        annotation: ['none'],
        sensitive: 'none',
        'vulnerable-persons': 'no',
        destination: 'internal',
        development: 'training',
        roles: ['controller'],
        'data-changes-plausible': 'no',
      },
      files: { 'MODEL_CARD.md': card },
      expect: 'pass',
    },
    {
      title: { en: 'Declared to concern nobody', fr: 'Déclarées ne concerner personne' },
      answers: { 'personal-data': 'none' },
      files: { 'MODEL_CARD.md': card },
      expect: 'not-applicable',
    },
    {
      title: { en: 'A repository about something else', fr: 'Un dépôt qui parle d’autre chose' },
      files: { 'README.md': '# A calculator\n\nAdds and subtracts.\n' },
      expect: 'not-applicable',
    },
  ],
}
