import { fold } from '../../lexicon/fold.ts'
import { parsePeriod } from '../../lexicon/periods.ts'
import type { Retention } from '../../words/retention.ts'

/** What `keep:` comes to; `undefined` when its words were not understood. */
export type Kept = Pick<Retention, 'kind' | 'duration' | 'fromEvent'>

/** Words of a period that stands alone: "24 months", « vingt-quatre mois »; longer texts say more than a period. */
const MOST_WORDS = 3

const INDEFINITE =
  /^(?:forever|indefinite(?:ly)?|unlimited|permanent(?:ly)?|perpetual|always|no limit|illimitee?|indefiniment|duree (?:indeterminee|illimitee)|pour toujours|sans limite|infini)$/

const ABSENT = /^(?:none|no|n\/a|not (?:defined|applicable|set)|aucune?|sans objet|non definie?|neant)$/

const EVENT = /^(?:until|till|jusqu'?(?:a|au|aux|en)?)\s+(.+)$/

const VAGUE =
  /\b(?:as long as|as necessary|as needed|necessary|needed|necessaire|tant que|aussi longtemps|selon|depends?|depend)\b/

/** Reads a period as people write it in a schedule: `P24M`, `24 months`, « 24 mois », `until the study ends`, `forever`. */
export function parseKeep(text: string): Kept | undefined {
  const duration = text.trim().split(/\s+/).length <= MOST_WORDS ? parsePeriod(text) : undefined
  if (duration !== undefined) return { kind: 'duration', duration }
  const words = fold(text)
  if (INDEFINITE.test(words)) return { kind: 'indefinite' }
  if (ABSENT.test(words)) return { kind: 'stated-absent' }
  if (VAGUE.test(words)) return { kind: 'vague' }
  return EVENT.test(words) ? { kind: 'event', fromEvent: text.trim() } : undefined
}
