import { absence } from '../core/review/absence.ts'
import { whereAnnotationIsShared } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: {
    en: 'reference to a contract between controller and processor',
    fr: 'référence à un contrat entre responsable et sous-traitant',
  },
  expected: {
    en: 'the reference of the contract, or the reason why there is no processor',
    fr: 'la référence du contrat, ou la raison pour laquelle personne n’est sous-traitant',
  },
}

const answers = {
  'personal-data': 'personal',
  annotation: ['human-outsourced'],
  roles: ['controller'],
  sensitive: 'in-source',
} as const

export const rule: Rule = {
  id: 'processing-contract-referenced',
  title: { en: 'The contract on annotation is referenced', fr: 'Le contrat d’annotation est référencé' },
  expectation: {
    en: 'processing by a processor is governed by a contract',
    fr: 'le traitement par un sous-traitant est régi par un contrat',
  },
  recommendations: [cnil['A-38'], cnil['FA-30']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: the reference of the contract, without its content',
    fr: 'L’écrire\u00a0: la référence du contrat, sans son contenu',
  },
  topic: 'processing-contract',
  scope: 'repository',
  applies: (_facts, profile) => whereAnnotationIsShared(profile),
  check: ({ documents }) => absence(documents, 'processing-contract', words),
  examples: [
    {
      title: { en: 'A reference, and nothing more', fr: 'Une référence, sans plus' },
      answers,
      files: {
        'README.md': `# Calls

## Data processing agreement

The agreement with the annotation company is kept by the legal team under number 2026-14.
`,
      },
      expect: 'pass',
    },
    {
      title: {
        en: 'A company annotates, and no contract is referred to',
        fr: 'Un prestataire annote, sans renvoi à un contrat',
      },
      answers,
      files: {
        'README.md': `# Calls

Calls to the town hall, labelled by subject.
`,
      },
      expect: [
        {
          level: 'warning',
          message: {
            en: 'No reference to a contract between controller and processor was found in the documents read, expected the reference of the contract, or the reason why there is no processor',
            fr: 'Les documents lus ne contiennent pas de référence à un contrat entre responsable et sous-traitant\u202f; attendu\u00a0: la référence du contrat, ou la raison pour laquelle personne n’est sous-traitant',
          },
        },
      ],
    },
    {
      title: { en: 'One team does everything', fr: 'Une seule équipe fait tout' },
      answers: { ...answers, annotation: ['human-inhouse'] },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
