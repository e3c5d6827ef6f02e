import type { Claim } from './claim.ts'

/** What was chosen for people, by law or by care, in single sentences. */
export const CHOICES: readonly Claim[] = [
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
