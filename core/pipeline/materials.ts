import type { Configuration } from '../configuration/configuration.ts'
import type { Change } from '../review/review.ts'
import { type Scope, scopesOf } from '../review/scopes.ts'
import type { Document } from '../words/document.ts'
import type { Host } from '../words/host.ts'
import type { Snapshot } from '../words/snapshot.ts'
import type { Text } from '../words/text.ts'
import { changedPaths } from './changed-paths.ts'
import { type Collection, collect, type DocumentCache } from './collect.ts'
import { proposedConfiguration } from './proposed-configuration.ts'
import type { RunOptions } from './run-options.ts'
import { within } from './within.ts'

/** All that a review is made from, read and not yet judged. */
export interface Materials {
  readonly configuration: Configuration
  readonly head: Collection
  readonly base: Collection | undefined
  /** The documents of the snapshot that configures the review, whose answers are heard. */
  readonly trusted: readonly Document[]
  /** Paths that the change under review touches. */
  readonly changed: readonly string[]
  /** What the change would make gardefou say less of. */
  readonly loosened: readonly Text[]
  /** The configuration that the change proposes, when it proposes one that can be used. */
  readonly proposed?: Configuration
  readonly notices: readonly Text[]
}

/** What a collection is judged in; documents of head and base both count for what the profile leaves open. */
export function scopesIn(
  collection: Collection,
  { head, base, configuration }: Materials,
): readonly [Scope, ...Scope[]] {
  const seen: readonly Document[] = [...head.documents, ...(base?.documents ?? [])]
  return scopesOf(configuration, collection.documents, seen)
}

/** The change under review as rules see it; `undefined` when there is nothing to compare with. */
export function changeIn(materials: Materials): Change | undefined {
  const { base, changed, loosened } = materials
  if (base === undefined) return undefined
  return { documents: base.documents, scopes: scopesIn(base, materials), paths: changed, loosened }
}

async function changedIn(host: Host, head: Collection, base: Collection | undefined): Promise<readonly string[]> {
  if (host.base === undefined || base === undefined) return []
  const { entries } = base
  return changedPaths({ snapshot: host.head, entries: head.entries }, { snapshot: host.base, entries })
}

async function trustedIn(host: Host, head: Collection, base: Collection | undefined, cache: DocumentCache) {
  if (host.trusted === host.head) return head.documents
  if (host.trusted === host.base && base !== undefined) return base.documents
  return (await collect(host.trusted, cache)).documents
}

/** Reads the snapshots of a host under its trusted configuration. */
export async function gather(host: Host, configuration: Configuration, options: RunOptions): Promise<Materials> {
  const cache = options.cache ?? new Map()
  const narrow = (snapshot: Snapshot) => within(snapshot, options.paths)
  const head = await collect(narrow(host.head), cache)
  const base = host.base === undefined ? undefined : await collect(narrow(host.base), cache)
  const { notices, ...proposal } = await proposedConfiguration(host, configuration, options)
  const changed = await changedIn(host, head, base)
  const trusted = await trustedIn(host, head, base, cache)
  return { configuration, head, base, changed, trusted, ...proposal, notices: [...(options.notices ?? []), ...notices] }
}
