import { fold } from './fold.ts'

const NUMBERS: readonly (readonly string[])[] = [
  ['one', 'un', 'une', 'a', 'an'],
  ['two', 'deux'],
  ['three', 'trois'],
  ['four', 'quatre'],
  ['five', 'cinq'],
  ['six'],
  ['seven', 'sept'],
  ['eight', 'huit'],
  ['nine', 'neuf'],
  ['ten', 'dix'],
  ['eleven', 'onze'],
  ['twelve', 'douze'],
]

const FURTHER: ReadonlyMap<string, number> = new Map(
  Object.entries({
    fifteen: 15,
    quinze: 15,
    eighteen: 18,
    'dix-huit': 18,
    twenty: 20,
    vingt: 20,
    'twenty-four': 24,
    'vingt-quatre': 24,
    thirty: 30,
    trente: 30,
    'thirty-six': 36,
    'trente-six': 36,
    sixty: 60,
    soixante: 60,
    ninety: 90,
  }),
)

const WORDS = [...NUMBERS.flat(), ...FURTHER.keys()]
  .map((word) => word.replace('-', ' '))
  .sort((left, right) => right.length - left.length)

const PERIOD = new RegExp(
  `\\b(\\d{1,4}|${WORDS.join('|')}) ?(?:full |calendar |consecutive )?(years?|ans?|annees?|months?|mois|weeks?|semaines?|days?|jours?)\\b(?! (?:ouvr|travail))`,
)

const ISO = /\bP(?=\d+[YMWD])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?\b/i

function countOf(word: string): number {
  const spelt = NUMBERS.findIndex((names) => names.includes(word)) + 1
  return FURTHER.get(word.replace(' ', '-')) ?? (spelt > 0 ? spelt : Number(word))
}

function letterOf(unit: string): string {
  if (/^(?:years?|ans?|annee)/.test(unit)) return 'Y'
  if (/^mo/.test(unit)) return 'M'
  return /^(?:week|semaine)/.test(unit) ? 'W' : 'D'
}

/** The first calendar period named in `text` as ISO 8601: `P24M` for "24 months", « vingt-quatre mois », `P24M`. */
export function parsePeriod(text: string): string | undefined {
  const iso = ISO.exec(text)
  if (iso !== null) return iso[0].toUpperCase()
  const found = PERIOD.exec(fold(text))
  if (found === null) return undefined
  const count = countOf(found[1] ?? '')
  return count > 0 ? `P${count}${letterOf(found[2] ?? '')}` : undefined
}
