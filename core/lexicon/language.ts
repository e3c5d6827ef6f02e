import type { DocumentLanguage } from '../words/document.ts'

const STOP_WORDS: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set(
    'the of and to is are in for with that this be by on from or not it as an were was you we which'.split(' '),
  ),
  fr: new Set(
    'le la les des du et est sont dans pour avec que qui une un par sur au aux ne pas ce cette nous vous ou leur'.split(
      ' ',
    ),
  ),
}

/** Frequent words of languages written in the same letters, which would otherwise pass for neither. */
const OTHERS = new Set(
  'der die das und ist nicht mit ein eine für el los las por para con una del que não os uma com para il gli della di che sono het een van niet voor'.split(
    ' ',
  ),
)

/** Below this many words, a text is too short to tell. */
const ENOUGH = 12

function share(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word)).length / words.length
}

/** Share of letters outside the Latin alphabet above which a text is in another script. */
const OTHER_SCRIPT = 0.3

/** The language that prose is written in; `none` when there is too little of it to tell. */
export function languageOf(prose: string): DocumentLanguage {
  const letters = prose.match(/\p{L}/gu)?.length ?? 0
  const latin = prose.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters > 20 && latin < letters * (1 - OTHER_SCRIPT)) return 'other'
  const words = prose.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0) return 'none'
  const [english, french, other] = [share(words, STOP_WORDS.en), share(words, STOP_WORDS.fr), share(words, OTHERS)]
  if (words.length >= ENOUGH && other > 0.1 && other > Math.max(english, french) * 1.5) return 'other'
  if (english === 0 && french === 0) return /[éèêàçœ]/i.test(prose) ? 'fr' : 'en'
  return french > english ? 'fr' : 'en'
}
