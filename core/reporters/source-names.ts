import type { Checkable, Force, Party } from '../words/recommendation.ts'
import type { Text } from '../words/text.ts'

/** How firmly a source speaks. */
export const FORCE_NAMES: Readonly<Record<Force, Text>> = {
  legal: { en: 'law, recalled by the CNIL', fr: 'loi, rappelée par la CNIL' },
  recommended: { en: 'recommended by the CNIL', fr: 'recommandé par la CNIL' },
  'good-practice': {
    en: 'good practice, to be weighed for each case',
    fr: 'bonne pratique, à apprécier selon le cas',
  },
  proportionate: {
    en: 'relevant depending on the risk that was assessed',
    fr: 'pertinent selon le risque évalué',
  },
  'not-required': { en: 'not required by the CNIL', fr: 'non exigé par la CNIL' },
  scope: { en: 'says what the texts are about', fr: 'précise le champ des textes' },
}

/** Whom a source addresses. */
export const PARTY_NAMES: Readonly<Record<Party, Text>> = {
  controller: { en: 'the controller', fr: 'le responsable de traitement' },
  processor: { en: 'the processor', fr: 'le sous-traitant' },
  'annotation-provider': { en: 'the provider of annotation', fr: 'le prestataire d’annotation' },
  'model-provider': { en: 'the provider of the model', fr: 'le fournisseur du modèle' },
  deployer: { en: 'the deployer', fr: 'le déployeur' },
  tool: { en: 'gardefou itself', fr: 'gardefou lui-même' },
}

/** How far files alone can answer. */
export const CHECKABLE_NAMES: Readonly<Record<Checkable, Text>> = {
  full: { en: 'Files can answer.', fr: 'Les fichiers peuvent répondre.' },
  partial: {
    en: 'Files answer in part; a person judges the rest.',
    fr: 'Les fichiers répondent en partie\u202f; une personne juge du reste.',
  },
  human: {
    en: 'Only a person can answer; files may hold the reasons.',
    fr: 'Seule une personne peut répondre\u202f; les fichiers peuvent en porter les motifs.',
  },
  guard: {
    en: 'It limits what gardefou itself may say.',
    fr: 'Elle borne ce que gardefou lui-même peut dire.',
  },
}
