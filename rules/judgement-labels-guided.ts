import { fold } from '../core/lexicon/fold.ts'
import { isJudgement } from '../core/lexicon/judgement.ts'
import { unreadPage } from '../core/review/absence.ts'
import { type Label, labelsIn, membersOf, newFirst } from '../core/review/change/label-changes.ts'
import { wherePeopleAreLabelled } from '../core/review/concerned.ts'
import { definedNames, isDefined } from '../core/review/label-definitions.ts'
import { quoted } from '../core/review/quoted.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

function observe([first, ...others]: readonly [Label, ...Label[]]): Observation {
  const labels = [first, ...others]
  const names = quoted([...new Set(labels.map(({ value }) => value.name))])
  return {
    key: membersOf([first, ...others]).join(' '),
    members: membersOf([first, ...others]),
    location: first.location,
    message: {
      en: `Labels of this list call for judgement (${names.en}) and nothing that helps annotators decide was found in the documents read, expected examples and what to do in doubt; judgement that remains is no fault`,
      fr: `Des étiquettes de cette liste laissent une part d’appréciation (${names.fr}) et les documents lus n’aident pas à trancher\u202f; attendu\u00a0: des exemples et la conduite à tenir en cas de doute\u202f; l’appréciation qui demeure n’est pas un défaut`,
    },
  }
}

const answers = {
  'personal-data': 'personal',
  annotation: ['crowd'],
  destination: 'open',
} as const

const labels = `<View>
  <Text name="comment" value="$text"/>
  <Choices name="tone" toName="comment">
    <Choice value="toxic"/>
    <Choice value="not toxic"/>
  </Choices>
</View>
`

export const rule: Rule = {
  id: 'judgement-labels-guided',
  title: {
    en: 'Labels that call for judgement come with guidance',
    fr: 'Les étiquettes qui demandent une appréciation sont accompagnées',
  },
  expectation: {
    en: 'criteria, examples and a rule for doubt help where labels leave room for judgement, as an aim and not as a constraint',
    fr: 'critères, exemples et conduite à tenir dans le doute aident là où les étiquettes laissent une part d’appréciation, comme but et non comme contrainte',
  },
  recommendations: [cnil['A-25'], cnil['FA-10']],
  levels: { 1: 'silent', 2: 'note', 3: 'note' },
  closes: {
    en: 'Write it: for each of these labels a criterion or an example, and what annotators do when they hesitate',
    fr: 'L’écrire\u00a0: pour chacune de ces étiquettes un critère ou un exemple, et ce que font les annotateurs lorsqu’ils hésitent',
  },
  topic: 'label-definitions',
  scope: 'dataset',
  applies: (_facts, profile) => wherePeopleAreLabelled(profile),
  *check(facts) {
    const { documents, subject } = facts
    if (unreadPage(documents) !== undefined) return
    const defined = definedNames(documents)
    for (const document of subject) {
      const [first, ...others] = newFirst(labelsIn([document]), facts).filter(
        (label) => isJudgement(fold(label.value.name)) && !isDefined(label, defined),
      )
      if (first !== undefined) yield observe([first, ...others])
    }
  },
  examples: [
    {
      title: { en: 'A criterion for each', fr: 'Un critère pour chacune' },
      answers,
      files: {
        'labels.xml': labels,
        'ANNOTATION_GUIDE.md': `# Annotation guide

Annotators read each comment once. When you hesitate, choose “not toxic”.

## Labels

- **toxic**: the comment attacks somebody, not an idea.
- **not toxic**: anything else.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'Toxic, without a word on when', fr: 'Toxique, sans un mot pour guider' },
      answers,
      files: { 'labels.xml': labels },
      expect: [
        {
          level: 'note',
          at: 'labels.xml:4',
          message: {
            en: 'Labels of this list call for judgement (“toxic” and “not toxic”) and nothing that helps annotators decide was found in the documents read, expected examples and what to do in doubt; judgement that remains is no fault',
            fr: 'Des étiquettes de cette liste laissent une part d’appréciation («\u202ftoxic\u202f» et «\u202fnot toxic\u202f») et les documents lus n’aident pas à trancher\u202f; attendu\u00a0: des exemples et la conduite à tenir en cas de doute\u202f; l’appréciation qui demeure n’est pas un défaut',
          },
        },
      ],
    },
    {
      title: {
        en: 'A page in a language that is not read may hold it',
        fr: 'Une page dans une langue non lue peut le contenir',
      },
      answers,
      files: {
        'labels.xml': labels,
        'README.md':
          '# Kommentare\n\nDieses Projekt sammelt Kommentare von Leserinnen und Lesern, die von mehreren Personen gelesen und nach ihrem Ton eingeordnet werden. Die Regeln dafür stehen in diesem Dokument.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'At the lowest tier', fr: 'Au palier le plus bas' },
      answers: { ...answers, destination: 'internal' },
      files: { 'labels.xml': labels },
      expect: 'not-applicable',
    },
  ],
}
