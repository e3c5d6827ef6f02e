import { fold } from '../core/lexicon/fold.ts'
import { unreadPage } from '../core/review/absence.ts'
import { aboutPeople, all, when } from '../core/review/applicability.ts'
import { assertedOn } from '../core/review/said.ts'
import { labelsPeople } from '../core/review/tier.ts'
import type { Document, LabelValue, Statement } from '../core/words/document.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

/** From how many undefined labels on one list a single finding stands for all of them, to stay calm. */
const MANY = 8

/** Labels that name the lack of a label, or the position of a token, and need no criterion. */
const SELF_EXPLAINED =
  /^(?:other|others|unknown|none|background|ignore|n\/?a|o|[biesl]-.*|autres?|inconnue?|aucune?|fond|ignorer|sans objet|\d+)$/

const OBJECTS = {
  en: 'The profile says that labels do not describe people, or that nothing is annotated.',
  fr: 'Le profil indique que les étiquettes ne décrivent pas de personnes, ou que rien n’est annoté.',
}

type Label = Statement & { readonly value: LabelValue }

function labelsOf(document: Document): Label[] {
  return document.statements.flatMap((statement) =>
    statement.value?.type === 'label' && statement.polarity === 'asserted'
      ? [{ ...statement, value: statement.value }]
      : [],
  )
}

function nameIn({ value }: Statement): string[] {
  if (value?.type === 'label-definition') return [fold(value.label)]
  return value?.type === 'term' ? [fold(value.term)] : []
}

/** Names of all that some document defines, evened out for comparison with labels. */
function definedNames(documents: readonly Document[]): ReadonlySet<string> {
  const said = [...assertedOn(documents, 'label-definition'), ...assertedOn(documents, 'term')]
  return new Set(said.flatMap(nameIn))
}

function isUndefined({ value }: Label, defined: ReadonlySet<string>): boolean {
  const name = fold(value.name)
  return (value.definition ?? '') === '' && !defined.has(name) && !SELF_EXPLAINED.test(name)
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
    key: `many ${location.path}`,
    location,
    message: {
      en: `No criterion was found for ${labels.length} labels of this list (${names.join(', ')}…), expected a definition or an example of each`,
      fr: `Les documents lus ne donnent pas de critère pour ${labels.length} étiquettes de cette liste (${names.join(', ')}…)\u202f; attendu\u00a0: une définition ou un exemple de chacune`,
    },
  }
}

function* undefinedLabels(document: Document, defined: ReadonlySet<string>): Generator<Observation> {
  const [first, ...others] = labelsOf(document).filter((label) => isUndefined(label, defined))
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
    en: 'choosing labels that are neither ambiguous nor inaccurate, which a definition or an example of each helps to show',
    fr: 'choisir des étiquettes ni ambiguës ni inexactes, ce qu’une définition ou un exemple de chacune aide à montrer',
  },
  recommendations: [cnil['A-24'], cnil['A-22'], cnil['FA-13'], cnil['A-23']],
  levels: { 1: 'question', 2: 'question', 3: 'warning' },
  closes: {
    en: 'Write it: one line per label in the annotation guide, such as “label: when to choose it”',
    fr: 'L’écrire\u00a0: une ligne par étiquette dans le guide d’annotation, telle que «\u202fétiquette\u00a0: quand la choisir\u202f»',
  },
  topic: 'label-definitions',
  scope: 'dataset',
  applies: (_facts, profile) => all(aboutPeople(profile), when(labelsPeople(profile.answers), OBJECTS)),
  *check({ documents, subject }, { answers }) {
    const defined = definedNames(documents)
    const isDoubtful = answers['labels-about-people'] === 'unknown' || unreadPage(documents) !== undefined
    const softer: Pick<Observation, 'level'> = isDoubtful ? { level: 'question' } : {}
    for (const document of subject) {
      for (const observation of undefinedLabels(document, defined)) yield { ...observation, ...softer }
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
      title: { en: 'Objects are labelled, not people', fr: 'Des objets sont étiquetés, pas des personnes' },
      answers: { ...answers, 'labels-about-people': 'no' },
      files: { 'data.yaml': 'train: images/train\nval: images/val\nnc: 2\nnames: [car, bicycle]\n' },
      expect: 'not-applicable',
    },
  ],
}
