import { isLockfile } from '../lexicon/lockfiles.ts'
import { isNominated } from '../readers/nominate.ts'
import type { Bytes, Entry, Snapshot } from '../words/snapshot.ts'

/** One snapshot and what it lists. */
interface Listed {
  readonly snapshot: Snapshot
  readonly entries: readonly Entry[]
}

/** A git name says for certain whether two contents differ; other content addresses may differ for one content. */
const GIT_NAME = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

function isWatched({ path }: Entry): boolean {
  return isLockfile(path) || isNominated(path)
}

function isCertain(left: Entry, right: Entry): boolean {
  return left.type !== right.type || (GIT_NAME.test(left.oid) && GIT_NAME.test(right.oid))
}

function isSame(left: Bytes | undefined, right: Bytes | undefined): boolean {
  return (
    left !== undefined &&
    right !== undefined &&
    left.length === right.length &&
    left.every((byte, at) => byte === right[at])
  )
}

async function differing(head: Listed, base: Listed, pairs: readonly (readonly [Entry, Entry])[]): Promise<string[]> {
  if (pairs.length === 0) return []
  const [now, before] = await Promise.all([
    head.snapshot.read(pairs.map(([entry]) => entry)),
    base.snapshot.read(pairs.map(([, entry]) => entry)),
  ])
  return pairs.filter(([left, right]) => !isSame(now.get(left.oid), before.get(right.oid))).map(([{ path }]) => path)
}

/**
 * The paths that a change adds, edits or removes, among those that a rule may ask about: lock files and what is
 * nominated to be read. Contents are compared only where their names leave a doubt.
 */
export async function changedPaths(head: Listed, base: Listed): Promise<readonly string[]> {
  const now = new Map(head.entries.filter(isWatched).map((entry) => [entry.path, entry]))
  const before = new Map(base.entries.filter(isWatched).map((entry) => [entry.path, entry]))
  const pairs = [...now.values()].flatMap((entry) => {
    const earlier = before.get(entry.path)
    return earlier === undefined || earlier.oid === entry.oid ? [] : [[entry, earlier] as const]
  })
  const oneSided = [...now.keys(), ...before.keys()].filter((path) => !now.has(path) || !before.has(path))
  const edited = pairs.filter(([left, right]) => isCertain(left, right)).map(([{ path }]) => path)
  const doubtful = pairs.filter(([left, right]) => !isCertain(left, right))
  return [...oneSided, ...edited, ...(await differing(head, base, doubtful))].sort()
}
