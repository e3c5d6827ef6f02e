/** What is wrong with the typography of a French text; empty when nothing is. */
export function frenchFaults(text: string): string[] {
  const rules: readonly (readonly [string, RegExp])[] = [
    ['straight apostrophe', /\p{L}'\p{L}/u],
    ['space before ; ! ?', /(?<![\u202f!?<&\w]|&\w+)[;!?](?![\w=-])|\w[!?](?!\S)/],
    ['space before :', /[^\u00a0\d/\w*`]:(?=\s|$)|[ \u202f]:(?=\s|$)|\p{L}:(?= \p{L})/u],
    ['guillemets', /«(?!\u202f)|(?<!\u202f)»|[“”]/],
    ['tutoiement', /(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu],
  ]
  return rules.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name}: ${text}`)
}

/** Words that gardefou never says, in either language. */
export const NEVER_SAID =
  /\b(?:must|missing|violat\w+|complian\w+|illegal\w*|manquant\w*|conformes?|doit|doivent|infraction\w*|score|badge)\b/i
