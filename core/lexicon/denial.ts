const DENIAL =
  /^(?:n\/?a\b|none\b|no\b(?!\.)|nothing\b|not (?:applicable|any)\b|(?:the|this) (?:data|dataset|data ?set)\b[^.]*\b(?:does not|do not|doesn['’]t|contains? no|has no|without)\b|does not\b|without\b|aucune?\b|non\b|néant\b|sans\b|ne (?:contient|comporte)|n['’]|(?:le|ce) jeu de données ne\b|sans objet)/i

/** Whether a value opens by denying what its key asks about: `None.`, `Aucune donnée personnelle`. */
export function isDenial(text: string): boolean {
  return DENIAL.test(text.trim())
}
