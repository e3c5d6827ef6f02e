import { fold } from '../../lexicon/fold.ts'
import type { Retention } from '../../words/retention.ts'

/** What `keep:` comes to; `undefined` when its words were not understood. */
export type Kept = Pick<Retention, 'kind' | 'duration' | 'fromEvent'>

/** A calendar period of ISO 8601; hours and minutes are no retention. */
const ISO_PERIOD = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    year: 'Y',
    years: 'Y',
    an: 'Y',
    ans: 'Y',
    annee: 'Y',
    annees: 'Y',
    month: 'M',
    months: 'M',
    mois: 'M',
    week: 'W',
    weeks: 'W',
    semaine: 'W',
    semaines: 'W',
    day: 'D',
    days: 'D',
    jour: 'D',
    jours: 'D',
  } as const),
)

const INDEFINITE =
  /^(?:forever|indefinite(?:ly)?|unlimited|permanent(?:ly)?|perpetual|always|no limit|illimitee?|indefiniment|duree (?:indeterminee|illimitee)|pour toujours|sans limite|infini)$/

const ABSENT = /^(?:none|no|n\/a|not (?:defined|applicable|set)|aucune?|sans objet|non definie?|neant)$/

const EVENT = /^(?:until|till|jusqu'?(?:a|au|aux|en)?)\s+(.+)$/

const VAGUE =
  /\b(?:as long as|as necessary|as needed|necessary|needed|necessaire|tant que|aussi longtemps|selon|depends?|depend)\b/

/** Reads a period as people write it in a schedule: `P24M`, `24 months`, « 24 mois », `until the study ends`, `forever`. */
export function parseKeep(text: string): Kept | undefined {
  const duration = parsePeriod(text)
  if (duration !== undefined) return { kind: 'duration', duration }
  const words = fold(text)
  if (INDEFINITE.test(words)) return { kind: 'indefinite' }
  if (ABSENT.test(words)) return { kind: 'stated-absent' }
  if (VAGUE.test(words)) return { kind: 'vague' }
  return EVENT.test(words) ? { kind: 'event', fromEvent: text.trim() } : undefined
}

/** The ISO 8601 period that `text` is, and nothing else. */
function parsePeriod(text: string): string | undefined {
  const iso = text.trim().toUpperCase()
  if (ISO_PERIOD.test(iso)) return iso
  const [, count, unit = ''] = /^(\d{1,4})\s*(\p{L}+)$/u.exec(fold(text)) ?? []
  const letter = UNITS.get(unit)
  return count === undefined || letter === undefined ? undefined : `P${count}${letter}`
}
