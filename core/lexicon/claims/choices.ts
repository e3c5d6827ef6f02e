import { anyOf, type Claim } from './claim.ts'

const RIGHTS =
  '(?:access|rectif\\w+|eras\\w+|delet\\w+|object\\b|restrict\\w*|rights?|acces|effac\\w+|suppr\\w+|opposition|limitation|droits?)'
const LABELS = '(?:annotations?|labels?|etiquettes?)'
const PEOPLE = '(?:your|their|you|people|data subjects?|participants?|persons?|vos|votre|vous|leurs?|personnes?)'

/** What was chosen for people, by law or by care, in single sentences. */
export const CHOICES: readonly Claim[] = [
  {
    concept: 'label-rights',
    sentence: anyOf(
      `\\b${PEOPLE}\\b.*\\b${RIGHTS}\\b.*\\b${LABELS}\\b`,
      `\\b${RIGHTS}\\b.*\\b${PEOPLE}\\b.*\\b${LABELS}\\b`,
      `\\b${RIGHTS}\\b.*\\b${LABELS}\\b.*\\b${PEOPLE}\\b`,
      `\\b${LABELS}\\b.*\\b${PEOPLE}\\b.*\\b${RIGHTS}\\b`,
    ),
    place: /privacy|notice|confidentialit|information|rights|droits|rgpd|gdpr|personal|personne/,
  },
  {
    concept: 'sensitive-exception',
    sentence:
      /\b(?:article|art\.?) ?9 ?(?:\(?[12]\)?|[§,]|\(2\)).{0,20}|\b(?:gdpr|rgpd),? (?:article|art\.?) ?9\b|\b(?:article|art\.?) 9 (?:of the |du )?(?:gdpr|rgpd)|\bexplicit consent\b|\bconsentement explicite\b|\bmethodologie de reference\b|\bmr ?00\d\b/,
  },
  {
    concept: 'separable-annotations',
    sentence:
      /\b(?:each|every|one) (?:annotation |label )?(?:type|layer|category|kind)s?\b.{0,80}\b(?:separate|own|independent|different)\w*\b.{0,30}\b(?:file|config\w*|subset|column|folder|layer|download)|\b(?:annotations?|labels?|layers?)\b.{0,60}\b(?:separate(?:ly)?|separable|stackable|stand off|standoff|optional|independently)\b|\b(?:chaque|une) (?:type|couche|categorie)s?\b.{0,80}\b(?:fichier|dossier|configuration|sous ensemble|colonne)s?\b.{0,30}(?:separe|distinct|propre|a part)?|\b(?:annotations?|etiquettes?|couches?)\b.{0,60}\b(?:separement|separees?|separables?|empilables?|fichiers distincts|a part)\b/,
    not: /\bseparated by\b|\bcomma separated|\btab separated|\bseparees? par\b|\b(?:train|test|validation) (?:set|split)/,
  },
]
