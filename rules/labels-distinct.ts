import { fold } from '../core/lexicon/fold.ts'
import { type Label, labelsIn } from '../core/review/change/label-changes.ts'
import { wherePeopleAreLabelled } from '../core/review/concerned.ts'
import { definitionsOf, softened } from '../core/review/label-definitions.ts'
import { quoted } from '../core/review/quoted.ts'
import type { Document } from '../core/words/document.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import type { Text } from '../core/words/text.ts'
import { cnil } from './cnil/catalogue.ts'

/** Definitions with fewer words are those of a table's other columns, or refer to another line. */
const FEWEST_WORDS = 4

type Pair = readonly [first: Label, second: Label]

/** A name without case, accents, spaces and separators; codes, numbers and names with a sign stay as they are. */
function bareName({ value: { name } }: Label): string {
  const isCode = !/\p{L}{3}/u.test(name) || /^[+<>=-]|[+-]$/.test(name)
  return isCode ? name : fold(name).replace(/[\s'.,:;()/]+/g, '')
}

function meaningsOf(label: Label, documents: readonly Document[]): readonly string[] {
  return definitionsOf(label, documents).filter((definition) => definition.split(' ').length >= FEWEST_WORDS)
}

/** The first label of each list that shares one of its keys with a later one, with that later one. */
function sharing(labels: readonly Label[], keysOf: (label: Label) => readonly string[]): Pair[] {
  const seen = new Map<string, Label>()
  return labels.flatMap((label) => {
    const keys = keysOf(label).map((key) => `${label.value.list ?? ''}\n${key}`)
    const first = keys
      .map((key) => seen.get(key))
      .find((other) => other !== undefined && other.value.name !== label.value.name)
    for (const key of keys) if (!seen.has(key)) seen.set(key, label)
    return first === undefined ? [] : [[first, label] as const]
  })
}

function observe([first, second]: Pair, fact: (names: Text) => Text): Observation {
  const names = [first.value.name, second.value.name]
  return { key: names.join(' '), location: second.location, message: fact(quoted(names)) }
}

function spelling({ en, fr }: Text): Text {
  return {
    en: `The labels ${en} of one list differ only in how they are written, expected one of them, or names that tell them apart`,
    fr: `Les étiquettes ${fr} d’une même liste ne diffèrent que par l’écriture\u202f; attendu\u00a0: une seule, ou des noms qui les distinguent`,
  }
}

function meaning({ en, fr }: Text): Text {
  return {
    en: `The labels ${en} of one list have the same definition, expected what tells them apart`,
    fr: `Les étiquettes ${fr} d’une même liste ont la même définition\u202f; attendu\u00a0: ce qui les distingue`,
  }
}

const answers = {
  'personal-data': 'personal',
  annotation: ['human-inhouse'],
  'labels-about-people': 'descriptive',
} as const

function interfaceWith(choices: string): string {
  return `<View>
  <Text name="message" value="$text"/>
  <Choices name="tone" toName="message">
${choices}
  </Choices>
</View>
`
}

export const rule: Rule = {
  id: 'labels-distinct',
  title: { en: 'Labels of one list are distinct', fr: 'Les étiquettes d’une liste se distinguent' },
  expectation: {
    en: 'choosing labels that are neither ambiguous nor inaccurate, which annotators can tell apart',
    fr: 'choisir des étiquettes ni ambiguës ni inexactes, que les annotateurs puissent distinguer',
  },
  recommendations: [cnil['A-24'], cnil['FA-13']],
  levels: { 1: 'question', 2: 'question', 3: 'warning' },
  closes: {
    en: 'Write it: one name for one meaning, or in the guide what tells the two apart',
    fr: 'L’écrire\u00a0: un nom par sens, ou dans le guide ce qui distingue les deux',
  },
  topic: 'label-definitions',
  scope: 'dataset',
  applies: (_facts, profile) => wherePeopleAreLabelled(profile),
  *check({ documents, subject }, { answers }) {
    const softer = softened(documents, answers)
    for (const document of subject) {
      const labels = labelsIn([document])
      const spelt = sharing(labels, (label) => [bareName(label)])
      const second = new Set(spelt.map(([, label]) => label))
      const meant = sharing(labels, (label) => meaningsOf(label, documents)).filter(([, label]) => !second.has(label))
      for (const pair of spelt) yield { ...observe(pair, spelling), ...softer }
      for (const pair of meant) yield { ...observe(pair, meaning), ...softer }
    }
  },
  examples: [
    {
      title: {
        en: 'Codes, positions and two questions of one interface',
        fr: 'Des codes, des positions et deux questions d’une interface',
      },
      answers,
      files: {
        'classes.txt': 'seated\nstanding\nA\na\n',
        'labels.xml': `<View>
  <Text name="message" value="$text"/>
  <Choices name="angry" toName="message"><Choice value="Yes"/><Choice value="No"/></Choices>
  <Choices name="polite" toName="message"><Choice value="yes"/><Choice value="no"/></Choices>
  <Labels name="span" toName="message"><Label value="B-PER"/><Label value="I-PER"/><Label value="pain+"/><Label value="pain-"/></Labels>
  <Taxonomy name="topic" toName="message">
    <Choice value="bill"><Choice value="Other"/></Choice>
    <Choice value="staff"><Choice value="other"/></Choice>
  </Taxonomy>
</View>
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'One label written twice', fr: 'Une étiquette écrite de deux façons' },
      answers,
      files: {
        'labels.xml': interfaceWith(
          '    <Choice value="En colère"/>\n    <Choice value="calme"/>\n    <Choice value="en_colere"/>',
        ),
      },
      expect: [
        {
          level: 'question',
          at: 'labels.xml:6',
          message: {
            en: 'The labels “En colère” and “en_colere” of one list differ only in how they are written, expected one of them, or names that tell them apart',
            fr: 'Les étiquettes «\u202fEn colère\u202f» et «\u202fen_colere\u202f» d’une même liste ne diffèrent que par l’écriture\u202f; attendu\u00a0: une seule, ou des noms qui les distinguent',
          },
        },
      ],
    },
    {
      title: { en: 'Two labels, one definition', fr: 'Deux étiquettes, une définition' },
      answers: { ...answers, 'labels-about-people': 'reputational-or-evaluative', destination: 'open' },
      files: {
        'labels.xml': interfaceWith(
          '    <Choice value="rude" hint="The writer attacks a person"/>\n    <Choice value="hostile"/>\n    <Choice value="calm"/>\n    <Choice value="curt"/>',
        ),
        'ANNOTATION_GUIDE.md': `# Annotation guide

Annotators read each message once and choose one label.

## Labels

- **hostile**: The writer attacks a person
- **calm**: anything else, a question for instance, or thanks, or a remark on the weather, on the time, on the place or on how the service works
- **curt**: too short
`,
      },
      expect: [
        {
          level: 'warning',
          at: 'labels.xml:5',
          message: {
            en: 'The labels “rude” and “hostile” of one list have the same definition, expected what tells them apart',
            fr: 'Les étiquettes «\u202frude\u202f» et «\u202fhostile\u202f» d’une même liste ont la même définition\u202f; attendu\u00a0: ce qui les distingue',
          },
        },
      ],
    },
    {
      title: { en: 'Objects are labelled, not people', fr: 'Des objets sont étiquetés, pas des personnes' },
      answers: { ...answers, 'labels-about-people': 'no' },
      files: { 'data.yaml': 'train: images/train\nval: images/val\nnc: 2\nnames: [Car, car]\n' },
      expect: 'not-applicable',
    },
  ],
}
