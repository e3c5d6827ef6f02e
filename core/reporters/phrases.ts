import type { Noun } from '../language/plural.ts'
import type { Level, State } from '../words/finding.ts'
import type { Language, Text } from '../words/text.ts'

/** The word for each level, as a heading or before a message. */
export const LEVEL_NAMES: Readonly<Record<Level, Text>> = {
  legal: { en: 'Legal reminder', fr: 'Rappel légal' },
  warning: { en: 'Warning', fr: 'Avertissement' },
  note: { en: 'Note', fr: 'Note' },
  question: { en: 'Question', fr: 'Question' },
  tip: { en: 'Suggestion', fr: 'Suggestion' },
  info: { en: 'Information', fr: 'Information' },
}

/** The noun for each level, to be counted. */
export const LEVEL_NOUNS: Readonly<Record<Level, Noun>> = {
  legal: { en: ['legal reminder', 'legal reminders'], fr: ['rappel légal', 'rappels légaux'] },
  warning: { en: ['warning', 'warnings'], fr: ['avertissement', 'avertissements'] },
  note: { en: ['note', 'notes'], fr: ['note', 'notes'] },
  question: { en: ['question', 'questions'], fr: ['question', 'questions'] },
  tip: { en: ['suggestion', 'suggestions'], fr: ['suggestion', 'suggestions'] },
  info: { en: ['item of information', 'items of information'], fr: ['information', 'informations'] },
}

/** What each state of a finding means, said of that finding. */
export const STATE_NAMES: Readonly<Record<State, Text>> = {
  introduced: { en: 'introduced by this change', fr: 'introduit par cette modification' },
  existing: { en: 'already there', fr: 'déjà présent' },
  fixed: { en: 'settled', fr: 'réglé' },
}

/** Other nouns that are counted. */
export const NOUNS = {
  finding: { en: ['finding', 'findings'], fr: ['constat', 'constats'] },
  rule: { en: ['rule', 'rules'], fr: ['règle', 'règles'] },
  file: { en: ['governance file', 'governance files'], fr: ['fichier de gouvernance', 'fichiers de gouvernance'] },
  path: { en: ['path', 'paths'], fr: ['chemin', 'chemins'] },
  document: { en: ['document', 'documents'], fr: ['document', 'documents'] },
  statement: { en: ['statement', 'statements'], fr: ['énoncé', 'énoncés'] },
  component: { en: ['component', 'components'], fr: ['composant', 'composants'] },
} as const satisfies Readonly<Record<string, Noun>>

/** Headings, labels and column names. */
export const HEADINGS = {
  closes: { en: 'To close it', fr: 'Pour clore ce point' },
  closesShort: { en: 'To close', fr: 'Pour clore' },
  dataset: { en: 'dataset', fr: 'jeu de données' },
  decided: { en: 'Decided', fr: 'Décidés' },
  details: { en: 'Details', fr: 'Détails' },
  documents: { en: 'What was read', fr: 'Ce qui a été lu' },
  errors: { en: 'Rules that stopped', fr: 'Règles interrompues' },
  existing: { en: 'Already there', fr: 'Déjà présents' },
  preview: {
    en: 'A preview under the proposed configuration, which counts for nothing yet',
    fr: 'Aperçu avec la configuration proposée, sans effet pour l’instant',
  },
  fixed: { en: 'Settled', fr: 'Réglés' },
  foldOfComment: {
    en: 'Other ways, what was read, and sources',
    fr: 'Autres façons, ce qui a été lu, sources',
  },
  fold: {
    en: 'What was read, why, and the sources',
    fr: 'Ce qui a été lu, pourquoi, les sources',
  },
  notices: { en: 'Good to know', fr: 'À savoir' },
  otherWays: { en: 'Other ways to close it', fr: 'Autres façons de clore ce point' },
  place: { en: 'Where', fr: 'Où' },
  read: { en: 'Read', fr: 'Lu' },
  repository: { en: 'the whole repository', fr: 'l’ensemble du dépôt' },
  rule: { en: 'Rule', fr: 'Règle' },
  source: { en: 'Source', fr: 'Source' },
  sources: { en: 'Sources', fr: 'Sources' },
  unread: { en: 'Not read, or not wholly', fr: 'Non lus, ou en partie' },
  verdict: { en: 'Verdict', fr: 'Verdict' },
  when: { en: 'Applies', fr: 'S’applique' },
  why: { en: 'Why it is said here', fr: 'Pourquoi c’est dit ici' },
} as const satisfies Readonly<Record<string, Text>>

/** Sentences that stand alone. */
export const SENTENCES = {
  capped: {
    en: 'Severity is capped by unknown answers: levels may be lower than they would be once those are given.',
    fr: 'La gravité est plafonnée par des réponses inconnues\u00a0: les niveaux sont peut-être plus bas qu’ils ne le seraient une fois celles-ci données.',
  },
  nothing: { en: 'Nothing to say.', fr: 'Rien à signaler.' },
  nothingRead: {
    en: 'No document recognised: nothing here can be said of the data.',
    fr: 'Aucun document reconnu\u00a0: rien ne peut être dit ici des données.',
  },
  nothingNew: { en: 'This change brings nothing to say.', fr: 'Cette modification n’appelle aucun constat.' },
  notSaid: { en: 'no statement read', fr: 'aucun énoncé lu' },
  outOfScope: {
    en: 'Out of scope as declared: by the profile, the data concern nobody.',
    fr: 'Hors champ, comme déclaré\u00a0: d’après le profil, les données ne portent sur personne.',
  },
  tierUnknown: {
    en: 'Tier not known: nobody has said yet whether the data concern people.',
    fr: 'Palier inconnu\u00a0: personne n’a encore dit si les données portent sur des personnes.',
  },
  untouched: {
    en: 'This change touches none of the documents that gardefou reads.',
    fr: 'Cette modification ne touche aucun des documents que gardefou lit.',
  },
  wholeRepository: { en: 'About the repository as a whole', fr: 'À propos de l’ensemble du dépôt' },
} as const satisfies Readonly<Record<string, Text>>

/** gardefou's own heuristic, said to be so wherever a tier is shown. */
export function tierSentence(tier: 1 | 2 | 3): Text {
  return {
    en: `Tier ${tier} of 3, by gardefou’s own heuristic, not the CNIL’s.`,
    fr: `Palier ${tier} sur 3, selon une heuristique propre à gardefou, et non à la CNIL.`,
  }
}

/** A label and what it introduces, with the colon of each language. */
export function labelled(label: Text, language: Language, content: string): string {
  return `${label[language]}${language === 'fr' ? '\u00a0' : ''}: ${content}`
}

/** `content` between the quotation marks of `language`. */
export function quoted(content: string, language: Language): string {
  return language === 'fr' ? `«\u202f${content}\u202f»` : `“${content}”`
}
