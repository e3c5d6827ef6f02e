import { fold } from '../lexicon/fold.ts'
import type { Language, Text } from '../words/text.ts'
import type { CommandKind } from './command.ts'

/** The word that gardefou is addressed by, at the start of a line. */
export const ADDRESS = '/gardefou'

/** The words of each command, folded; the first of each language is the one that help shows. */
const WORDS: Readonly<Record<CommandKind, Readonly<Record<Language, readonly string[]>>>> = {
  snooze: { en: ['snooze'], fr: ['reporter', 'reportez'] },
  extend: { en: ['extend'], fr: ['prolonger', 'prolongez'] },
  done: { en: ['done'], fr: ['fait', 'faite', 'faits', 'faites'] },
  recheck: { en: ['recheck'], fr: ['reverifier', 'reverifiez'] },
  explain: { en: ['explain'], fr: ['expliquer', 'expliquez'] },
  help: { en: ['help'], fr: ['aide'] },
}

/** How each command is written. */
export const FORMS: Readonly<Record<CommandKind, Text>> = {
  snooze: {
    en: `${ADDRESS} snooze until 2027-03-31: reason`,
    fr: `${ADDRESS} reporter jusqu’au 31/03/2027\u00a0: raison`,
  },
  extend: {
    en: `${ADDRESS} extend dataset until 2027-03-31: reason`,
    fr: `${ADDRESS} prolonger jeu jusqu’au 31/03/2027\u00a0: raison`,
  },
  done: { en: `${ADDRESS} done dataset on 2027-03-31`, fr: `${ADDRESS} fait jeu le 31/03/2027` },
  recheck: { en: `${ADDRESS} recheck`, fr: `${ADDRESS} revérifier` },
  explain: { en: `${ADDRESS} explain`, fr: `${ADDRESS} expliquer` },
  help: { en: `${ADDRESS} help`, fr: `${ADDRESS} aide` },
}

/** A command and the language whose word was used for it. */
export interface Verb {
  readonly kind: CommandKind
  readonly language: Language
}

const VERBS: ReadonlyMap<string, Verb> = new Map(
  Object.entries(WORDS).flatMap(([kind, { en, fr }]) => [
    ...en.map((word): [string, Verb] => [word, { kind: kind as CommandKind, language: 'en' }]),
    ...fr.map((word): [string, Verb] => [word, { kind: kind as CommandKind, language: 'fr' }]),
  ]),
)

/** The command that a word stands for, whatever its case and accents. */
export function verbOf(word: string): Verb | undefined {
  return VERBS.get(fold(word))
}
