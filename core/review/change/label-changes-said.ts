import { listed } from '../../language/plural.ts'
import type { Text } from '../../words/text.ts'
import { quoted } from '../quoted.ts'
import type { Label, LabelChanges } from './label-changes.ts'

function namesOf(labels: readonly Label[]): Text {
  return quoted(labels.map(({ value }) => value.name))
}

function added(labels: readonly Label[]): Text[] {
  const { en, fr } = namesOf(labels)
  return labels.length === 0 ? [] : [{ en: `adds ${en}`, fr: `ajoute ${fr}` }]
}

function removed(labels: readonly Label[]): Text[] {
  const { en, fr } = namesOf(labels)
  return labels.length === 0 ? [] : [{ en: `takes out ${en}`, fr: `retire ${fr}` }]
}

function renamed(pairs: LabelChanges['renamed']): Text[] {
  const [before, after] = [namesOf(pairs.map(([label]) => label)), namesOf(pairs.map(([, label]) => label))]
  if (pairs.length === 0) return []
  return [{ en: `renames ${before.en} to ${after.en}`, fr: `renomme ${before.fr} en ${after.fr}` }]
}

/** What a change did to labels, as the rest of a sentence that begins with “This change”. */
export function said(changes: LabelChanges): Text {
  return listed([...added(changes.added), ...removed(changes.removed), ...renamed(changes.renamed)])
}

/** What tells one change of labels from another, whatever their order. */
export function keyOf({ added, removed, renamed }: LabelChanges): string {
  const come = [...added, ...renamed.map(([, after]) => after)].map(({ value }) => value.name)
  const gone = [...removed, ...renamed.map(([before]) => before)].map(({ value }) => value.name)
  return [`+${come.sort().join(' +')}`, `-${gone.sort().join(' -')}`].join(' ')
}
