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

/** The parties that the law knows and that folded text names, each once. */
export function partiesIn(folded: string): readonly Text[] {
  return PARTIES.filter(([, words]) => words.test(folded)).map(([name]) => name)
}
