import { rows } from './rows.ts'
import { selfAssessment } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** The CNIL’s self-assessment questions of 2022 on securing the processing. */
export const selfAssessmentRows = rows(selfAssessment, {
  'FG-08': {
    section: { en: 'Securing the processing', fr: 'Sécuriser le traitement' },
    force: ['recommended'],
    binds: ['controller', 'model-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.heavy,
    text: {
      en: 'Risk analysis looks at attacks particular to AI: poisoning, evasion, inference of membership.',
      fr: 'L’analyse de risques examine les attaques propres à l’IA\u00a0: empoisonnement, évasion, inférence d’appartenance.',
    },
    guard: { en: 'A question for oneself, not a rule.', fr: 'Une question à se poser, pas une règle.' },
  },
  'FG-09': {
    section: { en: 'Securing the processing', fr: 'Sécuriser le traitement' },
    force: ['recommended'],
    binds: ['controller', 'model-provider', 'deployer'],
    checkable: 'partial',
    trigger: TRIGGERS.feared,
    text: {
      en: 'Changes, requests and outputs can be logged along the chain.',
      fr: 'Modifications, requêtes et résultats peuvent être journalisés le long de la chaîne.',
    },
    guard: {
      en: 'For datasets, the two conditions of the summary prevail.',
      fr: 'Pour les jeux de données, les deux conditions de la synthèse l’emportent.',
    },
  },
  'FG-10': {
    section: { en: 'Securing the processing', fr: 'Sécuriser le traitement' },
    force: ['recommended'],
    binds: ['model-provider'],
    checkable: 'full',
    trigger: TRIGGERS.trains,
    text: {
      en: 'Code is versioned, its changes follow a protocol, and clearances are set.',
      fr: 'Le code est versionné, ses modifications suivent un protocole et des habilitations sont fixées.',
    },
    guard: { en: 'Git counts.', fr: 'Git compte.' },
  },
})
