import { unreadPage } from '../core/review/absence.ts'
import { all, given, when } from '../core/review/applicability.ts'
import { whereAnnotated } from '../core/review/concerned.ts'
import { assertedOn, covers } from '../core/review/said.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const NO_BUSINESS_PROCESS = {
  en: 'The profile does not say that annotations come from a business process.',
  fr: 'Le profil n’indique pas que des annotations viennent d’un processus métier.',
}

const answers = { 'personal-data': 'personal', annotation: ['business-process'] } as const

export const rule: Rule = {
  id: 'business-labels-sorted',
  title: {
    en: 'Labels of a business process are sorted before they serve',
    fr: 'Les étiquettes d’un processus métier sont triées avant de servir',
  },
  expectation: {
    en: 'labels that a business process gives may be sorted or requalified before they serve for training, and that process may treat annotation as an aim of its own',
    fr: 'les étiquettes issues d’un processus métier peuvent être triées ou requalifiées avant de servir à l’entraînement, et ce processus peut faire de l’annotation un objectif à part entière',
  },
  recommendations: [cnil['FA-16'], cnil['FA-24']],
  levels: { 1: 'tip', 2: 'tip', 3: 'tip' },
  closes: {
    en: 'Write it: in the protocol, which labels of the process are kept, merged or left out, and why',
    fr: 'L’écrire\u00a0: dans le protocole, quelles étiquettes du processus sont gardées, regroupées ou écartées, et pourquoi',
  },
  topic: 'annotation-protocol',
  scope: 'repository',
  // Without a protocol, the one to write is already asked for, and is where such a step would stand.
  applies: ({ documents }, profile) =>
    all(
      whereAnnotated(profile),
      when(profile.answers.annotation.includes('business-process'), NO_BUSINESS_PROCESS),
      given(assertedOn(documents, 'annotation-protocol')),
    ),
  *check({ documents }) {
    const [protocol] = assertedOn(documents, 'annotation-protocol')
    if (protocol === undefined || unreadPage(documents) !== undefined) return
    if (covers(documents, 'label-sorting')) return
    yield {
      key: 'absent',
      location: protocol.location,
      message: {
        en: 'Labels come from a business process and nothing on sorting them was found in the documents read, expected which are kept, merged or left out for training',
        fr: 'Les étiquettes viennent d’un processus métier et les documents lus ne disent rien de leur tri\u202f; attendu\u00a0: lesquelles sont gardées, regroupées ou écartées pour l’entraînement',
      },
    }
  },
  examples: [
    {
      title: { en: 'Reasons of contact, grouped before training', fr: 'Des motifs regroupés avant l’entraînement' },
      answers,
      files: {
        'README.md': `# Tri des messages

## Protocole d’annotation

Les agents choisissent une étiquette en fermant un dossier. Les étiquettes trop rares sont regroupées ou écartées avant l’entraînement.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'Labels taken as they come', fr: 'Des étiquettes prises telles quelles' },
      answers,
      files: {
        'README.md': `# Message sorting

## Annotation protocol

Agents choose one label when they close a ticket; a supervisor checks one in ten.
`,
      },
      expect: [
        {
          level: 'tip',
          at: 'README.md:3-5',
          message: {
            en: 'Labels come from a business process and nothing on sorting them was found in the documents read, expected which are kept, merged or left out for training',
            fr: 'Les étiquettes viennent d’un processus métier et les documents lus ne disent rien de leur tri\u202f; attendu\u00a0: lesquelles sont gardées, regroupées ou écartées pour l’entraînement',
          },
        },
      ],
    },
    {
      title: { en: 'A page that is not read may say it', fr: 'Une page qui n’est pas lue peut le dire' },
      answers,
      files: {
        'README.md':
          '# Message sorting\n\n## Annotation protocol\n\nAgents choose one label when they close a ticket.\n',
        'SECURITY.md': '# 安全\n\n如果发生数据泄露，请立即联系负责人并停止训练，随后通知受影响的人员。\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'No protocol: that is asked for elsewhere', fr: 'Pas de protocole\u00a0: c’est demandé ailleurs' },
      answers,
      files: { 'README.md': '# Message sorting\n\nMessages to the town hall.\n' },
      expect: 'not-applicable',
    },
    {
      title: { en: 'A crowd annotates', fr: 'La foule annote' },
      answers: { ...answers, annotation: ['crowd'] },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
