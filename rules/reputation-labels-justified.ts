import { fold } from '../core/lexicon/fold.ts'
import { type Label, labelsIn } from '../core/review/change/label-changes.ts'
import { wherePeopleAreLabelled } from '../core/review/concerned.ts'
import { standingIn } from '../core/review/label-definitions.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

function observe({ value, location }: Label): Observation {
  return {
    key: fold(value.name),
    location,
    message: {
      en: `The label “${value.name}” may harm the reputation of those it is given to, expected where it is explained why the purpose needs it and how its accuracy is seen to`,
      fr: `L’étiquette «\u202f${value.name}\u202f» peut nuire à la réputation des personnes qui la reçoivent\u202f; attendu\u00a0: l’endroit où il est expliqué pourquoi la finalité la requiert et comment son exactitude est assurée`,
    },
  }
}

const answers = {
  'personal-data': 'personal',
  annotation: ['human-inhouse'],
  'labels-about-people': 'reputational-or-evaluative',
} as const

const labels = `<View>
  <Video name="video" value="$video"/>
  <Labels name="person" toName="video">
    <Label value="suspect"/>
    <Label value="passer-by"/>
  </Labels>
</View>
`

const guide = `# Annotation guide

Annotators draw a box around each person and choose one label.

## Labels

- **passer-by**: anybody else.
`

export const rule: Rule = {
  id: 'reputation-labels-justified',
  title: {
    en: 'Labels that may harm a reputation are explained',
    fr: 'Les étiquettes qui peuvent nuire à une réputation sont expliquées',
  },
  expectation: {
    en: 'a label that may harm a reputation can be accurate and justified by the purpose; a sentence that says so settles it',
    fr: 'une étiquette qui peut nuire à une réputation peut être exacte et justifiée par la finalité\u202f; une phrase qui le dit suffit',
  },
  recommendations: [cnil['A-19'], cnil['FA-14']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Write it: in the guide, one sentence that names the label, says why the purpose needs it and what it rests on',
    fr: 'L’écrire\u00a0: dans le guide, une phrase qui nomme l’étiquette, dit pourquoi la finalité la requiert et sur quoi elle se fonde',
  },
  topic: 'label-justification',
  scope: 'dataset',
  applies: (_facts, profile) => wherePeopleAreLabelled(profile),
  *check({ documents, subject }) {
    const standing = standingIn(documents)
    const open = labelsIn(subject).filter((label) => standing(label) === 'open')
    const byName = new Map(open.toReversed().map((label) => [fold(label.value.name), label]))
    yield* open.filter((label) => byName.get(fold(label.value.name)) === label).map(observe)
  },
  examples: [
    {
      title: {
        en: 'The guide says why, and what the label rests on',
        fr: 'Le guide dit pourquoi, et sur quoi l’étiquette se fonde',
      },
      answers,
      files: {
        'labels.xml': labels,
        'ANNOTATION_GUIDE.md': `${guide}- **suspect**: the person named by the investigating judge. The label does not mean guilt. It is necessary for finding that person again in other recordings.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'The same in French, in the README', fr: 'La même chose en français, dans le README' },
      answers,
      files: {
        'labels.xml': labels,
        'README.md': `# Vidéos

## Étiquettes

L’étiquette «\u202fsuspect\u202f» désigne la personne visée par la commission rogatoire\u202f; elle est nécessaire pour la retrouver sur d’autres vidéos.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A label without a reason', fr: 'Une étiquette sans explication' },
      answers,
      files: {
        'labels.xml': labels,
        'more/labels.xml': labels,
        'ANNOTATION_GUIDE.md': `${guide}- **suspect**: a person who stays for long.

No justification is given for the label suspect.
`,
      },
      expect: [
        {
          level: 'question',
          at: 'labels.xml:4',
          message: {
            en: 'The label “suspect” may harm the reputation of those it is given to, expected where it is explained why the purpose needs it and how its accuracy is seen to',
            fr: 'L’étiquette «\u202fsuspect\u202f» peut nuire à la réputation des personnes qui la reçoivent\u202f; attendu\u00a0: l’endroit où il est expliqué pourquoi la finalité la requiert et comment son exactitude est assurée',
          },
        },
      ],
    },
    {
      title: {
        en: 'Things that look suspicious, or are not',
        fr: 'Des choses d’apparence suspecte, ou qui ne le sont pas',
      },
      answers,
      files: {
        'classes.txt': 'suspect transaction\nfraudulent_invoice\nspam\nnot_suspect\ncolis suspect\ncriminal code\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'Labels that describe nobody', fr: 'Des étiquettes qui ne décrivent personne' },
      answers: { ...answers, 'labels-about-people': 'no' },
      files: { 'labels.xml': labels },
      expect: 'not-applicable',
    },
  ],
}
