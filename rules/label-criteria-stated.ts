import { fold } from '../core/lexicon/fold.ts'
import { type Label, labelsIn, membersOf, newFirst } from '../core/review/change/label-changes.ts'
import { wherePeopleAreLabelled } from '../core/review/concerned.ts'
import { definedNames, isDefined, softened, standingIn } from '../core/review/label-definitions.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

/** From how many undefined labels on one list a single finding stands for all of them, to stay calm. */
const MANY = 8

/** Labels that name the lack of a label, and need no criterion. */
const SELF_EXPLAINED =
  /^(?:other|others|unknown|none|background|ignore|n\/?a|o|yes|no|true|false|autres?|inconnue?|aucune?|fond|ignorer|sans objet|oui|non|vrai|faux|\d+)$/

/** The position of a token in an entity: `B-PER`, `I-PER`. */
const POSITION = /^[BIESLU]-\S/

function isUndefined(label: Label, defined: ReadonlySet<string>): boolean {
  const { name } = label.value
  return !isDefined(label, defined) && !SELF_EXPLAINED.test(fold(name)) && !POSITION.test(name)
}

function one({ value, location }: Label): Observation {
  return {
    key: value.name,
    location,
    message: {
      en: `No criterion for the label “${value.name}” was found in the documents read, expected a definition or an example`,
      fr: `Les documents lus ne donnent pas de critère pour l’étiquette «\u202f${value.name}\u202f»\u202f; attendu\u00a0: une définition ou un exemple`,
    },
  }
}

function many(labels: readonly [Label, ...Label[]]): Observation {
  const names = labels.slice(0, 3).map(({ value }) => value.name)
  const [{ location }] = labels
  return {
    key: `many ${membersOf(labels).join(' ')}`,
    members: membersOf(labels),
    location,
    message: {
      en: `No criterion was found for ${labels.length} labels of this list (${names.join(', ')}…), expected a definition or an example of each`,
      fr: `Les documents lus ne donnent pas de critère pour ${labels.length} étiquettes de cette liste (${names.join(', ')}…)\u202f; attendu\u00a0: une définition ou un exemple de chacune`,
    },
  }
}

function* about(labels: readonly Label[]): Generator<Observation> {
  const [first, ...others] = labels
  if (first === undefined) return
  if (others.length >= MANY) yield many([first, ...others])
  else yield* [first, ...others].map(one)
}

const answers = {
  'personal-data': 'personal',
  annotation: ['crowd'],
  'labels-about-people': 'reputational-or-evaluative',
  destination: 'open',
} as const

export const rule: Rule = {
  id: 'label-criteria-stated',
  title: {
    en: 'Each label about people has a stated criterion',
    fr: 'Chaque étiquette sur des personnes a un critère énoncé',
  },
  expectation: {
    en: 'choosing labels that are as objective and unambiguous as possible, which a definition or an example of each helps to show',
    fr: 'choisir des étiquettes aussi objectives et peu ambiguës que possible, ce qu’une définition ou un exemple de chacune aide à montrer',
  },
  recommendations: [cnil['FA-13'], cnil['A-24'], cnil['A-22'], cnil['A-23']],
  levels: { 1: 'question', 2: 'question', 3: 'warning' },
  closes: {
    en: 'Write it: one line per label in the annotation guide, such as “label: when to choose it”',
    fr: 'L’écrire\u00a0: une ligne par étiquette dans le guide d’annotation, telle que «\u202fétiquette\u00a0: quand la choisir\u202f»',
  },
  topic: 'label-definitions',
  scope: 'dataset',
  applies: (_facts, profile) => wherePeopleAreLabelled(profile),
  *check(facts, { answers }) {
    const { documents, subject } = facts
    const defined = definedNames(documents)
    const softer = softened(documents, answers)
    const standing = standingIn(documents)
    for (const document of subject) {
      const open = newFirst(labelsIn([document]), facts).filter(
        (label) => isUndefined(label, defined) && standing(label) !== 'justified',
      )
      for (const observation of about(open)) yield { ...observation, ...softer }
    }
  },
  examples: [
    {
      title: { en: 'Every label has its line', fr: 'Chaque étiquette a sa ligne' },
      answers,
      files: {
        'labels.xml': `<View>
  <Text name="comment" value="$text"/>
  <Choices name="tone" toName="comment">
    <Choice value="insulting"/>
    <Choice value="neutral"/>
  </Choices>
</View>
`,
        'ANNOTATION_GUIDE.md': `# Annotation guide

Annotators read each comment once and choose one tone.

| Label | Criterion |
|---|---|
| insulting | The comment attacks a person, not an idea. |
| neutral | Anything else. |
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A label nobody described', fr: 'Une étiquette que rien ne décrit' },
      answers,
      files: {
        'labels.xml': `<View>
  <Text name="comment" value="$text"/>
  <Choices name="tone" toName="comment">
    <Choice value="insulting"/>
    <Choice value="troll"/>
  </Choices>
</View>
`,
        'ANNOTATION_GUIDE.md': `# Annotation guide

Annotators read each comment once and choose one tone.

## How harsh

- **insulting**: the comment attacks a person, not an idea.
`,
      },
      expect: [
        {
          level: 'warning',
          at: 'labels.xml:5',
          message: {
            en: 'No criterion for the label “troll” was found in the documents read, expected a definition or an example',
            fr: 'Les documents lus ne donnent pas de critère pour l’étiquette «\u202ftroll\u202f»\u202f; attendu\u00a0: une définition ou un exemple',
          },
        },
      ],
    },
    {
      title: {
        en: 'A passage says why people are labelled so',
        fr: 'Un passage dit pourquoi des personnes sont ainsi étiquetées',
      },
      answers,
      files: {
        'classes.txt': 'suspect\nother\n',
        'README.md':
          '# Vidéos\n\nL’étiquette «\u202fsuspect\u202f» est réservée à la personne visée par le juge, afin de la retrouver.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'Many labels, said once', fr: 'Beaucoup d’étiquettes, dites en une fois' },
      answers: { ...answers, 'labels-about-people': 'unknown' },
      files: {
        'classes.txt':
          'B-PER\nother\nseated\nstanding\nlying\nkneeling\nrunning\nwalking\njumping\nfalling\nclimbing\n',
      },
      expect: [
        {
          level: 'question',
          at: 'classes.txt:3',
          message: {
            en: 'No criterion was found for 9 labels of this list (seated, standing, lying…), expected a definition or an example of each',
            fr: 'Les documents lus ne donnent pas de critère pour 9 étiquettes de cette liste (seated, standing, lying…)\u202f; attendu\u00a0: une définition ou un exemple de chacune',
          },
        },
      ],
    },
    {
      title: { en: 'Objects are labelled, not people', fr: 'Des objets sont étiquetés, pas des personnes' },
      answers: { ...answers, 'labels-about-people': 'no' },
      files: { 'data.yaml': 'train: images/train\nval: images/val\nnc: 2\nnames: [car, bicycle]\n' },
      expect: 'not-applicable',
    },
  ],
}
