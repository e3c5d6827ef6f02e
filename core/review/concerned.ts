import type { Profile } from '../words/profile.ts'
import type { Text } from '../words/text.ts'
import { type Applicability, aboutPeople, all, when } from './applicability.ts'
import {
  annotatesPeople,
  concernsPeople,
  isSensitive,
  labelsPeople,
  mayInform,
  mixesSensitive,
  onlyShares,
  providesSystem,
  seeksAnonymity,
  sharesAnnotation,
  sharesData,
  trainsOnPeople,
} from './tier.ts'

const NOT_ANNOTATED: Text = {
  en: 'The profile does not say that personal data are annotated here.',
  fr: 'Le profil n’indique pas que des données personnelles sont annotées ici.',
}
const LABELS_OF_THINGS: Text = {
  en: 'The labels are declared to describe no people.',
  fr: 'Les étiquettes sont déclarées ne décrire personne.',
}
const NOT_SENSITIVE: Text = {
  en: 'The data are not declared sensitive, and annotation is not declared to reveal any that are.',
  fr: 'Les données ne sont pas déclarées sensibles, et l’annotation n’est pas déclarée en révéler.',
}
const NOBODY_ANNOTATES: Text = {
  en: 'The annotations are reused or automatic, and nobody labels or checks them here.',
  fr: 'Les annotations sont réutilisées ou automatiques, et personne ne les attribue ni ne les vérifie ici.',
}
const NOT_REUSED: Text = {
  en: 'The profile does not say that annotations of others are reused.',
  fr: 'Le profil n’indique pas que des annotations faites par d’autres sont réutilisées.',
}
const SENSITIVE_ALREADY: Text = {
  en: 'The data are already declared sensitive.',
  fr: 'Les données sont déjà déclarées sensibles.',
}
const NOT_TRAINED: Text = {
  en: 'The profile does not say that a model is trained here.',
  fr: 'Le profil n’indique pas qu’un modèle est entraîné ici.',
}
const NOT_THE_CONTROLLER: Text = {
  en: 'Informing people and answering them is the controller’s task, and the declared roles do not include it.',
  fr: 'Informer les personnes et leur répondre revient au responsable de traitement, et les rôles déclarés n’en font pas partie.',
}
const NOBODY_ELSE: Text = {
  en: 'The profile does not say that annotation is shared with another organisation.',
  fr: 'Le profil n’indique pas que l’annotation est partagée avec un autre organisme.',
}

const MORE_THAN_SHARED: Text = {
  en: 'The project does not only share a dataset.',
  fr: 'Le projet ne se borne pas à partager un jeu de données.',
}
const NOT_READY_MADE: Text = {
  en: 'No ready-made dataset is declared to be published.',
  fr: 'Aucun jeu prêt à l’emploi n’est déclaré publié.',
}
const DATA_ONLY: Text = {
  en: 'The profile does not say that a model is trained or a system delivered here.',
  fr: 'Le profil n’indique ni modèle entraîné ni système livré ici.',
}
const NOT_SOUGHT: Text = {
  en: 'Anonymisation is neither sought nor claimed for data about people.',
  fr: 'L’anonymisation n’est ni recherchée ni affirmée pour des données sur des personnes.',
}
const ON_THEIR_OWN: Text = {
  en: 'Sensitive data are not declared to stand beside others.',
  fr: 'Les données sensibles ne sont pas déclarées mêlées à d’autres.',
}
const NO_SYSTEM: Text = {
  en: 'The profile does not say that a usable system is provided: data, weights and libraries have nothing to pause.',
  fr: 'Le profil n’indique pas qu’un système utilisable est fourni\u00a0: données, poids et bibliothèques n’ont rien à mettre en pause.',
}

/** Anonymisation is sought or claimed for data that people are known to stand behind, or are claimed not to. */
export function whereAnonymityIsSought({ answers }: Profile): Applicability {
  const isKnown = concernsPeople(answers) || answers['personal-data'] === 'claimed-anonymous'
  return when(isKnown && seeksAnonymity(answers), NOT_SOUGHT)
}

/** Personal data are annotated. */
export function whereAnnotated(profile: Profile): Applicability {
  return all(aboutPeople(profile), when(annotatesPeople(profile.answers), NOT_ANNOTATED))
}

