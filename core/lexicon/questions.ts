import type { Concept } from '../words/concept.ts'

/** A question that datasheets ask, by what its answer states. */
export interface Question {
  readonly concept: Extract<Concept, 'annotator' | 'correction-route' | 'personal-data' | 'reporting-contact'>
  readonly asks: RegExp
}

/** Questions of “Datasheets for Datasets” and of sheets made after it, in folded text, both languages side by side. */
export const QUESTIONS: readonly Question[] = [
  {
    concept: 'personal-data',
    asks: /\brelates? to (?:people|persons|individuals)\b|\bidentify (?:individuals|natural persons|people)\b|\bidentifiable (?:people|individuals|persons)\b|\bconsidered (?:sensitive|personal|confidential)\b|\b(?:contain|include)s? (?:any )?(?:personal|sensitive|personally)\b|\bconcerne(?:nt)? (?:t )?(?:il |elles? |ils )?(?:des )?(?:personnes|individus)\b|\b(?:identifier|reconnaitre) (?:des |une |directement )?(?:personnes?|individus?)\b|\bdonnees (?:personnelles|sensibles|confidentielles|a caractere personnel)\b/,
  },
  {
    concept: 'annotator',
    asks: /\bqui (?:annote|etiquette|labellise|code)\b|\bwho (?:labels|rates)\b|\bwho (?:\w+ )?(?:annotat|label|rated|coded)|\bwho (?:are|were) the (?:annotators|raters|labell?ers)|\bqui (?:a|ont|sont) (?:\w+ )?(?:annot|etiquet|labellis)|\bqui sont les annotateurs/,
  },
  {
    concept: 'reporting-contact',
    asks: /\bbe contacted\b|\bwhom? (?:to|should|can) .{0,30}contact\b|\bcontact (?:information|details)\b|\b(?:comment|qui) (?:peut on |puis je |faut il )?(?:contacter|joindre|prevenir)\b|\betre contactee?s?\b/,
  },
  { concept: 'correction-route', asks: /\ban erratum\b|\bun erratum\b|\berrors? (?:be )?(?:corrected|reported)\b/ },
]

/** Answers that deny, at once. */
export const NO = /^(?:no\b|non\b|none\b|not\b|nothing\b|never\b|aucune?\b|pas\b|rien\b)/

/** Answers that are none. */
export const NO_ANSWER = /^(?:n\/?a\b|unknown\b|see above|sans objet|inconnu|tbd\b|via e ?mail x+$|x+\b)/
