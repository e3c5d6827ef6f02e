import { absence, topOfOnly } from '../core/review/absence.ts'
import { whereSomebodyAnnotates } from '../core/review/concerned.ts'
import { documentsOf } from '../core/review/said.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'annotation protocol', fr: 'protocole d’annotation' },
  expected: {
    en: 'a guide, a README section or a link that says how labels are given',
    fr: 'un guide, une section du README ou un lien qui dise comment les étiquettes sont attribuées',
  },
}

const answers = {
  'personal-data': 'personal',
  annotation: ['human-outsourced'],
  'vulnerable-persons': 'yes',
} as const

const labels = `<View>
  <Image name="image" value="$image"/>
  <Choices name="posture" toName="image">
    <Choice value="standing"/>
    <Choice value="seated"/>
  </Choices>
</View>
`

export const rule: Rule = {
  id: 'annotation-protocol-documented',
  title: { en: 'The annotation protocol is documented', fr: 'Le protocole d’annotation est documenté' },
  expectation: {
    en: 'documenting the annotation procedure',
    fr: 'documenter la procédure d’annotation',
  },
  recommendations: [cnil['FA-18'], cnil['A-20'], cnil['FA-24']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: a guide of any name and length, or a link to the one you already use',
    fr: 'L’écrire\u00a0: un guide, quels que soient son nom et sa longueur, ou un lien vers celui que vous utilisez déjà',
  },
  topic: 'annotation-protocol',
  scope: 'dataset',
  issueFrom: 2,
  applies: (_facts, profile) => whereSomebodyAnnotates(profile),
  *check({ documents, subject }) {
    yield* absence(documents, 'annotation-protocol', words, topOfOnly(documentsOf(subject, 'label-list')))
  },
  examples: [
    {
      title: { en: 'A guide beside the labels', fr: 'Un guide à côté des étiquettes' },
      answers,
      files: {
        'labels/posture.xml': labels,
        'docs/annotation-guide.md': `# Annotation guide

## Task

Annotators choose one posture for each image.

## Labels

- **standing**: both feet carry the weight.
- **seated**: the weight rests on a chair, a bench or the floor.

## Quality control

One image in ten is labelled twice; the lead annotator settles the differences.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A README section is enough', fr: 'Une section du README suffit' },
      answers,
      files: {
        'labels/posture.xml': labels,
        'README.md': `# Chutes à domicile

Ce projet repère les chutes de personnes âgées à leur domicile.

## Protocole d’annotation

Deux annotateurs du prestataire attribuent une posture à chaque image\u202f; un responsable arbitre les désaccords.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'Labels, and nothing that says how to give them', fr: 'Des étiquettes, sans rien sur leur usage' },
      answers,
      files: { 'labels/posture.xml': labels },
      expect: [
        {
          level: 'warning',
          at: 'labels/posture.xml:1',
          message: {
            en: 'No annotation protocol was found in the documents read, expected a guide, a README section or a link that says how labels are given',
            fr: 'Les documents lus ne contiennent pas de protocole d’annotation\u202f; attendu\u00a0: un guide, une section du README ou un lien qui dise comment les étiquettes sont attribuées',
          },
        },
      ],
    },
    {
      title: { en: 'Annotations reused as they are', fr: 'Des annotations reprises telles quelles' },
      answers: { 'personal-data': 'personal', annotation: ['reused'] },
      files: { 'labels/posture.xml': labels },
      expect: 'not-applicable',
    },
    {
      title: { en: 'Labels that come from a business process', fr: 'Des étiquettes issues d’un processus métier' },
      answers: { 'personal-data': 'personal', annotation: ['reused', 'business-process'] },
      files: { 'labels/posture.xml': labels },
      expect: [
        {
          level: 'note',
          at: 'labels/posture.xml:1',
          message: {
            en: 'No annotation protocol was found in the documents read, expected a guide, a README section or a link that says how labels are given',
            fr: 'Les documents lus ne contiennent pas de protocole d’annotation\u202f; attendu\u00a0: un guide, une section du README ou un lien qui dise comment les étiquettes sont attribuées',
          },
        },
      ],
    },
  ],
}
