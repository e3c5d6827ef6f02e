import { fold } from '../../lexicon/fold.ts'
import { isTranslation } from '../../lexicon/label-words.ts'
import { reputationTermsIn } from '../../lexicon/reputation.ts'
import { isCognate, isSameWord } from '../../lexicon/same-word.ts'
import { mayReveal } from '../../lexicon/sensitive-labels.ts'
import type { Document } from '../../words/document.ts'
import type { Facts } from '../../words/facts.ts'
import { type Valued, valuesOf } from '../said.ts'
import { earlier } from './edited.ts'

/** A label and where it is listed. */
export type Label = Valued<'label'>

/** What a change did to the labels of a subject; what was only written otherwise is in none of the three. */
export interface LabelChanges {
  readonly added: readonly Label[]
  readonly removed: readonly Label[]
  readonly renamed: readonly (readonly [before: Label, after: Label])[]
}

/** The labels that documents list, in their order. */
export function labelsIn(documents: readonly Document[]): readonly Label[] {
  return valuesOf(documents, 'label')
}

function nameOf({ value }: Label): string {
  return fold(value.name)
}

function without(labels: readonly Label[], others: readonly Label[]): readonly Label[] {
  const names = new Set(others.map(nameOf))
  const seen = new Set<string>()
  return labels.filter((label) => {
    const name = nameOf(label)
    if (names.has(name) || seen.has(name)) return false
    seen.add(name)
    return true
  })
}

/** The labels of a list that the change under review brings before those that were there: a finding stands on the first. */
export function newFirst<T extends { readonly value: { readonly name: string } }>(
  named: readonly T[],
  facts: Facts,
): readonly T[] {
  const known = new Set(labelsIn(earlier(facts).subject).map(nameOf))
  const isNew = ({ value }: T) => !known.has(fold(value.name))
  return facts.before === undefined ? named : [...named.filter(isNew), ...named.filter((one) => !isNew(one))]
}

/** The names of labels, each once and in no order of their own: what tells a group of them from another. */
export function membersOf(named: readonly { readonly value: { readonly name: string } }[]): readonly string[] {
  return [...new Set(named.map(({ value }) => fold(value.name)))].sort()
}

type Pair = readonly [before: Label, after: Label]

/** Pairs those of `gone` and `come` that `matches`, each label once. */
function paired(
  gone: readonly Label[],
  come: readonly Label[],
  matches: (left: Label, right: Label) => boolean,
): Pair[] {
  const taken = new Set<Label>()
  return gone.flatMap((before) => {
    const after = come.find((label) => !taken.has(label) && matches(before, label))
    if (after === undefined) return []
    taken.add(after)
    return [[before, after] as const]
  })
}

function unpaired(labels: readonly Label[], pairs: readonly Pair[], side: 0 | 1): readonly Label[] {
  const taken = new Set(pairs.map((pair) => pair[side]))
  return labels.filter((label) => !taken.has(label))
}

/** What weighs on people in a name, as far as the lexicon knows: with it, one letter may make another word. */
function weightOf(name: string): string {
  return [...reputationTermsIn(name), mayReveal(name)].join()
}

function isSpelling(left: Label, right: Label): boolean {
  const [before, after] = [nameOf(left), nameOf(right)]
  return isSameWord(before, after) && weightOf(before) === weightOf(after)
}

function byPath(labels: readonly Label[]): ReadonlyMap<string, readonly Label[]> {
  const paths = [...new Set(labels.map(({ location }) => location.path))]
  return new Map(paths.map((path) => [path, labels.filter(({ location }) => location.path === path)]))
}

/** Where a label stands in its list, from the start and from the end: what is put in or taken out moves the others. */
function placesIn(labels: readonly Label[]): ReadonlyMap<Label, readonly string[]> {
  const lists = byPath(labels)
  return new Map(
    [...lists].flatMap(([path, list]) =>
      list.map((label, at) => [label, [`${path} ${at}`, `${path} ${at - list.length}`]] as const),
    ),
  )
}

function atSamePlace(earlier: readonly Label[], current: readonly Label[]) {
  const [before, now] = [placesIn(earlier), placesIn(current)]
  return (left: Label, right: Label) => (before.get(left) ?? []).some((place) => now.get(right)?.includes(place))
}

/**
 * A list that changes its language changes all of its names at once: when most of the pairs at the same places are
 * known translations or words of one root, the others are taken for translations too.
 */
function isTranslated(places: readonly Pair[], gone: readonly Label[], come: readonly Label[]): boolean {
  if (places.length < 2 || places.length !== gone.length || places.length !== come.length) return false
  const names = places.map(([before, after]) => [nameOf(before), nameOf(after)] as const)
  const known = names.filter(([left, right]) => isTranslation(left, right))
  const alike = names.filter(([left, right]) => !isTranslation(left, right) && isCognate(left, right))
  return (known.length > 0 || alike.length > 2) && (known.length + alike.length) * 2 > places.length
}

/** What was added, removed and renamed between two states; order, case, slips and translation are no change. */
export function labelChanges(before: readonly Document[], now: readonly Document[]): LabelChanges {
  const [earlier, current] = [labelsIn(before), labelsIn(now)]
  const [allGone, allCome] = [without(earlier, current), without(current, earlier)]
  const spelt = paired(allGone, allCome, isSpelling)
  const [gone, come] = [unpaired(allGone, spelt, 0), unpaired(allCome, spelt, 1)]
  const places = paired(gone, come, atSamePlace(earlier, current))
  if (isTranslated(places, gone, come)) return { added: [], removed: [], renamed: [] }
  const translated = places.filter(([left, right]) => isTranslation(nameOf(left), nameOf(right)))
  const renamed = places.filter((pair) => !translated.includes(pair))
  return { added: unpaired(come, places, 1), removed: unpaired(gone, places, 0), renamed }
}
