import { when } from '../core/review/applicability.ts'
import { type Contradiction, contradictions } from '../core/review/contradictions.ts'
import { evidenceOf } from '../core/review/said.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const UNANSWERED = {
  en: 'The configuration does not say yet whether the data concern people.',
  fr: 'La configuration ne dit pas encore si les données concernent des personnes.',
}

function observe({ question, declared, statement }: Contradiction): Observation {
  return {
    key: question,
    location: statement.location,
    evidence: [evidenceOf(statement)],
    message: {
      en: `The profile answers ${question} with ${declared} and this passage says otherwise, expected one or the other`,
      fr: `Le profil répond ${declared} à ${question} et ce passage dit autre chose\u202f; attendu\u00a0: l’un ou l’autre`,
    },
  }
}

const answers = { 'personal-data': 'personal', annotation: ['human-inhouse'], development: 'none' } as const
const card = (head: string, text = 'Calls labelled by mood.') => ({
  'README.md': `---\n${head}\n---\n# Calls\n\n${text}\n`,
})

export const rule: Rule = {
  id: 'profile-consistent',
  title: {
    en: 'The profile says what the documents say',
    fr: 'Le profil dit ce que disent les documents',
  },
  expectation: {
    en: 'saying what the data are, since the measures that matter follow from it',
    fr: 'dire ce que sont les données, puisque les mesures utiles en découlent',
  },
  recommendations: [cnil['S-03'], cnil['S-12'], cnil['A-12'], cnil['FA-01']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Answer it: correct the profile in .github/gardefou.yml, or the passage',
    fr: 'Y répondre\u00a0: corrigez le profil dans .github/gardefou.yml, ou le passage',
  },
  scope: 'dataset',
  applies: (_facts, { answers }) => when(answers['personal-data'] !== 'unknown', UNANSWERED),
  *check(facts, profile) {
    yield* contradictions(facts, profile).map(observe)
  },
  examples: [
    {
      title: {
        en: 'A crowd in the card, own staff in the profile',
        fr: 'La foule dans la fiche, l’équipe dans le profil',
      },
      answers,
      files: card('annotations_creators: [crowdsourced]'),
      expect: [
        {
          level: 'question',
          at: 'README.md:2',
          message: {
            en: 'The profile answers annotation with human-inhouse and this passage says otherwise, expected one or the other',
            fr: 'Le profil répond human-inhouse à annotation et ce passage dit autre chose\u202f; attendu\u00a0: l’un ou l’autre',
          },
        },
      ],
    },
    {
      title: { en: 'Nothing trained, and a model started from', fr: 'Rien d’entraîné, et un modèle de départ' },
      answers,
      files: card('base_model: example/base'),
      expect: [
        {
          level: 'question',
          at: 'README.md:2',
          message: {
            en: 'The profile answers development with none and this passage says otherwise, expected one or the other',
            fr: 'Le profil répond none à development et ce passage dit autre chose\u202f; attendu\u00a0: l’un ou l’autre',
          },
        },
      ],
    },
    {
      title: { en: 'Nothing annotated, and a guide to annotate', fr: 'Rien d’annoté, et un guide pour annoter' },
      answers: { 'personal-data': 'personal', annotation: ['none'] },
      files: {
        'docs/annotation-guide.md':
          '# Annotation guide\n\nAnnotators choose one label for each call.\n\n## Labels\n\n- **calm**: the voice stays level.\n- **upset**: the voice rises.\n',
      },
      expect: [
        {
          level: 'question',
          at: 'docs/annotation-guide.md:1-8',
          message: {
            en: 'The profile answers annotation with none and this passage says otherwise, expected one or the other',
            fr: 'Le profil répond none à annotation et ce passage dit autre chose\u202f; attendu\u00a0: l’un ou l’autre',
          },
        },
      ],
    },
    {
      title: {
        en: 'Nobody in the profile, somebody in the card',
        fr: 'Personne dans le profil, quelqu’un dans la fiche',
      },
      answers: { 'personal-data': 'none', 'anonymisation-goal': 'no' },
      files: card('personal_data: true', 'The recordings were fully anonymised.'),
      expect: [
        {
          level: 'question',
          at: 'README.md:6',
          message: {
            en: 'The profile answers anonymisation-goal with no and this passage says otherwise, expected one or the other',
            fr: 'Le profil répond no à anonymisation-goal et ce passage dit autre chose\u202f; attendu\u00a0: l’un ou l’autre',
          },
        },
        {
          level: 'question',
          at: 'README.md:2',
          message: {
            en: 'The profile answers personal-data with none and this passage says otherwise, expected one or the other',
            fr: 'Le profil répond none à personal-data et ce passage dit autre chose\u202f; attendu\u00a0: l’un ou l’autre',
          },
        },
      ],
    },
    {
      title: { en: 'Another name for the same', fr: 'Un autre nom pour la même chose' },
      answers: { ...answers, annotation: ['semi-automatic'] },
      files: card('annotations_creators: [machine-generated]'),
      expect: 'pass',
    },
    {
      title: { en: 'People who are made up', fr: 'Des personnes inventées' },
      answers: { 'personal-data': 'none' },
      files: card('personal_data: true\ntags: [synthetic]'),
      expect: 'pass',
    },
    {
      title: { en: 'Nothing declared of annotation', fr: 'Rien de déclaré sur l’annotation' },
      answers: { 'personal-data': 'personal' },
      files: card('annotations_creators: [crowdsourced]'),
      expect: 'pass',
    },
    {
      title: { en: 'No profile yet', fr: 'Pas encore de profil' },
      answers: {},
      files: card('annotations_creators: [crowdsourced]'),
      expect: 'not-applicable',
    },
  ],
}
