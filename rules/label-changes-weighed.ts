import { all, underReview, when } from '../core/review/applicability.ts'
import { earlier, isRiskLookedAt } from '../core/review/change/edited.ts'
import { type LabelChanges, labelChanges, labelsIn } from '../core/review/change/label-changes.ts'
import { keyOf, said } from '../core/review/change/label-changes-said.ts'
import { whereAnnotated } from '../core/review/concerned.ts'
import type { Facts } from '../core/words/facts.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Profile } from '../core/words/profile.ts'
import type { Rule } from '../core/words/rule.ts'
import type { Text } from '../core/words/text.ts'
import { cnil } from './cnil/catalogue.ts'

const NO_LABELS = {
  en: 'There were no labels before this change.',
  fr: 'Il n’y avait pas d’étiquettes avant cette modification.',
}

/** Labels of things need no justification before people; the risk of the annotation is looked at all the same. */
const EXPECTED: Readonly<Record<'people' | 'things', Text>> = {
  people: {
    en: 'a word on whether the risk for people, and the need for these labels, were looked at again',
    fr: 'un mot disant si le risque pour les personnes et l’utilité de ces étiquettes ont été réexaminés',
  },
  things: {
    en: 'a word on whether the risk for people was looked at again',
    fr: 'un mot disant si le risque pour les personnes a été réexaminé',
  },
}

function observe(changes: LabelChanges, { subject }: Facts, { answers }: Profile): Observation {
  const { en, fr } = said(changes)
  const isOfThings = answers['labels-about-people'] === 'no'
  const expected = EXPECTED[isOfThings ? 'things' : 'people']
  const come = changes.added[0] ?? changes.renamed[0]?.[1]
  const place = come ?? labelsIn(subject)[0]
  const gone = come === undefined ? changes.removed[0] : undefined
  return {
    key: keyOf(changes),
    ...(place === undefined ? {} : { location: place.location }),
    ...(gone === undefined ? {} : { before: gone.location }),
    ...(isOfThings ? { level: 'note' } : {}),
    message: {
      en: `This change ${en}, expected ${expected.en}`,
      fr: `Cette modification ${fr}\u202f; attendu\u00a0: ${expected.fr}`,
    },
  }
}

const answers = { 'personal-data': 'personal', annotation: ['crowd'], 'labels-about-people': 'descriptive' } as const
const labels = (...values: readonly string[]) => ({
  'classes.txt': `${values.join('\n')}\n`,
})

