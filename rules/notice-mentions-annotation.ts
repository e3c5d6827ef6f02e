import { asked, unreadPage } from '../core/review/absence.ts'
import { whereInforming } from '../core/review/concerned.ts'
import { assertedOn, documentsOf, isNoticeElsewhere } from '../core/review/said.ts'
import type { Document } from '../core/words/document.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const NO_NOTICE: Observation = {
  key: 'absent',
  message: {
    en: 'Personal data are annotated and no notice to the people concerned was found in the documents read, expected one that mentions annotation, or a link to it',
    fr: 'Des données personnelles sont annotées et les documents lus ne contiennent pas d’information des personnes\u202f; attendu\u00a0: une information qui mentionne l’annotation, ou un lien vers elle',
  },
}

const words = {
  subject: {
    en: 'notice to people that mentions annotation',
    fr: 'information des personnes qui mentionne l’annotation',
  },
  expected: {
    en: 'a notice that mentions annotation, or a link to it',
    fr: 'une information qui mentionne l’annotation, ou un lien vers elle',
  },
}

function silentNotice({ path }: Document): Observation {
  return {
    key: 'absent',
    location: { path, startLine: 1, endLine: 1 },
    message: {
      en: 'This notice does not mention annotation while personal data are annotated, expected a sentence about it',
      fr: 'Cette information ne mentionne pas l’annotation alors que des données personnelles sont annotées\u202f; attendu\u00a0: une phrase à ce sujet',
    },
  }
}

const answers = { 'personal-data': 'personal', annotation: ['human-inhouse'], roles: ['controller'] } as const

export const rule: Rule = {
  id: 'notice-mentions-annotation',
  title: { en: 'The notice to people mentions annotation', fr: 'L’information des personnes mentionne l’annotation' },
  expectation: {
    en: 'people are informed about the processing of their data, and the CNIL counts annotation as part of it',
    fr: 'les personnes sont informées du traitement de leurs données, et la CNIL y inclut l’annotation',
  },
  recommendations: [cnil['A-09'], cnil['FA-27']],
  levels: { 1: 'legal', 2: 'legal', 3: 'legal' },
  closes: {
    en: 'Write it: a sentence on annotation in the notice; its detail follows from your case',
    fr: 'L’écrire\u00a0: une phrase sur l’annotation dans l’information\u202f; son niveau de détail dépend de votre cas',
  },
  topic: 'notice',
  scope: 'repository',
  issueFrom: 2,
  applies: (_facts, profile) => whereInforming(profile),
  *check({ documents }) {
    if (assertedOn(documents, 'annotation-mention').length > 0) return
    if (isNoticeElsewhere(documents)) return
    const [notice] = documentsOf(documents, 'privacy-notice')
    const unread = unreadPage(notice === undefined ? documents : [notice])
    if (unread !== undefined) yield asked(unread, words)
    else yield notice === undefined ? NO_NOTICE : silentNotice(notice)
  },
  examples: [
    {
      title: { en: 'A notice that says who annotates and why', fr: 'Une information qui parle de l’annotation' },
      answers,
      files: {
        'PRIVACY.md': `# Information sur le traitement de vos données

Nous utilisons les messages que vous envoyez au service client afin d’entraîner un modèle qui les trie.

## Annotation

Nos agents annotent une partie de ces messages\u00a0: ils indiquent le sujet de chacun.

## Vos droits

Vous pouvez demander l’accès à vos données, leur rectification ou leur effacement à vie-privee@example.org.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A link to the notice is enough', fr: 'Un lien vers l’information suffit' },
      answers,
      files: {
        'README.md': `# Tri des messages

Ce dépôt entraîne un modèle sur des messages de clients.

## Information des personnes

La notice d’information est publiée à l’adresse https://example.org/vie-privee.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A notice silent on annotation', fr: 'Une information muette sur l’annotation' },
      answers,
      files: {
        'PRIVACY.md': `# Privacy notice

We use the messages that you send to customer service to improve how we answer them.

## Your rights

You may ask for access to your data, their rectification or their erasure at privacy@example.org.
`,
      },
      expect: [
        {
          level: 'legal',
          at: 'PRIVACY.md:1',
          message: {
            en: 'This notice does not mention annotation while personal data are annotated, expected a sentence about it',
            fr: 'Cette information ne mentionne pas l’annotation alors que des données personnelles sont annotées\u202f; attendu\u00a0: une phrase à ce sujet',
          },
        },
      ],
    },
    {
      title: { en: 'No notice at all', fr: 'Aucune information trouvée' },
      answers,
      files: { 'README.md': '# Message sorting\n\nA model that sorts customer messages by subject.\n' },
      expect: [
        {
          level: 'legal',
          message: {
            en: 'Personal data are annotated and no notice to the people concerned was found in the documents read, expected one that mentions annotation, or a link to it',
            fr: 'Des données personnelles sont annotées et les documents lus ne contiennent pas d’information des personnes\u202f; attendu\u00a0: une information qui mentionne l’annotation, ou un lien vers elle',
          },
        },
      ],
    },
    {
      title: { en: 'A page in a language that is not read', fr: 'Une page dans une langue qui n’est pas lue' },
      answers,
      files: { 'SECURITY.md': '# 安全\n\n如果发生数据泄露，请立即联系负责人并停止训练，随后通知受影响的人员。\n' },
      expect: [
        {
          level: 'question',
          at: 'SECURITY.md:1',
          message: {
            en: 'No notice to people that mentions annotation was found in the documents read, and SECURITY.md is in a language that is not read: is it there? Expected a notice that mentions annotation, or a link to it',
            fr: 'Les documents lus ne contiennent pas d’information des personnes qui mentionne l’annotation, et SECURITY.md est dans une langue qui n’est pas lue\u00a0: l’information s’y trouve-t-elle\u202f? Attendu\u00a0: une information qui mentionne l’annotation, ou un lien vers elle',
          },
        },
      ],
    },
    {
      title: { en: 'A provider that annotates for its client', fr: 'Un prestataire qui annote pour son client' },
      answers: { ...answers, roles: ['processor', 'annotation-provider'] },
      files: { 'README.md': '# Message sorting\n\nA model that sorts customer messages by subject.\n' },
      expect: 'not-applicable',
    },
  ],
}
