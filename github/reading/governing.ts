import { CONFIGURATION_PATHS } from '../../core/configuration/configuration.ts'
import { isNominated, mayBePointer, sizeLimit } from '../../core/readers/nominate.ts'
import type { Entry } from '../../core/words/snapshot.ts'

/** Whether a file is one that a review reads: it governs data or models, or it configures gardefou. */
export function isGoverning({ path, type, size }: Entry): boolean {
  if (type !== 'file' || (size !== undefined && size > sizeLimit(path))) return false
  return isNominated(path) || mayBePointer(path, size) || CONFIGURATION_PATHS.some((known) => known === path)
}
