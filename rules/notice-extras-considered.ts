import { listed } from '../core/language/plural.ts'
import { unreadPage } from '../core/review/absence.ts'
import { all, given } from '../core/review/applicability.ts'
import { whereInforming } from '../core/review/concerned.ts'
import { assertedOn, covers, documentsOf } from '../core/review/said.ts'
import type { Document } from '../core/words/document.ts'
import type { Answers, Profile } from '../core/words/profile.ts'
import type { Rule } from '../core/words/rule.ts'
import type { Text } from '../core/words/text.ts'
import { cnil } from './cnil/catalogue.ts'

const AIM: Text = { en: 'the aim of annotation', fr: 'l’objectif de l’annotation' }
const BODY: Text = { en: 'the body that annotates', fr: 'l’organisme qui annote' }
const SECURITY: Text = { en: 'how annotation is secured', fr: 'la sécurité de l’annotation' }
const CONDITIONS: Text = {
  en: 'criteria of social responsibility (pay, working conditions, support of annotators)',
  fr: 'les critères de responsabilité sociale (rémunération, conditions de travail, soutien des annotateurs)',
}
const LABEL: Text = {
  en: 'the label each person was given, in the rather rare cases where it may bear on them',
  fr: 'l’étiquette attribuée à chacun, dans les cas plutôt rares où elle peut l’affecter',
}

function isGivenToOthers({ annotation }: Answers): boolean {
  return annotation.includes('human-outsourced') || annotation.includes('crowd')
}

function mayBearOnPeople({ answers, tier }: Profile): boolean {
  return tier === 3 && answers['labels-about-people'] === 'reputational-or-evaluative'
}

/** What the notices leave out of all that could help people; conditions may be told anywhere in the project. */
function leftOut(notices: readonly Document[], documents: readonly Document[], profile: Profile): Text[] {
  const sought: readonly (readonly [item: Text, isOpen: boolean])[] = [
    [AIM, !covers(notices, 'annotation-aim')],
    [BODY, !covers(notices, 'annotation-body')],
    [CONDITIONS, isGivenToOthers(profile.answers) && assertedOn(documents, 'annotator-conditions').length === 0],
    [SECURITY, !covers(notices, 'annotation-security')],
    [LABEL, mayBearOnPeople(profile) && !covers(notices, 'given-label')],
  ]
  return sought.flatMap(([item, isOpen]) => (isOpen ? [item] : []))
}

function messageOn(items: readonly Text[]): Text {
  const { en, fr } = listed(items)
  return {
    en: `Not stated where the notice speaks of annotation: ${en}, expected these to be weighed, since some may rightly be left out for clarity`,
    fr: `L’information ne précise pas, à propos de l’annotation\u00a0: ${fr}\u202f; attendu\u00a0: peser ces éléments, dont certains peuvent être omis à juste titre par souci de clarté`,
  }
}

const answers = {
  'personal-data': 'personal',
  annotation: ['crowd'],
  roles: ['controller', 'dataset-publisher'],
  destination: 'open',
} as const

const notice = `# Privacy notice

We publish comments left on the site of the town hall, without names.

## Annotation

So that a model learns to sort them, some comments are annotated by a crowd hired through an annotation company.
The comments are pseudonymised before anybody reads them.

## Your rights

You may ask for access to your comments and their labels, or for their erasure, at privacy@example.org.
`