/** Personal data are annotated by people, or by a tool or a business process that people watch over. */
export function whereSomebodyAnnotates(profile: Profile): Applicability {
  const isWatched = profile.answers.annotation.some((way) => !['none', 'reused', 'automatic'].includes(way))
  return all(whereAnnotated(profile), when(isWatched, NOBODY_ANNOTATES))
}

/** Personal data are annotated, and labels may describe people. */
export function wherePeopleAreLabelled(profile: Profile): Applicability {
  return all(whereAnnotated(profile), when(labelsPeople(profile.answers), LABELS_OF_THINGS))
}

/** The data are sensitive, or annotation reveals some that are. */
export function whereSensitive(profile: Profile): Applicability {
  return all(aboutPeople(profile), when(isSensitive(profile.answers), NOT_SENSITIVE))
}

/** Labels that others gave, and that may describe people, are reused. */
export function whereLabelsAreReused(profile: Profile): Applicability {
  return all(wherePeopleAreLabelled(profile), when(profile.answers.annotation.includes('reused'), NOT_REUSED))
}

/** Labels may describe people, and the data are not declared sensitive. */
export function whereLabelsMayReveal(profile: Profile): Applicability {
  return all(wherePeopleAreLabelled(profile), when(!isSensitive(profile.answers), SENSITIVE_ALREADY))
}

/** Labels may describe people, or the data are sensitive. */
export function whereNamesMayStandForMore(profile: Profile): Applicability {
  const { answers } = profile
  return all(aboutPeople(profile), when(labelsPeople(answers) || isSensitive(answers), LABELS_OF_THINGS))
}

/** A model is trained or fine-tuned on personal data. */
export function whereTrained(profile: Profile): Applicability {
  return all(aboutPeople(profile), when(trainsOnPeople(profile.answers), NOT_TRAINED))
}

/** Personal data are annotated, and informing people may fall to this project. */
export function whereInforming(profile: Profile): Applicability {
  return all(whereAnnotated(profile), when(mayInform(profile.answers), NOT_THE_CONTROLLER))
}

/** Annotators of another organisation are called upon, or this project annotates for one. */
export function whereAnnotationIsShared(profile: Profile): Applicability {
  return all(whereAnnotated(profile), when(sharesAnnotation(profile.answers), NOBODY_ELSE))
}

/** Another organisation annotates, or receives the data. */
export function whereOthersTakePart({ answers, ...profile }: Profile): Applicability {
  const others = sharesAnnotation(answers) || sharesData(answers)
  return all(aboutPeople({ answers, ...profile }), when(others, NOBODY_ELSE))
}

/** Sensitive data are annotated, or annotation reveals some. */
export function whereSensitiveDataAreAnnotated(profile: Profile): Applicability {
  return all(whereSensitive(profile), when(annotatesPeople(profile.answers), NOT_ANNOTATED))
}

/** A model is trained or fine-tuned on sensitive data. */
export function whereTrainedOnSensitive(profile: Profile): Applicability {
  return all(whereSensitive(profile), when(trainsOnPeople(profile.answers), NOT_TRAINED))
}

/** A sensitive dataset is shared by a body that trains nothing. */
export function whereSensitiveIsOnlyShared(profile: Profile): Applicability {
  return all(whereSensitive(profile), when(onlyShares(profile.answers), MORE_THAN_SHARED))
}

/** Annotated data are published ready-made, not made to measure for a client. */
export function wherePublished(profile: Profile): Applicability {
  const { roles } = profile.answers
  const readyMade = roles.includes('dataset-publisher') && !roles.includes('processor')
  return all(whereAnnotated(profile), when(readyMade, NOT_READY_MADE))
}

/** Sensitive data stand beside others in one dataset. */
export function whereSensitiveStandsWithOthers(profile: Profile): Applicability {
  return all(whereSensitive(profile), when(mixesSensitive(profile.answers), ON_THEIR_OWN))
}

/** A model is trained on personal data, or a model or a system is provided: software is part of it. */
export function whereSoftwareIsDelivered(profile: Profile): Applicability {
  const delivers = trainsOnPeople(profile.answers) || profile.answers.roles.includes('model-provider')
  return all(aboutPeople(profile), when(delivers, DATA_ONLY))
}

/** A usable system is provided, not only data, weights or a library. */
export function whereASystemIsProvided(profile: Profile): Applicability {
  return all(aboutPeople(profile), when(providesSystem(profile.answers), NO_SYSTEM))
}
