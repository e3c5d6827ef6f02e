import type { Text } from '../words/text.ts'

/** What was expected where a value has the right type and still cannot be used, by the name of the check it failed. */
export const REFUSALS = {
  'at-least-one': { en: 'at least one item', fr: 'un élément au moins' },
  'beside-others': {
    en: 'either `none` or `unknown` alone, or the other values without it',
    fr: 'soit `none` ou `unknown` seul, soit les autres valeurs sans lui',
  },
  'dataset-twice': {
    en: 'a name that no other dataset has',
    fr: 'un nom qu’aucun autre jeu de données ne porte',
  },
  day: {
    en: 'a day of the calendar written YYYY-MM-DD, such as `2027-03-31`',
    fr: 'un jour du calendrier écrit AAAA-MM-JJ, comme `2027-03-31`',
  },
  fingerprint: {
    en: 'the sixteen hexadecimal digits that a report shows, in quotes',
    fr: 'les seize chiffres hexadécimaux qu’affiche un rapport, entre guillemets droits',
  },
  holiday: {
    en: 'a day of the calendar written YYYY-MM-DD, such as `2027-03-31`, or `france` for the public holidays there',
    fr: 'un jour du calendrier écrit AAAA-MM-JJ, comme `2027-03-31`, ou `france` pour les jours fériés français',
  },
  login: {
    en: 'the login of a person, without the address of a profile',
    fr: 'l’identifiant d’une personne, sans l’adresse d’un profil',
  },
  'no-dataset': {
    en: 'the name of a dataset declared under `datasets`, which declares none',
    fr: 'le nom d’un jeu de données déclaré sous `datasets`, qui n’en déclare aucun',
  },
  path: {
    en: 'a glob from the root of the repository, with `/`, such as `data/comments/**`',
    fr: 'un motif de chemin depuis la racine du dépôt, avec `/`, comme `data/comments/**`',
  },
  'quiet-days': {
    en: 'at most six days, so that one is left',
    fr: 'six jours au plus, pour qu’il en reste un',
  },
  reason: {
    en: 'a reason of at least three words, for those who read it later',
    fr: 'un motif d’au moins trois mots, pour qui le lira plus tard',
  },
  reminder: {
    en: 'a whole number of days from 1 to 365',
    fr: 'un nombre entier de jours, de 1 à 365',
  },
  snooze: {
    en: 'a whole number of days from 1 to 365',
    fr: 'un nombre entier de jours, de 1 à 365',
  },
  text: { en: 'some text', fr: 'un texte' },
  'time-zone': {
    en: 'the IANA name of a time zone, such as `Europe/Paris`',
    fr: 'le nom IANA d’un fuseau horaire, comme `Europe/Paris`',
  },
  twice: { en: 'each value once', fr: 'chaque valeur une seule fois' },
} as const satisfies Readonly<Record<string, Text>>

export type RefusalId = keyof typeof REFUSALS

/** Whether `name` is one of the checks above. */
export function isRefusal(name: string): name is RefusalId {
  return Object.hasOwn(REFUSALS, name)
}
