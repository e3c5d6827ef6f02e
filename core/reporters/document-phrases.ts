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
  'ai-act-argument': { en: 'argument from the AI Act', fr: 'argument tiré du règlement sur l’IA' },
  'annotation-mention': { en: 'people told of annotation', fr: 'annotation portée à la connaissance des personnes' },
  'annotation-protocol': { en: 'annotation protocol', fr: 'protocole d’annotation' },
  'annotator-conditions': { en: 'conditions of annotators', fr: 'conditions des annotateurs' },
  annotator: { en: 'annotators', fr: 'annotateurs' },
  'anonymisation-claim': { en: 'data said to be anonymous', fr: 'données dites anonymes' },
  'annotation-selection': { en: 'choice of the annotations kept', fr: 'choix des annotations retenues' },
  aspect: { en: 'aspect covered', fr: 'aspect traité' },
  'base-model': { en: 'base model', fr: 'modèle de départ' },
  'bias-assessment': { en: 'bias and effects on people', fr: 'biais et effets sur les personnes' },
  'breach-notification': { en: 'telling of a data breach', fr: 'signalement d’une fuite de données' },
  'correction-route': { en: 'way to correct data or labels', fr: 'voie de correction des données ou des labels' },
  'data-field': { en: 'data field', fr: 'champ de données' },
  'data-source': { en: 'source of the data', fr: 'source des données' },
  'dataset-log': { en: 'change of a dataset', fr: 'évolution d’un jeu de données' },
  'dataset-version': { en: 'fixed version of a dataset', fr: 'version figée d’un jeu de données' },
  'de-identification': { en: 'removal of identities', fr: 'suppression des identités' },
  'distribution-facts': { en: 'facts on distribution', fr: 'éléments sur la distribution' },
  'ethics-contact': { en: 'ethics contact', fr: 'référent en éthique' },
  'impact-assessment': { en: 'impact assessment', fr: 'analyse d’impact' },
  'incident-plan': { en: 'incident plan', fr: 'plan de gestion des incidents' },
  'label-definition': { en: 'definition of a label', fr: 'définition d’un label' },
  'label-justification': { en: 'reason for a label', fr: 'justification d’un label' },
  'label-rights': { en: 'rights over labels', fr: 'droits sur les labels' },
  label: { en: 'label', fr: 'label' },
  'memorisation-assessment': { en: 'assessment of memorisation', fr: 'évaluation de la mémorisation' },
  notice: { en: 'notice to people', fr: 'information des personnes' },
  partitioning: { en: 'sensitive data kept apart', fr: 'cloisonnement des données sensibles' },
  'pause-feature': { en: 'function that pauses the system', fr: 'fonction de suspension du système' },
  'personal-data': { en: 'data about people', fr: 'données sur des personnes' },
  'privacy-technology': { en: 'technology for privacy', fr: 'technologie de protection de la vie privée' },
  'processing-contract': { en: 'contract with a processor', fr: 'contrat de sous-traitance' },
  purpose: { en: 'purpose', fr: 'finalité' },
  'quality-control': { en: 'quality control', fr: 'contrôle de la qualité' },
  'reporting-contact': { en: 'contact for reports', fr: 'contact de signalement' },
  'retention-period': { en: 'retention period', fr: 'durée de conservation' },
  rights: { en: 'rights of people', fr: 'droits des personnes' },
  'risk-assessment': { en: 'risk assessment', fr: 'analyse de risques' },
  roles: { en: 'roles of those involved', fr: 'rôles des acteurs' },
  'rollback-plan': { en: 'rollback plan', fr: 'plan de retour arrière' },
  sbom: { en: 'inventory of software components', fr: 'inventaire des composants logiciels' },
  'security-measures': { en: 'security measures', fr: 'mesures de sécurité' },
  'sensitive-annotation-measures': {
    en: 'measures for sensitive annotation',
    fr: 'mesures pour l’annotation sensible',
  },
  'sensitive-exception': { en: 'exception for sensitive data', fr: 'exception pour les données sensibles' },
  'separable-annotations': { en: 'annotations that can be taken apart', fr: 'annotations séparables' },
  'synthetic-data': { en: 'made-up data', fr: 'données de synthèse' },
  term: { en: 'explained term', fr: 'terme expliqué' },
  transfer: { en: 'transfers outside the European Union', fr: 'transferts hors de l’Union européenne' },
  'use-limit': { en: 'limit of use', fr: 'limite d’usage' },
  'useful-reference': { en: 'standard or tool relied on', fr: 'norme ou outil mobilisé' },
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
