import { listed } from '../core/language/plural.ts'
import { when } from '../core/review/applicability.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import type { Text } from '../core/words/text.ts'
import { cnil } from './cnil/catalogue.ts'

const NOT_LOOSENED = {
  en: 'No change of the configuration that makes gardefou say less is under review.',
  fr: 'Aucune modification de la configuration qui ferait moins dire à gardefou n’est examinée.',
}

function observe(clauses: readonly Text[]): Observation {
  const { en, fr } = listed(clauses)
  return {
    key: clauses.map((clause) => clause.en).join(' '),
    location: { path: '.github/gardefou.yml', startLine: 1, endLine: 1 },
    message: {
      en: `Once merged, this configuration makes gardefou say less: ${en}, expected the agreement of whoever merges it`,
      fr: `Une fois fusionnée, cette configuration fera moins dire à gardefou\u00a0: ${fr}\u202f; attendu\u00a0: l’accord de qui la fusionne`,
    },
  }
}

const answers = { 'personal-data': 'personal' } as const
const configuration = (...lines: readonly string[]) => ({
  '.github/gardefou.yml': `version: 1\nprofile:\n  personal-data: personal\n${lines.map((line) => `${line}\n`).join('')}`,
})

export const rule: Rule = {
  id: 'configuration-kept-firm',
  title: {
    en: 'Whoever merges a looser configuration knows it',
    fr: 'Qui fusionne une configuration plus souple le sait',
  },
  expectation: {
    en: 'measures are chosen to fit the context by those who answer for it, so what lowers them is shown before it takes effect',
    fr: 'les mesures se choisissent selon le contexte par qui en répond, de sorte que ce qui les abaisse se voit avant d’être appliqué',
  },
  recommendations: [cnil['S-02'], cnil['S-05'], cnil['S-06']],
  levels: { 1: 'note', 2: 'note', 3: 'note' },
  closes: {
    en: 'Nothing to write: this review still used the version in force, and merging the change settles it',
    fr: 'Rien à écrire\u00a0: cette revue s’appuie encore sur la version en vigueur, et fusionner la modification clôt ce point',
  },
  scope: 'repository',
  applies: ({ loosened = [] }, { answers }) =>
    when(loosened.length > 0 && answers['personal-data'] !== 'none', NOT_LOOSENED),
  *check({ loosened = [] }) {
    yield observe(loosened)
  },
  examples: [
    {
      title: { en: 'A rule is turned off', fr: 'Une règle est désactivée' },
      answers,
      before: configuration(),
      files: configuration('rules:', '  sbom-available: { level: off }'),
      expect: [
        {
          level: 'note',
          at: '.github/gardefou.yml:1',
          message: {
            en: 'Once merged, this configuration makes gardefou say less: sbom-available is set to off, expected the agreement of whoever merges it',
            fr: 'Une fois fusionnée, cette configuration fera moins dire à gardefou\u00a0: sbom-available passe à off\u202f; attendu\u00a0: l’accord de qui la fusionne',
          },
        },
      ],
    },
    {
      title: { en: 'An answer is raised', fr: 'Une réponse est relevée' },
      answers,
      before: configuration(),
      files: configuration('  sensitive: in-source'),
      expect: 'not-applicable',
    },
  ],
}
