import { isOfDataset } from '../review/scopes.ts'
import type { Snapshot } from '../words/snapshot.ts'

/** A snapshot of the files that one of `paths` (globs from the root) names; the whole one without any. */
export function within(snapshot: Snapshot, paths: readonly string[] | undefined): Snapshot {
  if (paths === undefined || paths.length === 0) return snapshot
  return { ...snapshot, list: async () => (await snapshot.list()).filter((entry) => isOfDataset(entry, paths)) }
}
