import { type Applicability, all, when } from '../core/review/applicability.ts'
import { wherePeopleAreLabelled } from '../core/review/concerned.ts'
import { earlier, isRiskLookedAt } from '../core/review/edited.ts'
import { type Label, type LabelChanges, labelChanges, labelsIn } from '../core/review/label-changes.ts'
import type { Facts } from '../core/words/facts.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Profile } from '../core/words/profile.ts'
import type { Rule } from '../core/words/rule.ts'
import type { Text } from '../core/words/text.ts'
import { cnil } from './cnil/catalogue.ts'

/** Names that one message lists at most, so that it stays one sentence. */
const MOST_NAMES = 5

const NO_CHANGE = {
  en: 'No change is under review, or there were no labels before it.',
  fr: 'Aucune modification n’est examinée, ou il n’y avait pas d’étiquettes avant elle.',
}

function applies(facts: Facts, profile: Profile): Applicability {
  const hadLabels = labelsIn(earlier(facts).subject).length > 0
  return all(wherePeopleAreLabelled(profile), when(hadLabels, NO_CHANGE))
}

function names(labels: readonly Label[]): Text {
  const shown = labels.slice(0, MOST_NAMES).map(({ value }) => value.name)
  const more = labels.length > MOST_NAMES ? '…' : ''
  return {
    en: `${shown.map((name) => `“${name}”`).join(', ')}${more}`,
    fr: `${shown.map((name) => `«\u202f${name}\u202f»`).join(', ')}${more}`,
  }
}

function added(labels: readonly Label[]): Text[] {
  const { en, fr } = names(labels)
  return labels.length === 0 ? [] : [{ en: `adds ${en}`, fr: `ajoute ${fr}` }]
}

function removed(labels: readonly Label[]): Text[] {
  const { en, fr } = names(labels)
  return labels.length === 0 ? [] : [{ en: `takes out ${en}`, fr: `retire ${fr}` }]
}

function renamed(pairs: LabelChanges['renamed']): Text[] {
  return pairs.slice(0, MOST_NAMES).map(([before, after]) => ({
    en: `renames “${before.value.name}” to “${after.value.name}”`,
    fr: `renomme «\u202f${before.value.name}\u202f» en «\u202f${after.value.name}\u202f»`,
  }))
}

function said(changes: LabelChanges): Text {
  const parts = [...added(changes.added), ...removed(changes.removed), ...renamed(changes.renamed)]
  return { en: parts.map(({ en }) => en).join(', '), fr: parts.map(({ fr }) => fr).join(', ') }
}

function keyOf({ added, removed, renamed }: LabelChanges): string {
  const come = [...added, ...renamed.map(([, after]) => after)].map(({ value }) => value.name)
  const gone = [...removed, ...renamed.map(([before]) => before)].map(({ value }) => value.name)
  return [`+${come.sort().join(' +')}`, `-${gone.sort().join(' -')}`].join(' ')
}

function observe(changes: LabelChanges, { subject }: Facts): Observation {
  const { en, fr } = said(changes)
  const place = changes.added[0] ?? changes.renamed[0]?.[1] ?? labelsIn(subject)[0]
  return {
    key: keyOf(changes),
    ...(place === undefined ? {} : { location: place.location }),
    message: {
      en: `This change ${en}, expected a word on whether the risk for people, and the need for these labels, were looked at again`,
      fr: `Cette modification ${fr}\u202f; attendu\u00a0: un mot disant si le risque pour les personnes et l’utilité de ces étiquettes ont été réexaminés`,
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
    en: 'the risk is assessed for each annotation and for each change made to it, and the measures follow from it',
    fr: 'le risque s’apprécie pour chaque annotation et pour chacune de ses modifications, et les mesures en découlent',
  },
  recommendations: [cnil['A-07'], cnil['A-22'], cnil['FA-03'], cnil['FA-04']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: a line in the risk assessment or in the history of the annotation guide, in the same change',
    fr: 'L’écrire\u00a0: une ligne dans l’analyse de risques ou dans l’historique du guide d’annotation, dans la même modification',
  },
  scope: 'dataset',
  applies,
  *check(facts) {
    const changes = labelChanges(earlier(facts).subject, facts.subject)
    const count = changes.added.length + changes.removed.length + changes.renamed.length
    if (count > 0 && !isRiskLookedAt(facts)) yield observe(changes, facts)
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
            en: 'This change takes out “calm”, “upset”, “tired”, “bored”, “tense”…, expected a word on whether the risk for people, and the need for these labels, were looked at again',
            fr: 'Cette modification retire «\u202fcalm\u202f», «\u202fupset\u202f», «\u202ftired\u202f», «\u202fbored\u202f», «\u202ftense\u202f»…\u202f; attendu\u00a0: un mot disant si le risque pour les personnes et l’utilité de ces étiquettes ont été réexaminés',
          },
        },
      ],
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
