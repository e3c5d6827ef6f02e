import { listed } from '../language/plural.ts'
import type { Text } from '../words/text.ts'

/** How many names a message quotes before it counts the others. */
const MOST = 3

/** Names between the quotation marks of each language; beyond three, the others are counted. */
export function quoted(names: readonly string[]): Text {
  const shown = names.slice(0, MOST).map((name) => ({ en: `“${name}”`, fr: `«\u202f${name}\u202f»` }))
  const rest = names.length - shown.length
  if (rest === 0) return listed(shown)
  const others = { en: rest === 1 ? '1 other' : `${rest} others`, fr: rest === 1 ? '1 autre' : `${rest} autres` }
  return listed([...shown, others])
}
