import { createHash } from 'node:crypto'
import type { Bytes, Entry, Snapshot } from '../../core/words/snapshot.ts'

function bytesOf(content: string | Bytes): Bytes {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

/** A snapshot of `files` (path to content) held in memory, with git's blob names. */
export function memorySnapshot(files: Readonly<Record<string, string | Bytes>>): Snapshot {
  const contents = new Map<string, Bytes>()
  const entries = Object.entries(files).map(([path, content]): Entry => {
    const bytes = bytesOf(content)
    const oid = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
    contents.set(oid, bytes)
    return { path, type: 'file', size: bytes.length, oid }
  })
  return {
    list: async () => entries,
    read: async (wanted) => {
      const asked = new Set(wanted.map((entry) => entry.oid))
      return new Map([...contents].filter(([oid]) => asked.has(oid)))
    },
  }
}
