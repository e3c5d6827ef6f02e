import type { Text } from '../words/text.ts'

const PARTIES: readonly (readonly [name: Text, words: RegExp])[] = [
  [
    { en: 'joint controller', fr: 'responsable conjoint' },
    /\bjoint controllers?\b|\bjointly determine\b|\bco ?responsables?\b|\bresponsables? conjoints?\b/,
  ],
  [
    { en: 'processor', fr: 'sous-traitant' },
    /\b(?:data |sub ?)?processors?\b(?! (?:class|config|speed|unit))|\bon behalf of\b|\bsous traitante?s?\b|\bpour le compte d/,
  ],
  [
    { en: 'controller', fr: 'responsable de traitement' },
    /\b(?<!joint )(?:data )?controllers?\b|\b(?<!co )(?<!co)responsables? (?:d(?:u|e) (?:ce )?traitement)\b/,
  ],
]

/** Words that stand before a party without being it. */
const BETWEEN =
  /^(?:is|are|acts?|acting|as|the|a|an|data|sole|of|est|sont|agit|agissant|en|tant|que|qualite|de|du|la|le|les|un|une|and|et)$/

/** How far before a party its holder is looked for, in characters. */
const NEAR = 60

/** Who holds a part, as far as the words just before it tell: the last one that is not grammar. */
function holderBefore(text: string): string {
  const words = text.slice(-NEAR).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.findLast((word) => !BETWEEN.test(word)) ?? ''
}

/** The parties that the law knows and that folded text names, each with the word for who holds it. */
export function partiesIn(folded: string): readonly { readonly name: Text; readonly holder: string }[] {
  return PARTIES.flatMap(([name, words]) => {
    const at = folded.search(words)
    return at === -1 ? [] : [{ name, holder: holderBefore(folded.slice(0, at)) }]
  })
}
