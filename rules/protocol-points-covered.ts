import { listed } from '../core/language/plural.ts'
import { unreadPage } from '../core/review/absence.ts'
import { all, given } from '../core/review/applicability.ts'
import { whereSomebodyAnnotates } from '../core/review/concerned.ts'
import { passagesOn } from '../core/review/protocols.ts'
import { assertedOn } from '../core/review/said.ts'
import type { Document } from '../core/words/document.ts'
import type { Rule } from '../core/words/rule.ts'
import type { Aspect } from '../core/words/statement-value.ts'
import type { Text } from '../core/words/text.ts'
import { cnil } from './cnil/catalogue.ts'

/** The points that the sheet adds to what guides tell anyway. */
const POINTS: readonly (readonly [aspect: Aspect, name: Text])[] = [
  ['access', { en: 'annotators and their access', fr: 'les annotateurs et leurs accès' }],
  ['feedback', { en: 'annotators’ remarks', fr: 'les remarques des annotateurs' }],
  ['doubtful-item', { en: 'doubtful items', fr: 'les éléments douteux' }],
  ['tool', { en: 'the annotation tool', fr: 'l’outil d’annotation' }],
]

/** From this many points on, a guide is left in peace. */
const ENOUGH = 3

function isCovered(documents: readonly Document[], aspect: Aspect): boolean {
  if (aspect === 'access' && assertedOn(documents, 'annotator').length > 0) return true
  return passagesOn(documents, aspect).length > 0
}

function named(points: typeof POINTS): Text {
  return listed(points.map(([, name]) => name))
}

function messageOn(covered: typeof POINTS, open: typeof POINTS): Text {
  const [known, unknown] = [named(covered), named(open)]
  const already = covered.length > 0
  return {
    en: `This guide ${already ? `already covers ${known.en}` : 'was read'}; nothing was found in the documents read on ${unknown.en}, expected a line on what matters in your case`,
    fr: `Ce guide ${already ? `couvre déjà ${known.fr}` : 'a été lu'}\u202f; rien n’a été trouvé dans les documents lus sur ${unknown.fr}\u202f; attendu\u00a0: une ligne sur ce qui compte dans votre cas`,
  }
}

const answers = { 'personal-data': 'personal', annotation: ['human-outsourced'] } as const

const guide = `# Annotation guide

Choose one label for each message, and read the whole message first.

## Labels

- **angry**: the writer complains of a person or of the service.
- **calm**: anything else.
`

export const rule: Rule = {
  id: 'protocol-points-covered',
  title: {
    en: 'The annotation guide covers who, with what, and what to do in doubt',
    fr: 'Le guide d’annotation dit qui, avec quoi, et que faire dans le doute',
  },
  expectation: {
    en: 'sharing out tasks clearly, limiting access to authorised people, hearing annotators’ remarks and mastering the tool',
    fr: 'répartir clairement les tâches, de limiter l’accès aux personnes habilitées, de recueillir les remarques des annotateurs et de maîtriser l’outil',
  },
  recommendations: [cnil['FA-19'], cnil['A-17'], cnil['FA-20'], cnil['FA-23'], cnil['A-21'], cnil['FA-22']],
  levels: { 1: 'note', 2: 'note', 3: 'note' },
  closes: {
    en: 'Write it: a line per point in the guide you already have; roles are enough, no name is needed',
    fr: 'L’écrire\u00a0: une ligne par point dans le guide que vous avez déjà\u202f; des rôles suffisent, sans nommer personne',
  },
  topic: 'annotation-protocol',
  scope: 'repository',
  applies: ({ documents }, profile) => all(whereSomebodyAnnotates(profile), given(passagesOn(documents, 'procedure'))),
  *check({ documents }) {
    const [guide] = passagesOn(documents, 'procedure')
    if (guide === undefined || unreadPage(documents) !== undefined) return
    const covered = POINTS.filter(([aspect]) => isCovered(documents, aspect))
    if (covered.length >= ENOUGH) return
    const open = POINTS.filter((point) => !covered.includes(point))
    yield { key: 'points', location: guide.location, message: messageOn(covered, open) }
  },
  examples: [
    {
      title: {
        en: 'A guide that says who, how to ask and with which tool',
        fr: 'Un guide qui dit qui, comment demander et avec quel outil',
      },
      answers,
      files: {
        'docs/annotation-guide.md': `${guide}
## Who annotates

Each annotator receives one batch a week; only the annotation team has access to the messages.

Ask the lead annotator in the team channel when you hesitate. Labels are entered in Label Studio.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'Two points out of four', fr: 'Deux points sur quatre' },
      answers,
      files: {
        'docs/guide-annotation.md': `# Guide d’annotation

Deux annotateurs choisissent une étiquette pour chaque message, dans Doccano.

## Étiquettes

- **colère**\u00a0: la personne se plaint d’un agent ou du service.
- **calme**\u00a0: tout le reste.
`,
      },
      expect: [
        {
          level: 'note',
          at: 'docs/guide-annotation.md:1',
          message: {
            en: 'This guide already covers annotators and their access and the annotation tool; nothing was found in the documents read on annotators’ remarks and doubtful items, expected a line on what matters in your case',
            fr: 'Ce guide couvre déjà les annotateurs et leurs accès et l’outil d’annotation\u202f; rien n’a été trouvé dans les documents lus sur les remarques des annotateurs et les éléments douteux\u202f; attendu\u00a0: une ligne sur ce qui compte dans votre cas',
          },
        },
      ],
    },
    {
      title: { en: 'Labels, and nothing else', fr: 'Des étiquettes, et rien d’autre' },
      answers,
      files: { 'docs/annotation-guide.md': guide },
      expect: [
        {
          level: 'note',
          at: 'docs/annotation-guide.md:1',
          message: {
            en: 'This guide was read; nothing was found in the documents read on annotators and their access, annotators’ remarks, doubtful items and the annotation tool, expected a line on what matters in your case',
            fr: 'Ce guide a été lu\u202f; rien n’a été trouvé dans les documents lus sur les annotateurs et leurs accès, les remarques des annotateurs, les éléments douteux et l’outil d’annotation\u202f; attendu\u00a0: une ligne sur ce qui compte dans votre cas',
          },
        },
      ],
    },
    {
      title: { en: 'A page in a language that is not read', fr: 'Une page dans une langue non lue' },
      answers,
      files: {
        'docs/annotation-guide.md': guide,
        'README.md': `# Nachrichten\n\nDiese Seite beschreibt die Daten und wie sie verarbeitet werden. Die Nachrichten werden von Menschen geschrieben und können Namen enthalten, deshalb werden sie geschützt und nach zwei Jahren gelöscht. Wir haben sie nicht veröffentlicht.\n`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'No guide here: nothing to complete', fr: 'Pas de guide ici\u00a0: rien à compléter' },
      answers,
      files: {
        'README.md': '# Messages\n\nThe annotation guide is available on our wiki: https://example.org/guide\n',
      },
      expect: 'not-applicable',
    },
    {
      title: { en: 'Nobody annotates', fr: 'Personne n’annote' },
      answers: { 'personal-data': 'personal', annotation: ['automatic'] },
      files: { 'docs/annotation-guide.md': guide },
      expect: 'not-applicable',
    },
  ],
}
