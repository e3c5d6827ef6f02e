import { aboutPeople } from '../core/review/applicability.ts'
import { assertedOn, evidenceOf } from '../core/review/said.ts'
import type { Document, Statement } from '../core/words/document.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

function observed(passage: Statement): Observation {
  return {
    key: passage.location.path,
    location: passage.location,
    evidence: [evidenceOf(passage)],
    message: {
      en: 'This sentence does without a measure of data protection because of the AI Act, expected reasons drawn from the processing itself',
      fr: 'Cette phrase écarte une mesure de protection des données en raison du règlement sur l’IA\u202f; attendu\u00a0: des raisons tirées du traitement lui-même',
    },
  }
}

/** The first such sentence of each page: one is enough to look at the others. */
function firstOfEach(documents: readonly Document[]): Statement[] {
  return documents.flatMap((document) => assertedOn([document], 'ai-act-argument').slice(0, 1))
}

const answers = { 'personal-data': 'personal' } as const

export const rule: Rule = {
  id: 'ai-act-class-kept-apart',
  title: {
    en: 'The AI Act class is kept apart from data protection',
    fr: 'La classe au sens du règlement sur l’IA est tenue à part de la protection des données',
  },
  expectation: {
    en: 'reason from the processing instead, since the CNIL keeps the scope of its recommendations apart from that of the AI Act, whose class does not decide whether they apply',
    fr: 'raisonner plutôt à partir du traitement, puisque la CNIL tient le périmètre de ses recommandations pour distinct de celui du règlement sur l’IA, dont la classe ne décide pas si elles s’appliquent',
  },
  recommendations: [cnil['A-13'], cnil['A-15'], cnil['S-17']],
  levels: { 1: 'note', 2: 'note', 3: 'note' },
  closes: {
    en: 'Rewrite it: state the AI Act class if you wish, and draw nothing from it for data protection, annotation or security',
    fr: 'La réécrire\u00a0: indiquer la classe si vous le souhaitez, sans rien en tirer pour la protection des données, l’annotation ou la sécurité',
  },
  scope: 'repository',
  applies: (_facts, profile) => aboutPeople(profile),
  check: ({ documents }) => firstOfEach(documents).map(observed),
  examples: [
    {
      title: { en: 'A class, and nothing drawn from it', fr: 'Une classe, dont rien n’est tiré' },
      answers,
      files: { 'README.md': '# Radiographs\n\nAn internal prototype. It is not high-risk under the AI Act.\n' },
      expect: 'pass',
    },
    {
      title: { en: 'A class taken for an exemption', fr: 'Une classe prise pour une dispense' },
      answers,
      files: {
        'README.md': `# Radiographies

Le système n’est pas à haut risque au sens du règlement sur l’IA, donc aucune analyse d’impact n’est nécessaire.
`,
      },
      expect: [
        {
          level: 'note',
          at: 'README.md:3',
          message: {
            en: 'This sentence does without a measure of data protection because of the AI Act, expected reasons drawn from the processing itself',
            fr: 'Cette phrase écarte une mesure de protection des données en raison du règlement sur l’IA\u202f; attendu\u00a0: des raisons tirées du traitement lui-même',
          },
        },
      ],
    },
    {
      title: { en: 'Nobody in the data', fr: 'Personne dans les données' },
      answers: { 'personal-data': 'none' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
