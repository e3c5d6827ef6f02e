import { CONFIGURATION_PATHS } from '../configuration/configuration.ts'
import { readConfiguration } from '../configuration/read-configuration.ts'
import { isLockfile } from '../lexicon/lockfiles.ts'
import { mayBeRead } from '../readers/nominate.ts'
import type { Report } from '../words/report.ts'
import type { Snapshot } from '../words/snapshot.ts'
import { emptyReport, notReviewed } from './not-reviewed.ts'
import type { RunOptions } from './run-options.ts'

/** The paths at which the configuration of a run may stand. */
export function configurationPaths({ configurationPath }: Pick<RunOptions, 'configurationPath'>): readonly string[] {
  return configurationPath === undefined ? CONFIGURATION_PATHS : [configurationPath]
}

/**
 * Whether a change of these paths, those before a rename among them, may change what a review says: only files that are
 * nominated by their names, may be pointers of Git LFS, pin software, or configure gardefou can.
 */
export function mayMatter(paths: readonly string[], options: Pick<RunOptions, 'configurationPath'>): boolean {
  const configuring = configurationPaths(options)
  return paths.some((path) => mayBeRead(path) || isLockfile(path) || configuring.includes(path))
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
