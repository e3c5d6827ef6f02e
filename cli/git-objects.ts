import type { Bytes, Entry, EntryType } from '../core/words/snapshot.ts'
import { git } from './git.ts'

const TYPES: Readonly<Record<string, EntryType>> = { '120000': 'symlink', '160000': 'submodule' }

/** What the mode of a git tree entry means. */
export function typeOfMode(mode: string): EntryType {
  return TYPES[mode] ?? 'file'
}

/** Splits the output of `git cat-file --batch` into the blobs it holds, by object name. */
function blobsIn(output: Buffer): Map<string, Bytes> {
  const blobs = new Map<string, Bytes>()
  let offset = 0
  while (offset < output.length) {
    const end = output.indexOf(0x0a, offset)
    const [oid = '', type, size] = output.toString('utf8', offset, end).split(' ')
    offset = end + 1
    if (type !== 'blob') continue
    blobs.set(oid, output.subarray(offset, offset + Number(size)))
    offset += Number(size) + 1
  }
  return blobs
}

/** The contents of `entries` out of git's object store, in one call; an object that git lacks is left out. */
export async function readBlobs(folder: string, entries: readonly Entry[]): Promise<Map<string, Bytes>> {
  if (entries.length === 0) return new Map()
  const names = [...new Set(entries.map(({ oid }) => oid))]
  return blobsIn(await git(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`))
}
