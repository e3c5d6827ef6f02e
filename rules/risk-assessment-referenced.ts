import { absence } from '../core/review/absence.ts'
import { whereAnnotated } from '../core/review/concerned.ts'
import { assertedOn } from '../core/review/said.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: {
    en: 'risk assessment for this annotation',
    fr: 'analyse de risques pour cette annotation',
  },
  expected: {
    en: 'its reference, wherever it is kept',
    fr: 'sa référence, où qu’elle soit tenue',
  },
}

const answers = {
  'personal-data': 'personal',
  annotation: ['human-inhouse'],
  'vulnerable-persons': 'yes',
} as const

export const rule: Rule = {
  id: 'risk-assessment-referenced',
  title: {
    en: 'The assessment of risks can be found',
    fr: 'L’analyse des risques peut être retrouvée',
  },
  expectation: {
    en: 'a risk analysis, from which the measures are chosen so that the risk that remains is acceptable',
    fr: 'mener une analyse de risques, d’où découle le choix des mesures, afin que le risque restant soit acceptable',
  },
  recommendations: [cnil['FS-02'], cnil['FS-01'], cnil['A-02']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: the reference of the analysis and its date, without its content',
    fr: 'L’écrire\u00a0: la référence de l’analyse et sa date, sans son contenu',
  },
  topic: 'risk-assessment',
  alsoClosedBy: ['impact-assessment'],
  scope: 'repository',
  applies: (_facts, profile) => whereAnnotated(profile),
  *check({ documents }) {
    if (assertedOn(documents, 'impact-assessment').length > 0) return
    yield* absence(documents, 'risk-assessment', words)
  },
  examples: [
    {
      title: { en: 'A reference in the README', fr: 'Une référence dans le README' },
      answers,
      files: {
        'README.md': `# Falls

The risk assessment of the annotation was carried out in March and is kept by the security team, reference RA-12.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'An impact assessment answers too', fr: 'Une analyse d’impact y répond aussi' },
      answers,
      files: {
        'README.md': `# Chutes

Aucune AIPD n’a été menée, car le traitement ne figure pas sur la liste et ne remplit qu’un critère.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'No trace of one', fr: 'Aucune trace' },
      answers,
      files: { 'README.md': '# Falls\n\nImages of patients, labelled by posture.\n' },
      expect: [
        {
          level: 'warning',
          message: {
            en: 'No risk assessment for this annotation was found in the documents read, expected its reference, wherever it is kept',
            fr: 'Les documents lus ne contiennent pas d’analyse de risques pour cette annotation\u202f; attendu\u00a0: sa référence, où qu’elle soit tenue',
          },
        },
      ],
    },
    {
      title: { en: 'Nothing is annotated', fr: 'Rien n’est annoté' },
      answers: { ...answers, annotation: ['none'] },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
