import { unreadPage } from '../core/review/absence.ts'
import { all, given } from '../core/review/applicability.ts'
import { wherePeopleAreLabelled } from '../core/review/concerned.ts'
import { type Mention, mentionsOf } from '../core/review/references.ts'
import { covers, evidenceOf } from '../core/review/said.ts'
import type { ReferenceSort } from '../core/words/reference.ts'
import type { Rule } from '../core/words/rule.ts'
import type { Text } from '../core/words/text.ts'
import { cnil } from './cnil/catalogue.ts'

/** What the rule looks at. */
const SORTS: readonly ReferenceSort[] = ['checking-tool', 'fairness-metric']

function messageOn({ value: { sort, name } }: Mention): Text {
  if (sort === 'fairness-metric') {
    return {
      en: 'A fairness metric is mentioned and nothing on its limits was found in the documents read, expected the groups compared, or what the metric cannot see',
      fr: 'Une mesure d’équité est citée et les documents lus ne disent rien de ses limites\u202f; attendu\u00a0: les groupes comparés, ou ce que la mesure ne voit pas',
    }
  }
  return {
    en: `The checking tool ${name} is mentioned and nothing on its limits was found in the documents read, expected a line on what it cannot see`,
    fr: `L’outil de vérification ${name} est cité et les documents lus ne disent rien de ses limites\u202f; attendu\u00a0: une ligne sur ce qu’il ne voit pas`,
  }
}

const answers = {
  'personal-data': 'personal',
  annotation: ['crowd'],
  'labels-about-people': 'descriptive',
  destination: 'open',
} as const

export const rule: Rule = {
  id: 'checking-tool-limits-stated',
  title: {
    en: 'The limits of checking tools and fairness metrics are stated',
    fr: 'Les limites des outils de vérification et des mesures d’équité sont indiquées',
  },
  expectation: {
    en: 'weighing case by case the quality of the tools and metrics used, their inherent limits included',
    fr: 'apprécier au cas par cas la qualité des outils et des mesures utilisés, leurs limites inhérentes comprises',
  },
  recommendations: [cnil['A-27'], cnil['A-29']],
  levels: { 1: 'silent', 2: 'note', 3: 'note' },
  closes: {
    en: 'Write it: beside the tool or the metric, what it cannot see, or the groups that were compared',
    fr: 'L’écrire\u00a0: près de l’outil ou de la mesure, ce qu’il ne voit pas, ou les groupes comparés',
  },
  topic: 'bias-assessment',
  scope: 'repository',
  applies: ({ documents }, profile) => all(wherePeopleAreLabelled(profile), given(mentionsOf(documents, SORTS))),
  *check({ documents }) {
    const [mention] = mentionsOf(documents, SORTS)
    if (mention === undefined || covers(documents, 'tool-limits') || unreadPage(documents) !== undefined) return
    yield { key: 'limits', location: mention.location, evidence: [evidenceOf(mention)], message: messageOn(mention) }
  },
  examples: [
    {
      title: { en: 'A metric with the groups compared', fr: 'Une mesure, avec les groupes comparés' },
      answers,
      files: {
        'README.md': `# Comments

Demographic parity was measured between women and men; crossed groups were too small to be looked at.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A metric alone', fr: 'Une mesure seule' },
      answers,
      files: { 'README.md': '# Commentaires\n\nLa parité démographique a été calculée sur les étiquettes.\n' },
      expect: [
        {
          level: 'note',
          at: 'README.md:3',
          message: {
            en: 'A fairness metric is mentioned and nothing on its limits was found in the documents read, expected the groups compared, or what the metric cannot see',
            fr: 'Une mesure d’équité est citée et les documents lus ne disent rien de ses limites\u202f; attendu\u00a0: les groupes comparés, ou ce que la mesure ne voit pas',
          },
        },
      ],
    },
    {
      title: { en: 'A tool, and nothing on what it misses', fr: 'Un outil, sans rien sur ce qu’il manque' },
      answers,
      files: { 'README.md': '# Comments\n\nDetoxify flags insulting comments before people read them.\n' },
      expect: [
        {
          level: 'note',
          at: 'README.md:3',
          message: {
            en: 'The checking tool Detoxify is mentioned and nothing on its limits was found in the documents read, expected a line on what it cannot see',
            fr: 'L’outil de vérification Detoxify est cité et les documents lus ne disent rien de ses limites\u202f; attendu\u00a0: une ligne sur ce qu’il ne voit pas',
          },
        },
      ],
    },
    {
      title: { en: 'A page that is not read may say it', fr: 'Une page qui n’est pas lue peut le dire' },
      answers,
      files: {
        'README.md': '# Comments\n\nDetoxify flags insulting comments before people read them.\n',
        'SECURITY.md': '# 安全\n\n如果发生数据泄露，请立即联系负责人并停止训练，随后通知受影响的人员。\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'Neither tool nor metric', fr: 'Ni outil ni mesure' },
      answers,
      files: { 'README.md': '# Comments\n\nComments labelled by readers.\n' },
      expect: 'not-applicable',
    },
    {
      title: { en: 'Labels on vehicles', fr: 'Des étiquettes sur des véhicules' },
      answers: { ...answers, 'labels-about-people': 'no' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
