import { absence } from '../core/review/absence.ts'
import { all, when } from '../core/review/applicability.ts'
import { labelsIn } from '../core/review/change/label-changes.ts'
import { whereAnnotated } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'purpose against which to read the labels', fr: 'finalité au regard de laquelle lire les étiquettes' },
  expected: {
    en: 'a sentence on what the data or the model are for; a general purpose is one',
    fr: 'une phrase sur ce à quoi servent les données ou le modèle\u202f; une finalité générale en est une',
  },
}

const NO_LABELS = {
  en: 'No list of labels was read, so there is none to hold against a purpose.',
  fr: 'Aucune liste d’étiquettes n’a été lue\u202f; il n’y en a pas à rapporter à une finalité.',
}

const answers = { 'personal-data': 'personal', annotation: ['human-inhouse'] } as const

const labels = 'train: images/train\nval: images/val\nnc: 2\nnames: [standing, lying]\n'

export const rule: Rule = {
  id: 'purpose-stated',
  title: { en: 'What the labels are for is stated', fr: 'Ce à quoi servent les étiquettes est dit' },
  expectation: {
    en: 'a purpose stated once lets anybody see that the labels serve it',
    fr: 'une finalité énoncée une fois permet à chacun de voir que les étiquettes la servent',
  },
  recommendations: [cnil['A-23'], cnil['FA-02'], cnil['FA-13']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Write it: one sentence in the README or the card on what the data or the model are for',
    fr: 'L’écrire\u00a0: une phrase dans le README ou la fiche sur ce à quoi servent les données ou le modèle',
  },
  topic: 'purpose',
  scope: 'repository',
  applies: ({ documents }, profile) => all(whereAnnotated(profile), when(labelsIn(documents).length > 0, NO_LABELS)),
  check: ({ documents }) => absence(documents, 'purpose', words),
  examples: [
    {
      title: { en: 'A sentence of the README', fr: 'Une phrase du README' },
      answers,
      files: {
        'data.yaml': labels,
        'README.md': '# Postures\n\nCes images servent à entraîner un modèle qui repère les chutes.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'A task in the front matter of a card', fr: 'Une tâche dans l’en-tête d’une fiche' },
      answers,
      files: {
        'data.yaml': labels,
        'README.md': '---\ntask_categories:\n- image-classification\n---\n# Postures\n\nPostures of residents.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'Labels, and no word on what they are for', fr: 'Des étiquettes, sans un mot sur leur usage' },
      answers,
      files: { 'data.yaml': labels, 'README.md': '# Postures\n\nRecorded in two homes. Labelled by two nurses.\n' },
      expect: [
        {
          level: 'question',
          message: {
            en: 'No purpose against which to read the labels was found in the documents read, expected a sentence on what the data or the model are for; a general purpose is one',
            fr: 'Les documents lus ne contiennent pas de finalité au regard de laquelle lire les étiquettes\u202f; attendu\u00a0: une phrase sur ce à quoi servent les données ou le modèle\u202f; une finalité générale en est une',
          },
        },
      ],
    },
    {
      title: { en: 'No labels', fr: 'Pas d’étiquettes' },
      answers,
      files: { 'README.md': '# Postures\n\nRecorded in two homes.\n' },
      expect: 'not-applicable',
    },
  ],
}
