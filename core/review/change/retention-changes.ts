import { fold } from '../../lexicon/fold.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Document } from '../../words/document.ts'
import type { Retention } from '../../words/retention.ts'
import { type Declared, endOf, periodsIn, spanOf } from '../period.ts'

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

/** Longer by its length, by its end, or by having neither any more. */
function isLonger(before: Retention, after: Retention): boolean {
  if (after.kind === 'indefinite') return before.kind !== 'indefinite'
  if (after.status === 'legal-hold') return before.status !== 'legal-hold'
  const [earlier, later] = [lengthOf(before), lengthOf(after)]
  if (earlier !== undefined && later !== undefined) return later > earlier
  const [end, newEnd] = [endOf(before), endOf(after)]
  return end !== undefined && newEnd !== undefined && newEnd > end
}

/** Whether the period now runs from a later day, or from none that can be followed. */
function isMoved(before: Retention, after: Retention): boolean {
  if (before.from === undefined || endOf(before) === undefined) return false
  const isEndless = endOf(after) === undefined && after.status === 'active'
  return isEndless || (after.from !== undefined && after.from > before.from)
}

/** A change that its author explains where it is made, as an extension with its reason, is no surprise. */
function isExplained(before: Retention, after: Retention): boolean {
  return after.reason !== undefined && after.reason !== before.reason
}

/** A named dataset by its name; a period in prose by what it is said of, without its figures. */
function nameOf({ value, quote }: Declared): string {
  return fold(value.dataset ?? quote.replace(/\P{L}+/gu, ' '))
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

function unnamed(declared: readonly Declared[]): readonly Declared[] {
  return declared.filter(({ value }) => value.dataset === undefined)
}

/** The only period in prose is the same one however it is put. */
function onlyPair(before: readonly Declared[], now: readonly Declared[], declared: Declared): Declared | undefined {
  const [only, ...others] = unnamed(now)
  const isOnly = declared.value.dataset === undefined && unnamed(before).length === 1 && others.length === 0
  return isOnly ? only : undefined
}

/** Of several periods in prose, one that is worded otherwise is not known to be gone. */
function isClear(declared: Declared, before: readonly Declared[], now: readonly Declared[]): boolean {
  return declared.value.dataset !== undefined || (unnamed(before).length === 1 && unnamed(now).length === 0)
}

/**
 * What became of each declared period: those of named datasets by their name, those in prose by their words, and the
 * only one of a project as such.
 */
export function retentionChanges(earlier: readonly Document[], current: readonly Document[]): RetentionChange[] {
  const [before, now] = [periodsIn(earlier).filter(isHeld), periodsIn(current)]
  return before.flatMap((declared) => {
    const after = pairOf(declared, now) ?? onlyPair(before, now, declared)
    if (after !== undefined) return changeOf(declared, after)
    return isClear(declared, before, now) ? [{ kind: 'removed', before: declared } as const] : []
  })
}
