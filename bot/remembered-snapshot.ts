import type { Bytes, Entry, Snapshot } from '../core/words/snapshot.ts'

/** A snapshot that is asked for each content once, so that looking at it again takes no request. */
export function rememberedSnapshot(snapshot: Snapshot): Snapshot {
  const known = new Map<string, Bytes | undefined>()
  const read = async (entries: readonly Entry[]) => {
    const missing = entries.filter(({ oid }) => !known.has(oid))
    const contents = missing.length === 0 ? new Map<string, Bytes>() : await snapshot.read(missing)
    for (const { oid } of missing) known.set(oid, contents.get(oid))
    return new Map(
      entries.flatMap(({ oid }): [string, Bytes][] => {
        const bytes = known.get(oid)
        return bytes === undefined ? [] : [[oid, bytes]]
      }),
    )
  }
  return { list: () => snapshot.list(), read }
}
