import { fold } from '../lexicon/fold.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Document } from '../words/document.ts'
import type { Retention } from '../words/retention.ts'
import { type Declared, endOf, periodsIn, spanOf } from './period.ts'

/** What a change did to the declared period of one dataset. */
export type RetentionChange =
  | { readonly kind: 'removed'; readonly before: Declared; readonly after?: undefined }
  | { readonly kind: 'lengthened' | 'start-moved'; readonly before: Declared; readonly after: Declared }

/** Data that are gone have no period left to change. */
function isHeld({ value }: Declared): boolean {
  return value.status === 'active' || value.status === 'extended' || value.status === 'legal-hold'
}

function lengthOf({ duration }: Retention): PlainDate | undefined {
  return duration === undefined ? undefined : spanOf({ duration })
}

function isLonger(before: Retention, after: Retention): boolean {
  if (after.kind === 'indefinite') return before.kind !== 'indefinite'
  const [earlier, later] = [lengthOf(before), lengthOf(after)]
  if (earlier !== undefined && later !== undefined && earlier !== later) return later > earlier
  const [end, newEnd] = [endOf(before), endOf(after)]
  return before.from === after.from && end !== undefined && newEnd !== undefined && newEnd > end
}

/** Whether the period now runs from a later day, so that it ends later without being longer. */
function isMoved(before: Retention, after: Retention): boolean {
  return before.from !== undefined && after.from !== undefined && after.from > before.from
}

/** A change that its author explains where it is made, as an extension with its reason, is no surprise. */
function isExplained(before: Retention, after: Retention): boolean {
  return after.reason !== undefined && after.reason !== before.reason
}

function nameOf({ value }: Declared): string {
  return fold(value.dataset ?? '')
}

function changeOf(before: Declared, after: Declared): RetentionChange[] {
  if (isExplained(before.value, after.value)) return []
  if (isLonger(before.value, after.value)) return [{ kind: 'lengthened', before, after }]
  return isMoved(before.value, after.value) ? [{ kind: 'start-moved', before, after }] : []
}

function pairOf(before: Declared, now: readonly Declared[]): Declared | undefined {
  const same = now.filter((declared) => nameOf(declared) === nameOf(before))
  return same.find(({ location }) => location.path === before.location.path) ?? same[0]
}

/**
 * What became of each named dataset's period, and of the project's only one when it has no name. Prose with several
 * unnamed periods is left alone: nothing says which became which.
 */
export function retentionChanges(earlier: readonly Document[], current: readonly Document[]): RetentionChange[] {
  const [before, now] = [periodsIn(earlier).filter(isHeld), periodsIn(current)]
  const unnamed = (all: readonly Declared[]) => all.filter((declared) => nameOf(declared) === '').length
  const isClear = (declared: Declared) => nameOf(declared) !== '' || (unnamed(before) === 1 && unnamed(now) <= 1)
  return before.filter(isClear).flatMap((declared) => {
    const after = pairOf(declared, now)
    return after === undefined ? [{ kind: 'removed', before: declared } as const] : changeOf(declared, after)
  })
}
