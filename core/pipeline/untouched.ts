import { CONFIGURATION_PATHS } from '../configuration/configuration.ts'
import { readConfiguration } from '../configuration/read-configuration.ts'
import { isLockfile } from '../lexicon/lockfiles.ts'
import { isNominated, mayBeRead } from '../readers/nominate.ts'
import type { Report } from '../words/report.ts'
import type { Snapshot } from '../words/snapshot.ts'
import { emptyReport, notReviewed } from './not-reviewed.ts'
import type { RunOptions } from './run-options.ts'

/** The paths at which the configuration of a run may stand. */
export function configurationPaths({ configurationPath }: Pick<RunOptions, 'configurationPath'>): readonly string[] {
  return configurationPath === undefined ? CONFIGURATION_PATHS : [configurationPath]
}

/** A path that a change touches. */
export interface TouchedPath {
  readonly path: string
  /** The difference as git writes it; absent where none is shown, as for a submodule that is only moved. */
  readonly patch?: string
}

const SUBMODULES = '.gitmodules'

/** How git writes the commit that a submodule stands at. */
const SUBPROJECT = /^[+-]Subproject commit [0-9a-f]{40,64}/m

/** A submodule is a path like another, most often without an extension, and counts where its pages would be read. */
function mayBeSubmodule({ path, patch }: TouchedPath): boolean {
  const isOne = patch === undefined ? !/\.[^/]*$/.test(path) : SUBPROJECT.test(patch)
  return path === SUBMODULES || (isOne && isNominated(`${path}/README.md`))
}

/**
 * Whether a change of these paths, those before a rename among them, may change what a review says: only files that are
 * nominated by their names, may be pointers of Git LFS, pin software, or configure gardefou can, and submodules.
 */
export function mayMatter(touched: readonly TouchedPath[], options: Pick<RunOptions, 'configurationPath'>): boolean {
  const configuring = configurationPaths(options)
  const matters = (path: string) => mayBeRead(path) || isLockfile(path) || configuring.includes(path)
  return touched.some((one) => matters(one.path) || mayBeSubmodule(one))
}

/** The report on a change of `count` paths none of which may matter: `trusted` need only hold the configuration. */
export async function untouched(trusted: Snapshot, count: number, options: RunOptions): Promise<Report> {
  const ids = options.rules.map(({ id }) => id)
  const reading = await readConfiguration(trusted, ids, configurationPaths(options))
  if (!reading.ok) return notReviewed(reading.problems, options)
  const { language, failOn } = reading.configuration
  return {
    ...emptyReport(options),
    language: options.language ?? language ?? 'en',
    failOn: options.failOn ?? failOn,
    compared: true,
    untouched: true,
    counts: { paths: count, nominated: 0, read: 0 },
  }
}
