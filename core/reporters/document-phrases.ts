import type { Concept } from '../words/concept.ts'
import type { DocumentLanguage, Kind, Polarity, ReadExtent } from '../words/document.ts'
import type { Text } from '../words/text.ts'

/** What a document is. */
export const KIND_NAMES: Readonly<Record<Kind, Text>> = {
  'annotation-guide': { en: 'annotation guide', fr: 'guide d’annotation' },
  configuration: { en: 'configuration', fr: 'configuration' },
  'data-manifest': { en: 'data manifest', fr: 'manifeste de données' },
  'dataset-card': { en: 'dataset card', fr: 'fiche de jeu de données' },
  'dataset-log': { en: 'log of data changes', fr: 'journal des données' },
  datasheet: { en: 'datasheet', fr: 'fiche technique des données' },
  'incident-plan': { en: 'incident plan', fr: 'plan de gestion des incidents' },
  'label-list': { en: 'list of labels', fr: 'liste de labels' },
  'model-card': { en: 'model card', fr: 'fiche de modèle' },
  'privacy-notice': { en: 'privacy notice', fr: 'note d’information des personnes' },
  'project-page': { en: 'project page', fr: 'page du projet' },
  'retention-schedule': { en: 'retention schedule', fr: 'calendrier de conservation' },
  'rollback-plan': { en: 'rollback plan', fr: 'plan de retour arrière' },
  sbom: { en: 'inventory of software components', fr: 'inventaire des composants logiciels' },
  'sbom-step': {
    en: 'step that makes an inventory of components',
    fr: 'étape qui produit un inventaire des composants',
  },
  'security-policy': { en: 'security policy', fr: 'politique de sécurité' },
}

/** What a statement is about. */
export const CONCEPT_NAMES: Readonly<Record<Concept, Text>> = {
  'annotation-mention': { en: 'people told of annotation', fr: 'annotation portée à la connaissance des personnes' },
  'annotation-protocol': { en: 'annotation protocol', fr: 'protocole d’annotation' },
  annotator: { en: 'annotators', fr: 'annotateurs' },
  'anonymisation-claim': { en: 'data said to be anonymous', fr: 'données dites anonymes' },
  'base-model': { en: 'base model', fr: 'modèle de départ' },
  'correction-route': { en: 'way to correct data or labels', fr: 'voie de correction des données ou des labels' },
  'data-field': { en: 'data field', fr: 'champ de données' },
  'dataset-log': { en: 'change of a dataset', fr: 'évolution d’un jeu de données' },
  'dataset-version': { en: 'fixed version of a dataset', fr: 'version figée d’un jeu de données' },
  'de-identification': { en: 'removal of identities', fr: 'suppression des identités' },
  'incident-plan': { en: 'incident plan', fr: 'plan de gestion des incidents' },
  label: { en: 'label', fr: 'label' },
  'label-definition': { en: 'definition of a label', fr: 'définition d’un label' },
  notice: { en: 'notice to people', fr: 'information des personnes' },
  'personal-data': { en: 'data about people', fr: 'données sur des personnes' },
  purpose: { en: 'purpose', fr: 'finalité' },
  'quality-control': { en: 'quality control', fr: 'contrôle de la qualité' },
  'reporting-contact': { en: 'contact for reports', fr: 'contact de signalement' },
  'retention-period': { en: 'retention period', fr: 'durée de conservation' },
  rights: { en: 'rights of people', fr: 'droits des personnes' },
  'rollback-plan': { en: 'rollback plan', fr: 'plan de retour arrière' },
  sbom: { en: 'inventory of software components', fr: 'inventaire des composants logiciels' },
  'synthetic-data': { en: 'made-up data', fr: 'données de synthèse' },
  term: { en: 'explained term', fr: 'terme expliqué' },
}

/** How a document says it. */
export const POLARITY_NAMES: Readonly<Record<Polarity, Text>> = {
  asserted: { en: 'said', fr: 'affirmation' },
  negated: { en: 'denied', fr: 'négation' },
  planned: { en: 'planned', fr: 'intention' },
  placeholder: { en: 'left blank', fr: 'blanc à remplir' },
}

/** The language a document is written in. */
export const LANGUAGE_NAMES: Readonly<Record<DocumentLanguage, Text>> = {
  en: { en: 'in English', fr: 'en anglais' },
  fr: { en: 'in French', fr: 'en français' },
  other: { en: 'in another language', fr: 'dans une autre langue' },
  none: { en: 'no prose', fr: 'sans prose' },
}

/** How much of a file was read. */
export const EXTENT_NAMES: Readonly<Record<ReadExtent, Text>> = {
  full: { en: 'read in full', fr: 'lu en entier' },
  partial: { en: 'read in part', fr: 'lu en partie' },
  unreadable: { en: 'could not be read', fr: 'illisible' },
}
