import type { Text } from '../words/text.ts'
import { counted, listed, type Noun } from './plural.ts'

const UNITS = {
  Y: { en: ['year', 'years'], fr: ['an', 'ans'] },
  M: { en: ['month', 'months'], fr: ['mois', 'mois'] },
  W: { en: ['week', 'weeks'], fr: ['semaine', 'semaines'] },
  D: { en: ['day', 'days'], fr: ['jour', 'jours'] },
} as const satisfies Readonly<Record<string, Noun>>

/** An ISO 8601 period of whole years, months, weeks and days in words; another one as it is written. */
export function durationText(duration: string): Text {
  const [, ...counts] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration) ?? []
  const units = [UNITS.Y, UNITS.M, UNITS.W, UNITS.D]
  const parts = units.flatMap((unit, at) => (counts[at] === undefined ? [] : [counted(Number(counts[at]), unit)]))
  return parts.length === 0 ? { en: duration, fr: duration } : listed(parts)
}
