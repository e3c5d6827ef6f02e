import type { Coverage } from '../../core/words/coverage.ts'
import type { Text } from '../../core/words/text.ts'
import { guards } from './guards.ts'
import { reasons } from './reasons.ts'

/** How many tests of each file name each row in their titles. */
export type GuardCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Why files cannot tell, for the rows of which that is so. */
export type Reasons = Readonly<Record<string, Text>>

/** The guard tests and the reason that answer for the row `id`. */
export function coverageOf(id: string, counts: GuardCounts = guards, given: Reasons = reasons): Coverage {
  const files = Object.entries(counts).map(([file, rows]) => ({ file, tests: rows[id] ?? 0 }))
  return { guards: files.filter(({ tests }) => tests > 0), reason: given[id] }
}
