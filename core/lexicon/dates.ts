import { type PlainDate, parseIsoDate } from '../time/plain-date.ts'
import type { DocumentLanguage } from '../words/document.ts'
import { fold } from './fold.ts'

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fev', 'fevr'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
]

function monthOf(name: string): number | undefined {
  const at = MONTHS.findIndex((names) => names.includes(name))
  return at < 0 ? undefined : at + 1
}

function dayFrom(year: string, month: number | string, day: string): PlainDate | undefined {
  return parseIsoDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** `31/03/2026` has its day first in French; elsewhere only when no other reading exists. */
function numeric(first: string, second: string, year: string, language: DocumentLanguage): PlainDate | undefined {
  if (language === 'fr' || Number(first) > 12) return dayFrom(year, second, first)
  return Number(second) > 12 ? dayFrom(year, first, second) : undefined
}

/** The first day named in `text`, in either language; an ambiguous or impossible one is `undefined`. */
export function parseDate(text: string, language: DocumentLanguage): PlainDate | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)
  if (iso !== null) return parseIsoDate(iso[0])
  const slashed = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text)
  if (slashed !== null) return numeric(slashed[1] ?? '', slashed[2] ?? '', slashed[3] ?? '', language)
  const words = fold(text)
  const dayFirst = /\b(\d{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]+)\.?,? (\d{4})\b/.exec(words)
  if (dayFirst !== null) return named(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = /\b([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(words)
  return monthFirst === null ? undefined : named(monthFirst[3], monthFirst[1], monthFirst[2])
}

function named(year = '', month = '', day = ''): PlainDate | undefined {
  const number = monthOf(month)
  return number === undefined ? undefined : dayFrom(year, number, day)
}
