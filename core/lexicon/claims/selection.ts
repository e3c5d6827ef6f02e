import { anyOf, type Claim } from './claim.ts'

const ANNOTATIONS =
  '(?:annotations?|labels?|classes|columns?|fields?|attributes?|categories|tags|tiers?|layers?|etiquettes?|colonnes?|champs|attributs?|couches?)'
const KEEPS =
  '(?:kept|keep|keeps|retain\\w*|drop|drops|dropped|discard\\w*|remov\\w+|filter\\w* (?:out)?|exclud\\w+|select\\w*|ignor\\w+|merg\\w+|map|mapped|left out|subset|reduc\\w+|not used|unused)'
const GARDE =
  '(?:conserv\\w+|gard\\w+|reten\\w+|supprim\\w+|ecart\\w+|retir\\w+|filtr\\w+|exclu\\w*|selectionn\\w+|ignor\\w+|fusionn\\w+|regroup\\w+|reprises?|repris|abandonn\\w+)'

/** Which annotations of a reused set were kept or left. */
export const SELECTION: readonly Claim[] = [
  {
    concept: 'annotation-selection',
    polarity: 'asserted',
    sentence: anyOf(
      `\\b(?:only|all|no|other|remaining|unused|original|relevant|irrelevant|unnecessary|these|those|every|the \\w+) (?:\\w+ ){0,3}?${ANNOTATIONS}\\b.{0,60}\\b${KEEPS}\\b`,
      `\\b(?:we|were|was|are|is|have been|only|to|and) (?:\\w+ ){0,2}?${KEEPS}\\b.{0,60}\\b${ANNOTATIONS}\\b`,
      `\\b(?:all|every) (?:of )?(?:the |its |their )?(?:\\w+ )?${ANNOTATIONS}\\b.{0,60}\\b(?:used|needed|serve|relevant|kept|necessary)\\b`,
      `\\b(?:seule?s?|toute?s?|tous|aucune?|autres?|restante?s?|inutiles?|pertinente?s?|les|des) (?:\\w+ ){0,3}?${ANNOTATIONS}\\b.{0,60}\\b${GARDE}\\b`,
      `\\b(?:nous|avons|ont ete|a ete|sont|est|ne|n'|en) (?:\\w+ ){0,2}?${GARDE}\\b.{0,60}\\b${ANNOTATIONS}\\b`,
      `\\btoute?s? (?:les |ses |leurs )(?:\\w+ )?${ANNOTATIONS}\\b.{0,60}\\b(?:servent|utilisee?s?|necessaires?|utiles?|pertinente?s?)\\b`,
    ),
    not: /\b(?:feature selection|select (?:a|the|one|your)|click|button|dropdown|drop down|checkbox|if you|you (?:can|may|should)|please|annotators? (?:should|must|select)|choisissez|cliquez|selectionnez|css|sql|git|github|issues?|pull request|axis|legend|plot|chart|x label|y label)\b/,
  },
]
