import { fold } from '../core/lexicon/fold.ts'
import { marksNames, mayStandForMore } from '../core/lexicon/proxies.ts'
import { whereNamesMayStandForMore } from '../core/review/concerned.ts'
import { type Named, namesIn } from '../core/review/names.ts'
import { quoted } from '../core/review/quoted.ts'
import { assertedOn } from '../core/review/said.ts'
import type { Document } from '../core/words/document.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

/** Names as people write them: `firstName` is two words. */
function words({ name }: Named): string {
  return fold(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
}

function observe([first, ...others]: readonly [Named, ...Named[]]): Observation {
  const names = quoted([...new Set([first, ...others].map(({ name }) => name))])
  const { location } = first
  const members = [...new Set([first, ...others].map(words))].sort()
  return {
    key: members.join(' '),
    members,
    location,
    message: {
      en: `Some names here (${names.en}) may stand for something else about people, which may be sensitive, expected a word on whether unintended bias was looked at`,
      fr: `Certains noms (${names.fr}) peuvent tenir lieu d’une autre information sur les personnes, parfois sensible\u202f; attendu\u00a0: un mot disant si des biais involontaires ont été examinés`,
    },
  }
}

/** Where labels mark names in a text, they describe its words; its fields are still looked at. */
function* proxiesIn(document: Document): Generator<Observation> {
  const names = namesIn(document)
  const isOfSpans = names.some((named) => named.concept === 'label' && marksNames(words(named)))
  const looked = names.filter(({ concept }) => concept !== 'label' || !isOfSpans)
  const [first, ...others] = looked.filter((named) => mayStandForMore(words(named)))
  if (first !== undefined) yield observe([first, ...others])
}

const answers = {
  'personal-data': 'personal',
  annotation: ['human-inhouse'],
  'labels-about-people': 'descriptive',
  destination: 'open',
} as const

const card = `---
dataset_info:
  features:
  - name: text
    dtype: string
  - name: language
    dtype: string
  - name: annotator_nationality
    dtype: string
EXTRA
---
# Letters

Letters of tenants, labelled by subject.
`

export const rule: Rule = {
  id: 'proxies-examined',
  title: {
    en: 'What labels and fields may stand for is examined',
    fr: 'Ce dont étiquettes et champs peuvent tenir lieu est examiné',
  },
  expectation: {
    en: 'watching for unintended bias where a label may stand for another piece of information, sometimes sensitive',
    fr: 'veiller aux biais involontaires lorsqu’une étiquette peut tenir lieu d’une autre information, parfois sensible',
  },
  recommendations: [cnil['FA-15']],
  levels: { 1: 'silent', 2: 'question', 3: 'question' },
  closes: {
    en: 'Write it: in the card, whether these names may act for something else, and what was looked at',
    fr: 'L’écrire\u00a0: dans la fiche, si ces noms peuvent tenir lieu d’autre chose, et ce qui a été examiné',
  },
  topic: 'bias-assessment',
  scope: 'dataset',
  applies: (_facts, profile) => whereNamesMayStandForMore(profile),
  *check({ documents, subject }) {
    if (assertedOn(documents, 'bias-assessment').length > 0) return
    for (const document of subject) yield* proxiesIn(document)
  },
  examples: [
    {
      title: {
        en: 'The language of a text, and the nationality of annotators',
        fr: 'La langue d’un texte, et la nationalité des annotateurs',
      },
      answers,
      files: {
        'README.md': card.replace('EXTRA\n', ''),
        'entities/labels.txt': 'FIRST_NAME\nLAST_NAME\nZIP_CODE\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'A postcode and a mother tongue', fr: 'Un code postal et une langue maternelle' },
      answers,
      files: {
        'README.md': card.replace(
          'EXTRA',
          '  - name: postCode\n    dtype: string\n  - name: mother_tongue\n    dtype: string',
        ),
      },
      expect: [
        {
          level: 'question',
          at: 'README.md:10',
          message: {
            en: 'Some names here (“postCode” and “mother_tongue”) may stand for something else about people, which may be sensitive, expected a word on whether unintended bias was looked at',
            fr: 'Certains noms («\u202fpostCode\u202f» et «\u202fmother_tongue\u202f») peuvent tenir lieu d’une autre information sur les personnes, parfois sensible\u202f; attendu\u00a0: un mot disant si des biais involontaires ont été examinés',
          },
        },
      ],
    },
    {
      title: { en: 'Bias was looked at', fr: 'Les biais ont été examinés' },
      answers,
      files: {
        'README.md': `${card.replace('EXTRA', '  - name: post_code\n    dtype: string')}
## Biais

Les erreurs ont été comparées entre codes postaux\u202f; aucun écart notable n’a été mesuré.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'Labels of things', fr: 'Des étiquettes de choses' },
      answers: { ...answers, 'labels-about-people': 'no' },
      files: { 'README.md': card.replace('EXTRA', '  - name: post_code\n    dtype: string') },
      expect: 'not-applicable',
    },
  ],
}
