/**
 * `text` with case, accents, apostrophes, hyphens, underscores and spacing evened out, so that
 * « Durée  de Conservation » and `duree-de_conservation` compare equal.
 */
export function fold(text: string): string {
  return text
    .replace(/[\u00b4\u1fbd\u1ffd]/g, "'")
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\s_\u2010-\u2015-]+/g, ' ')
    .trim()
}
