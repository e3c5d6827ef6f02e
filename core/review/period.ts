import { fold } from '../lexicon/fold.ts'
import { addDuration, type PlainDate } from '../time/plain-date.ts'
import type { Document } from '../words/document.ts'
import type { Facts } from '../words/facts.ts'
import type { Retention } from '../words/retention.ts'
import { type Valued, valuesOf } from './said.ts'

/** The last day of a declared period: its end date, or its start plus its duration; `undefined` without a date. */
export function endOf(retention: Retention): PlainDate | undefined {
  if (retention.until !== undefined) return retention.until
  if (retention.duration === undefined || retention.from === undefined) return undefined
  return addDuration(retention.from, retention.duration)
}

/** Whether the data are still held as far as the declaration says; an extension holds until its own date. */
export function isHeld(retention: Retention, today: PlainDate): boolean {
  if (retention.status === 'active') return true
  if (retention.status !== 'extended') return false
  return retention.statusDate === undefined || retention.statusDate < today
}

/**
 * The day on which a period ended without a recorded end of the data, or `undefined`: it still runs on its last
 * day, and a period without a date never ends by itself.
 */
export function overdueSince(retention: Retention, today: PlainDate): PlainDate | undefined {
  const end = retention.status === 'extended' ? (retention.statusDate ?? endOf(retention)) : endOf(retention)
  return end !== undefined && end < today && isHeld(retention, today) ? end : undefined
}

/** A declared period and where it is declared. */
export type Declared = Valued<'retention'>

/** The periods that documents declare. */
export function periodsIn(documents: readonly Document[]): readonly Declared[] {
  return valuesOf(documents, 'retention')
}

/** The periods that are, or may be, about the dataset at hand: all of them for the repository as a whole. */
export function periodsFor({ documents, dataset }: Facts): readonly Declared[] {
  const declared = periodsIn(documents)
  if (dataset === undefined) return declared
  return declared.filter(({ value }) => value.dataset === undefined || fold(value.dataset) === fold(dataset))
}

/** A day that makes two durations comparable; any other would do. */
const DAY: PlainDate = '2000-01-01'

/** A period whose length is given. */
export type Timed = Declared & { readonly value: { readonly duration: string } }

/** The periods that give a length, such as two years. */
export function timedIn(documents: readonly Document[]): readonly Timed[] {
  return periodsIn(documents).filter((declared): declared is Timed => declared.value.duration !== undefined)
}

/** A day that stands for a length, so that `P24M` and `P2Y` are one. */
export function spanOf({ duration }: { readonly duration: string }): PlainDate {
  return addDuration(DAY, duration)
}

/** Whether a period can be followed, or its data are gone already. */
function isSettled({ value }: Declared): boolean {
  return value.kind === 'duration' || value.kind === 'until' || !['active', 'extended'].includes(value.status)
}

/** The declarations of one dataset are settled together: prose may be vague where a schedule has the date. */
export function unsettled(all: readonly Declared[]): Declared[] {
  const settled = new Set(all.filter(isSettled).map(({ value }) => fold(value.dataset ?? '')))
  return all.filter((declared) => !isSettled(declared) && !settled.has(fold(declared.value.dataset ?? '')))
}
