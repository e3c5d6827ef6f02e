import { fold } from '../core/lexicon/fold.ts'
import { mayReveal } from '../core/lexicon/sensitive-labels.ts'
import { type Label, labelsIn, membersOf, newFirst } from '../core/review/change/label-changes.ts'
import { whereLabelsMayReveal } from '../core/review/concerned.ts'
import { quoted } from '../core/review/quoted.ts'
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
      en: `Labels of this list may reveal sensitive data about people (${names.en}) and the profile does not say that the data are sensitive, expected an answer to sensitive in the profile`,
      fr: `Des étiquettes de cette liste peuvent révéler des données sensibles sur des personnes (${names.fr}) et le profil n’indique pas que les données le sont\u202f; attendu\u00a0: une réponse à sensitive dans le profil`,
    },
  }
}

const answers = {
  'personal-data': 'personal',
  annotation: ['human-inhouse'],
  'labels-about-people': 'descriptive',
} as const

const listed = (...names: string[]) => ({
  'labels.xml': `<View>
  <Text name="post" value="$text"/>
  <Choices name="label" toName="post">
${names.map((name) => `    <Choice value="${name}"/>`).join('\n')}
  </Choices>
</View>
`,
})

export const rule: Rule = {
  id: 'sensitive-labels-declared',
  title: {
    en: 'Labels that may reveal sensitive data are declared',
    fr: 'Les étiquettes qui peuvent révéler des données sensibles sont déclarées',
  },
  expectation: {
    en: 'annotation can reveal sensitive data that the source does not hold, and an exception of article 9 is then identified',
    fr: 'l’annotation peut révéler des données sensibles que la source ne contient pas, et une exception de l’article 9 est alors identifiée',
  },
  recommendations: [cnil['FA-35']],
  levels: { 1: 'question', 2: 'question', 3: 'question' },
  closes: {
    en: 'Answer it: set sensitive in the profile to revealed-by-annotation or in-source; if the labels speak of things or of topics, a decision that says so is an answer',
    fr: 'Y répondre\u00a0: donnez à sensitive dans le profil la valeur revealed-by-annotation ou in-source\u202f; si les étiquettes parlent de choses ou de thèmes, une décision qui le dit est une réponse',
  },
  scope: 'dataset',
  applies: (_facts, profile) => whereLabelsMayReveal(profile),
  *check(facts) {
    for (const document of facts.subject) {
      const [first, ...others] = newFirst(labelsIn([document]), facts).filter(({ value }) =>
        mayReveal(fold(value.name)),
      )
      if (first !== undefined) yield observe([first, ...others])
    }
  },
  examples: [
    {
      title: { en: 'Objects and topics', fr: 'Des objets et des thèmes' },
      answers,
      files: listed(
        'religious_building',
        'health_insurance_doc',
        'hospital',
        'politics',
        'medical equipment',
        'fingerprint reader',
      ),
      expect: 'pass',
    },
    {
      title: { en: 'What posts say of their authors', fr: 'Ce que des messages disent de leurs auteurs' },
      answers,
      files: listed('depression', 'neutral', 'syndiqué'),
      expect: [
        {
          level: 'question',
          at: 'labels.xml:4',
          message: {
            en: 'Labels of this list may reveal sensitive data about people (“depression” and “syndiqué”) and the profile does not say that the data are sensitive, expected an answer to sensitive in the profile',
            fr: 'Des étiquettes de cette liste peuvent révéler des données sensibles sur des personnes («\u202fdepression\u202f» et «\u202fsyndiqué\u202f») et le profil n’indique pas que les données le sont\u202f; attendu\u00a0: une réponse à sensitive dans le profil',
          },
        },
      ],
    },
    {
      title: { en: 'Declared already', fr: 'Déjà déclarées' },
      answers: { ...answers, sensitive: 'revealed-by-annotation' },
      files: listed('depression', 'neutral'),
      expect: 'not-applicable',
    },
  ],
}
