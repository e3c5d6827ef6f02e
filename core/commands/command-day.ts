import { parseDate } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { type PlainDate, parseIsoDate } from '../time/plain-date.ts'
import type { Language, Text } from '../words/text.ts'

/** A day that a command names, or why it names none. */
export type Day = { readonly day: PlainDate } | { readonly problem: Text }

const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/
const IN_WORDS = /^(?:\d{1,2}(?:er|st|nd|rd|th)? (?:of )?[a-z]+\.?,? \d{4}|[a-z]+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})$/

function unknownDay(text: string): Text {
  return {
    en: `“${text}” is not a day of the calendar; write it as 2027-03-31.`,
    fr: `«\u202f${text}\u202f» n’est pas un jour du calendrier\u202f; écrivez-le comme 31/03/2027 ou 2027-03-31.`,
  }
}

function ambiguousDay(text: string): Text {
  return {
    en: `“${text}” can be read as two different days; write the year first, as in 2027-03-31.`,
    fr: `«\u202f${text}\u202f» peut se lire comme deux jours différents\u202f; écrivez l’année d’abord, comme 2027-03-31.`,
  }
}

/** In English the order of day and month is not sure, unless one of them cannot be a month or both are the same. */
function slashedDay(text: string, [, first, second, year]: readonly string[], language: Language): Day {
  const day = parseDate(text, language)
  if (day !== undefined) return { day }
  const isSame = Number(first) === Number(second)
  const same = isSame ? parseDate(`${first}/${second}/${year}`, 'fr') : undefined
  if (same !== undefined) return { day: same }
  const isEither = Number(first) <= 12 && Number(second) <= 12 && Number(first) * Number(second) > 0
  return { problem: isEither && language === 'en' ? ambiguousDay(text) : unknownDay(text) }
}

/** Reads the day that `text` is, and nothing but a day: `2027-03-31`, `31/03/2027`, `31 March 2027`, « 31 mars 2027 ». */
export function dayNamed(text: string, language: Language): Day {
  const iso = parseIsoDate(text)
  if (iso !== undefined) return { day: iso }
  const slashed = SLASHED.exec(text)
  if (slashed !== null) return slashedDay(text, slashed, language)
  const day = IN_WORDS.test(fold(text)) ? parseDate(text, language) : undefined
  return day === undefined ? { problem: unknownDay(text) } : { day }
}
