import { fold } from '../core/lexicon/fold.ts'
import { isSpecific } from '../core/lexicon/specific-labels.ts'
import { type Label, labelsIn, membersOf, newFirst } from '../core/review/change/label-changes.ts'
import { wherePeopleAreLabelled } from '../core/review/concerned.ts'
import { definedNames, isDefined } from '../core/review/label-definitions.ts'
import { quoted } from '../core/review/quoted.ts'
import { assertedOn } from '../core/review/said.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

function observe([first, ...others]: readonly [Label, ...Label[]]): Observation {
  const names = quoted([...new Set([first, ...others].map(({ value }) => value.name))])
  return {
    key: membersOf([first, ...others]).join(' '),
    members: membersOf([first, ...others]),
    location: first.location,
    message: {
      en: `Labels of this list say something very specific of people (${names.en}) without a definition that was found, expected a word on whether the source data show as much`,
      fr: `Des étiquettes de cette liste disent des personnes quelque chose de très précis (${names.fr}), sans définition trouvée\u202f; attendu\u00a0: un mot disant si les données sources le montrent`,
    },
  }
}

const answers = {
  'personal-data': 'personal',
  annotation: ['human-inhouse'],
  'labels-about-people': 'descriptive',
} as const

const labels = `<View>
  <Image name="image" value="$image"/>
  <RectangleLabels name="who" toName="image">
    <Label value="doctor"/>
    <Label value="nurse"/>
    <Label value="visitor"/>
  </RectangleLabels>
</View>
`

export const rule: Rule = {
  id: 'label-granularity-supported',
  title: {
    en: 'Labels are as specific as the data allow',
    fr: 'Les étiquettes ont la précision que les données permettent',
  },
  expectation: {
    en: 'choosing a level of detail that the data support, such as “care staff” where nothing shows who is a doctor',
    fr: 'choisir une précision que les données permettent, telle que «\u202fpersonnel soignant\u202f» là où rien ne montre qui est médecin',
  },
  recommendations: [cnil['FA-11']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Answer it: define the label by what the data show, or say why they show as much; a broader one, such as “care staff” for “doctor”, is only an example',
    fr: 'Y répondre\u00a0: définissez l’étiquette par ce que montrent les données, ou dites pourquoi elles le montrent\u202f; une étiquette plus large, telle que «\u202fpersonnel soignant\u202f» pour «\u202fmédecin\u202f», n’est qu’un exemple',
  },
  topic: 'label-definitions',
  scope: 'dataset',
  applies: (_facts, profile) => wherePeopleAreLabelled(profile),
  *check(facts) {
    const { documents, subject } = facts
    if (assertedOn(documents, 'de-identification').length > 0) return
    const defined = definedNames(documents)
    for (const document of subject) {
      const [first, ...others] = newFirst(labelsIn([document]), facts).filter(
        (label) => isSpecific(fold(label.value.name)) && !isDefined(label, defined),
      )
      if (first !== undefined) yield observe([first, ...others])
    }
  },
  examples: [
    {
      title: { en: 'Defined by what the image shows', fr: 'Définies par ce que montre l’image' },
      answers,
      files: {
        'labels.xml': labels,
        'docs/annotation-guide.md': `# Annotation guide

Annotators draw a box around each person and choose one label.

## Labels

- **doctor**: the badge says so and can be read.
- **nurse**: the badge says so and can be read.
- **visitor**: anybody without a badge.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A profession, and nothing on how it shows', fr: 'Un métier, sans rien sur ce qui le montre' },
      answers,
      files: { 'labels.xml': labels },
      expect: [
        {
          level: 'question',
          at: 'labels.xml:4',
          message: {
            en: 'Labels of this list say something very specific of people (“doctor” and “nurse”) without a definition that was found, expected a word on whether the source data show as much',
            fr: 'Des étiquettes de cette liste disent des personnes quelque chose de très précis («\u202fdoctor\u202f» et «\u202fnurse\u202f»), sans définition trouvée\u202f; attendu\u00a0: un mot disant si les données sources le montrent',
          },
        },
      ],
    },
    {
      title: {
        en: 'Names to remove, by whose they are',
        fr: 'Des noms à retirer, selon ceux qui les portent',
      },
      answers,
      files: {
        'labels.xml': labels,
        'README.md':
          '# De-identification of reports\n\nNames of patients are removed from reports before anybody reads them.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'Objects are labelled, not people', fr: 'Des objets sont étiquetés, pas des personnes' },
      answers: { ...answers, 'labels-about-people': 'no' },
      files: { 'labels.xml': labels },
      expect: 'not-applicable',
    },
  ],
}
