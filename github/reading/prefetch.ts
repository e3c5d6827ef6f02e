import type { Bytes, Entry, Snapshot } from '../../core/words/snapshot.ts'
import type { ForgeClient, ForgeRepository } from '../client.ts'
import { readBlobs } from './blobs.ts'

type Wanted = (entry: Entry) => boolean

async function oidsIn(snapshots: readonly Snapshot[], isWanted: Wanted): Promise<readonly string[]> {
  const lists = await Promise.all(snapshots.map((snapshot) => snapshot.list()))
  return [
    ...new Set(
      lists
        .flat()
        .filter(isWanted)
        .map(({ oid }) => oid),
    ),
  ]
}

/**
 * The same snapshots of one repository, which read all that is wanted of them together, at the first reading: contents
 * they share are asked for once, and many in one request.
 */
export function prefetched(
  client: ForgeClient,
  repository: ForgeRepository,
  snapshots: readonly Snapshot[],
  isWanted: Wanted,
): readonly Snapshot[] {
  let fetched: Promise<ReadonlyMap<string, Bytes>> | undefined
  const all = () => {
    fetched ??= oidsIn(snapshots, isWanted).then((oids) => readBlobs(client, repository, oids))
    return fetched
  }
  return snapshots.map((snapshot) => ({
    list: () => snapshot.list(),
    read: async (entries) => {
      const known = await all()
      const others = entries.filter((entry) => !isWanted(entry))
      const more = others.length === 0 ? new Map<string, Bytes>() : await snapshot.read(others)
      return new Map([...known, ...more])
    },
  }))
}