export const rule: Rule = {
  id: 'notice-extras-considered',
  title: {
    en: 'What else the notice could say of annotation is weighed',
    fr: 'Ce que l’information pourrait ajouter sur l’annotation est pesé',
  },
  expectation: {
    en: 'telling people, where it helps them, the aim of annotation, who carries it out and under what conditions, and how it is secured',
    fr: 'indiquer aux personnes, lorsque cela leur est utile, l’objectif de l’annotation, qui en est chargé et dans quelles conditions, et comment elle est sécurisée',
  },
  recommendations: [cnil['A-32'], cnil['A-33'], cnil['A-34'], cnil['FA-28'], cnil['FA-31']],
  levels: { 1: 'silent', 2: 'tip', 3: 'tip' },
  closes: {
    en: 'Weigh it: add to the notice what helps people understand, and leave the rest out',
    fr: 'Le peser\u00a0: ajouter à l’information ce qui aide à comprendre, et laisser le reste de côté',
  },
  topic: 'annotator-conditions',
  alsoClosedBy: ['notice'],
  scope: 'repository',
  applies: ({ documents }, profile) =>
    all(whereInforming(profile), given(assertedOn(documentsOf(documents, 'privacy-notice'), 'annotation-mention'))),
  *check({ documents }, profile) {
    const notices = documentsOf(documents, 'privacy-notice')
    const [mention] = assertedOn(notices, 'annotation-mention')
    if (mention === undefined || unreadPage(documents) !== undefined) return
    const items = leftOut(notices, documents, profile)
    if (items.length > 0) yield { key: 'extras', location: mention.location, message: messageOn(items) }
  },
  examples: [
    {
      title: { en: 'All of it in a few lines', fr: 'Le tout en quelques lignes' },
      answers,
      files: {
        'PRIVACY.md': notice,
        'README.md': '# Comments\n\n## Working conditions\n\nAnnotators are paid above the minimum wage.\n',
      },
      expect: 'pass',
    },
    {
      title: {
        en: 'A crowd annotates, and nothing is said of its conditions',
        fr: 'La foule annote, sans rien sur ses conditions',
      },
      answers,
      files: { 'PRIVACY.md': notice },
      expect: [
        {
          level: 'tip',
          at: 'PRIVACY.md:7',
          message: {
            en: 'Not stated where the notice speaks of annotation: criteria of social responsibility (pay, working conditions, support of annotators), expected these to be weighed, since some may rightly be left out for clarity',
            fr: 'L’information ne précise pas, à propos de l’annotation\u00a0: les critères de responsabilité sociale (rémunération, conditions de travail, soutien des annotateurs)\u202f; attendu\u00a0: peser ces éléments, dont certains peuvent être omis à juste titre par souci de clarté',
          },
        },
      ],
    },
    {
      title: {
        en: 'A bare mention, and labels that may harm a reputation',
        fr: 'Une simple mention, et des étiquettes qui peuvent nuire à une réputation',
      },
      answers: { ...answers, annotation: ['human-inhouse'], 'labels-about-people': 'reputational-or-evaluative' },
      files: {
        'PRIVACY.md': `# Information sur vos données

Nous utilisons les messages que vous envoyez au service client. Une partie de vos messages est annotée.

## Vos droits

Vous pouvez demander l’accès à vos données, annotations comprises, à vie-privee@example.org.
`,
      },
      expect: [
        {
          level: 'tip',
          at: 'PRIVACY.md:3',
          message: {
            en: 'Not stated where the notice speaks of annotation: the aim of annotation, the body that annotates, how annotation is secured and the label each person was given, in the rather rare cases where it may bear on them, expected these to be weighed, since some may rightly be left out for clarity',
            fr: 'L’information ne précise pas, à propos de l’annotation\u00a0: l’objectif de l’annotation, l’organisme qui annote, la sécurité de l’annotation et l’étiquette attribuée à chacun, dans les cas plutôt rares où elle peut l’affecter\u202f; attendu\u00a0: peser ces éléments, dont certains peuvent être omis à juste titre par souci de clarté',
          },
        },
      ],
    },
    {
      title: {
        en: 'Another notice in a language that is not read',
        fr: 'Une autre information, dans une langue non lue',
      },
      answers,
      files: {
        'PRIVACY.md': notice,
        'PRIVACY.de.md': `# Datenschutz\n\nDiese Seite beschreibt die Daten und wie sie verarbeitet werden. Die Nachrichten werden von Menschen geschrieben und können Namen enthalten, deshalb werden sie geschützt und nach zwei Jahren gelöscht. Wir haben sie nicht veröffentlicht.\n`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A notice silent on annotation is another matter', fr: 'Une information muette est un autre sujet' },
      answers,
      files: {
        'PRIVACY.md': `# Privacy notice

We use the messages that you send to customer service to improve how we answer them.
You may ask for access to your data, their rectification or their erasure.
`,
      },
      expect: 'not-applicable',
    },
    {
      title: { en: 'A provider that annotates for its client', fr: 'Un prestataire qui annote pour son client' },
      answers: { ...answers, roles: ['processor'] },
      files: { 'PRIVACY.md': notice },
      expect: 'not-applicable',
    },
  ],
}
