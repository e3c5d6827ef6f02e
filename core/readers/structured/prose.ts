import type { DocumentLanguage } from '../../words/document.ts'

const BLANK =
  /^(?:to ?do|tbd|tba|fixme|xxx+|\?+|\.{3}|…|[-_]+|lorem ipsum.*|\[.*\]|<.*>|\{\{.*\}\}|(?:à|a) (?:compl[ée]ter|d[ée]finir|pr[ée]ciser)|more information needed)\.?$/is

const DENIAL =
  /^(?:n\/?a\b|none\b|no\b(?!\.)|nothing\b|not (?:applicable|any)\b|(?:the|this) (?:data|dataset|data ?set)\b[^.]*\b(?:does not|do not|doesn['’]t|contains? no|has no|without)\b|does not\b|without\b|aucune?\b|non\b|néant\b|sans\b|ne (?:contient|comporte)|n['’]|(?:le|ce) jeu de données ne\b|sans objet)/i

/** Whether a value is a blank left by a template, such as `TODO` or « à compléter ». */
export function isBlank(text: string): boolean {
  return BLANK.test(text.trim())
}

/** Whether a value opens by denying what its key asks about: `None.`, `Aucune donnée personnelle`. */
export function isDenial(text: string): boolean {
  return DENIAL.test(text.trim())
}

const FRENCH_WORDS =
  /(?<!\p{L})(?:le|la|les|des|une|et|est|sont|pour|dans|ne|pas|données|du|au|aux|avec|par|un|ou|sur|que|qui|chaque|si|puis)(?!\p{L})/giu
const ENGLISH_WORDS =
  /(?<!\p{L})(?:the|of|and|is|are|for|in|no|not|data|to|with|by|from|was|were|this|each|then|one|or|an|it|when|if|that|be|as)(?!\p{L})/giu

/** The language of a few sentences found in values; `none` when they have no word of either language. */
export function proseLanguage(text: string): DocumentLanguage {
  const french = text.match(FRENCH_WORDS)?.length ?? 0
  const english = text.match(ENGLISH_WORDS)?.length ?? 0
  if (french === 0 && english === 0) return 'none'
  return french > english ? 'fr' : 'en'
}
