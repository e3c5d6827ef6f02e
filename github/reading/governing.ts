import { CONFIGURATION_PATHS } from '../../core/configuration/configuration.ts'
import { isNominated, mayBePointer, sizeLimit } from '../../core/readers/nominate.ts'
import { isOfDataset } from '../../core/review/scopes.ts'
import type { Entry } from '../../core/words/snapshot.ts'

/** Tells whether a file is one that a review reads when it looks at `paths` (globs from the root) only, or at all. */
export function governingIn(paths: readonly string[]): (entry: Entry) => boolean {
  if (paths.length === 0) return isGoverning
  return (entry) => isGoverning(entry) && (isConfiguration(entry) || isOfDataset(entry, paths))
}

function isConfiguration({ path }: Entry): boolean {
  return CONFIGURATION_PATHS.some((known) => known === path)
}

/** Whether a file is one that a review reads: it governs data or models, or it configures gardefou. */
export function isGoverning(entry: Entry): boolean {
  const { path, type, size } = entry
  if (type !== 'file' || (size !== undefined && size > sizeLimit(path))) return false
  return isNominated(path) || mayBePointer(path, size) || isConfiguration(entry)
}