export const rule: Rule = {
  id: 'label-changes-weighed',
  title: {
    en: 'A change of labels comes with a look at the risk',
    fr: 'Un changement d’étiquettes s’accompagne d’un regard sur le risque',
  },
  expectation: {
    en: 'a change to the annotation may call for other measures, which is why its risk is looked at with each change',
    fr: 'une modification de l’annotation peut appeler d’autres mesures, d’où un regard sur son risque à chaque modification',
  },
  recommendations: [cnil['A-07'], cnil['A-22'], cnil['FA-03'], cnil['FA-04']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: a line in the risk assessment or in the history of the annotation guide, in the same change',
    fr: 'L’écrire\u00a0: une ligne dans l’analyse de risques ou dans l’historique du guide d’annotation, dans la même modification',
  },
  scope: 'dataset',
  applies: (facts, profile) =>
    all(whereAnnotated(profile), underReview(facts), when(labelsIn(earlier(facts).subject).length > 0, NO_LABELS)),
  *check(facts, profile) {
    const changes = labelChanges(earlier(facts).subject, facts.subject)
    const count = changes.added.length + changes.removed.length + changes.renamed.length
    if (count > 0 && !isRiskLookedAt(facts)) yield observe(changes, facts, profile)
  },
  examples: [
    {
      title: { en: 'A label is added', fr: 'Une étiquette est ajoutée' },
      answers,
      before: labels('calm', 'upset'),
      files: labels('calm', 'upset', 'drunk'),
      expect: [
        {
          level: 'note',
          at: 'classes.txt:3',
          message: {
            en: 'This change adds “drunk”, expected a word on whether the risk for people, and the need for these labels, were looked at again',
            fr: 'Cette modification ajoute «\u202fdrunk\u202f»\u202f; attendu\u00a0: un mot disant si le risque pour les personnes et l’utilité de ces étiquettes ont été réexaminés',
          },
        },
      ],
    },
    {
      title: { en: 'One label for another', fr: 'Une étiquette pour une autre' },
      answers,
      before: labels('calm', 'upset'),
      files: labels('calm', 'aggressive'),
      expect: [
        {
          level: 'note',
          at: 'classes.txt:2',
          message: {
            en: 'This change renames “upset” to “aggressive”, expected a word on whether the risk for people, and the need for these labels, were looked at again',
            fr: 'Cette modification renomme «\u202fupset\u202f» en «\u202faggressive\u202f»\u202f; attendu\u00a0: un mot disant si le risque pour les personnes et l’utilité de ces étiquettes ont été réexaminés',
          },
        },
      ],
    },
    {
      title: { en: 'The list goes', fr: 'La liste disparaît' },
      answers,
      before: labels('calm', 'upset', 'tired', 'bored', 'tense', 'merry'),
      files: {},
      expect: [
        {
          level: 'note',
          message: {
            en: 'This change takes out “calm”, “upset”, “tired” and 3 others, expected a word on whether the risk for people, and the need for these labels, were looked at again',
            fr: 'Cette modification retire «\u202fcalm\u202f», «\u202fupset\u202f», «\u202ftired\u202f» et 3 autres\u202f; attendu\u00a0: un mot disant si le risque pour les personnes et l’utilité de ces étiquettes ont été réexaminés',
          },
        },
      ],
    },
    {
      title: {
        en: 'Labels of vehicles: a note, no more',
        fr: 'Des étiquettes de véhicules\u00a0: une note, sans plus',
      },
      answers: { ...answers, 'labels-about-people': 'no', 'vulnerable-persons': 'yes' },
      before: labels('car', 'bus'),
      files: labels('car', 'bus', 'lorry'),
      expect: [
        {
          level: 'note',
          at: 'classes.txt:3',
          message: {
            en: 'This change adds “lorry”, expected a word on whether the risk for people was looked at again',
            fr: 'Cette modification ajoute «\u202florry\u202f»\u202f; attendu\u00a0: un mot disant si le risque pour les personnes a été réexaminé',
          },
        },
      ],
    },
    {
      title: { en: 'The first labels of a project', fr: 'Les premières étiquettes d’un projet' },
      answers,
      before: {},
      files: labels('calm', 'upset'),
      expect: 'not-applicable',
    },
    {
      title: { en: 'A slip, another order, capitals', fr: 'Une coquille, un autre ordre, des majuscules' },
      answers,
      before: labels('agressive', 'calm'),
      files: labels('Calm', 'aggressive'),
      expect: 'pass',
    },
    {
      title: { en: 'The same labels in the other language', fr: 'Les mêmes étiquettes dans l’autre langue' },
      answers,
      before: labels('neutral', 'angry', 'toxic'),
      files: labels('neutre', 'colère', 'toxique'),
      expect: 'pass',
    },
    {
      title: {
        en: 'The risk was looked at in the same change',
        fr: 'Le risque a été réexaminé dans la même modification',
      },
      answers,
      before: labels('calm', 'upset'),
      files: {
        ...labels('calm', 'upset', 'drunk'),
        'docs/privacy/risks.md':
          '# Risk assessment\n\nThe label “drunk” was added: the calls stay on our servers and the labels are never published.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'No change under review', fr: 'Aucune modification examinée' },
      answers,
      files: labels('calm', 'upset'),
      expect: 'not-applicable',
    },
  ],
}
