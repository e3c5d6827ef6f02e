import { absence } from '../core/review/absence.ts'
import { all, given } from '../core/review/applicability.ts'
import { whereSomebodyAnnotates } from '../core/review/concerned.ts'
import { protocolsHere } from '../core/review/protocols.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'step that checks the labels', fr: 'étape qui vérifie les étiquettes' },
  expected: {
    en: 'one, by any method: a second reading, a sample, a review, a discussion of differences',
    fr: 'une étape, quelle que soit la méthode\u00a0: une seconde lecture, un échantillon, une relecture, une discussion des écarts',
  },
}

const answers = { 'personal-data': 'personal', annotation: ['human-inhouse'], destination: 'open' } as const

const guide = `# Annotation guide

Annotators read each message once and choose one label.

## When to choose a label

- **angry**: the writer complains of a person or of the service.
- **calm**: anything else.
`

export const rule: Rule = {
  id: 'label-quality-checked',
  title: { en: 'Labels are checked', fr: 'Les étiquettes sont vérifiées' },
  expectation: {
    en: 'a phase that validates labels and procedure, then regular checks, by whichever method suits',
    fr: 'prévoir une phase de validation des étiquettes et de la procédure, puis des vérifications régulières, selon la méthode qui convient',
  },
  recommendations: [cnil['FA-21'], cnil['FA-25'], cnil['A-18'], cnil['FA-22']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: one sentence in the protocol on how labels are checked',
    fr: 'L’écrire\u00a0: une phrase du protocole sur la façon dont les étiquettes sont vérifiées',
  },
  topic: 'quality-control',
  scope: 'dataset',
  applies: ({ documents }, profile) => all(whereSomebodyAnnotates(profile), given(protocolsHere(documents))),
  check({ documents, subject }) {
    const [protocol] = [...protocolsHere(subject), ...protocolsHere(documents)]
    return absence(documents, 'quality-control', words, protocol?.location)
  },
  examples: [
    {
      title: { en: 'Differences are discussed', fr: 'Les écarts sont discutés' },
      answers,
      files: {
        'docs/annotation-guide.md': `${guide}
## Quality control

Two annotators read one message in ten; they discuss their differences.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A check told in another file', fr: 'Une vérification décrite ailleurs dans le dépôt' },
      answers,
      files: {
        'docs/annotation-guide.md': guide,
        'README.md':
          '# Messages\n\nChaque étiquette est relue par une seconde personne\u202f; les annotations sont vérifiées.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'A guide that checks nothing', fr: 'Un guide sans vérification' },
      answers,
      files: { 'docs/annotation-guide.md': guide },
      expect: [
        {
          level: 'warning',
          at: 'docs/annotation-guide.md:1',
          message: {
            en: 'No step that checks the labels was found in the documents read, expected one, by any method: a second reading, a sample, a review, a discussion of differences',
            fr: 'Les documents lus ne contiennent pas d’étape qui vérifie les étiquettes\u202f; attendu\u00a0: une étape, quelle que soit la méthode\u00a0: une seconde lecture, un échantillon, une relecture, une discussion des écarts',
          },
        },
      ],
    },
    {
      title: { en: 'A guide kept elsewhere, which cannot be read', fr: 'Un guide tenu ailleurs, qui ne peut être lu' },
      answers,
      files: {
        'README.md': '# Messages\n\n## Annotation guidelines\n\nThe annotation guidelines are kept on the intranet.\n',
      },
      expect: 'not-applicable',
    },
    {
      title: { en: 'Annotations reused as they are', fr: 'Des annotations reprises telles quelles' },
      answers: { ...answers, annotation: ['reused', 'automatic'] },
      files: { 'docs/annotation-guide.md': guide },
      expect: 'not-applicable',
    },
  ],
}
