import type { Configuration } from '../configuration/configuration.ts'
import { loosened } from '../configuration/loosened.ts'
import { readConfiguration } from '../configuration/read-configuration.ts'
import type { Host } from '../words/host.ts'
import type { Snapshot } from '../words/snapshot.ts'
import type { Text } from '../words/text.ts'
import type { RunOptions } from './run-options.ts'
import { configurationPaths } from './untouched.ts'

/** What a change under review does to the configuration: what to say of it, and what it would make gardefou say less of. */
export interface ProposedConfiguration {
  readonly notices: readonly Text[]
  readonly loosened: readonly Text[]
  /** The configuration itself, when it can be used. */
  readonly proposed?: Configuration
}

const UNCHANGED: ProposedConfiguration = { notices: [], loosened: [] }

const CHANGED: Text = {
  en: 'This change edits the configuration; it takes effect once merged, and this review used the version before it.',
  fr: 'Cette modification touche la configuration\u202f; elle prendra effet une fois fusionnée, et cette revue s’appuie sur la version antérieure.',
}

async function configurationText(snapshot: Snapshot, paths: readonly string[]): Promise<string> {
  const entries = (await snapshot.list()).filter(({ path }) => paths.includes(path))
  const contents = await snapshot.read(entries)
  return JSON.stringify(entries.map(({ path, oid }) => [path, [...(contents.get(oid) ?? [])]]))
}

/** Compares the configuration of the head with the one in force, which the change cannot edit for its own review. */
export async function proposedConfiguration(
  host: Host,
  inForce: Configuration,
  options: RunOptions,
): Promise<ProposedConfiguration> {
  if (host.head === host.trusted) return UNCHANGED
  const { rules } = options
  const paths = configurationPaths(options)
  if ((await configurationText(host.head, paths)) === (await configurationText(host.trusted, paths))) return UNCHANGED
  const reading = await readConfiguration(
    host.head,
    rules.map(({ id }) => id),
    paths,
  )
  return reading.ok
    ? { notices: [CHANGED], loosened: loosened(inForce, reading.configuration, rules), proposed: reading.configuration }
    : { notices: [CHANGED, ...reading.problems.map(({ message }) => message)], loosened: [] }
}
