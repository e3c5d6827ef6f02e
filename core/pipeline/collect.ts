import { isNominated, mayBePointer, sizeLimit } from '../readers/nominate.ts'
import { readDocument } from '../readers/read-document.ts'
import type { Document } from '../words/document.ts'
import type { Unread } from '../words/facts.ts'
import type { Bytes, Entry, Snapshot } from '../words/snapshot.ts'
import { notRead } from './not-read.ts'

/** Documents already read, by content and path; `null` is a file that is not one of ours. */
export type DocumentCache = Map<string, Document | null>

/** All that was read of one snapshot. */
export interface Collection {
  readonly entries: readonly Entry[]
  readonly documents: readonly Document[]
  readonly unread: readonly Unread[]
  /** All paths of the snapshot, those nominated by their name, and those whose bytes were looked at. */
  readonly counts: { readonly paths: number; readonly nominated: number; readonly read: number }
}

type Outcome = { readonly document: Document } | { readonly unread: Unread } | undefined

/** What a document is known by in a cache. */
export function keyOf(entry: Pick<Entry, 'oid' | 'path'>): string {
  return `${entry.oid} ${entry.path}`
}

function isTooLarge(path: string, size: number | undefined): boolean {
  return size !== undefined && size > sizeLimit(path)
}

/** A submodule is worth a word where its own pages would be read if they stood here. */
function isWorthReading({ path, type, size }: Entry): boolean {
  if (type === 'submodule') return isNominated(`${path}/README.md`)
  return isNominated(path) || mayBePointer(path, size)
}

function refusal(entry: Entry): Unread | undefined {
  if (entry.type !== 'file') return notRead(entry.path, entry.type)
  return isTooLarge(entry.path, entry.size) ? notRead(entry.path, 'size', sizeLimit(entry.path)) : undefined
}

function outcomeOf(entry: Entry, bytes: Bytes | undefined, cache: DocumentCache): Outcome {
  const known = cache.get(keyOf(entry))
  if (known !== undefined) return known === null ? undefined : { document: known }
  if (bytes === undefined) return { unread: notRead(entry.path, 'absent') }
  if (isTooLarge(entry.path, bytes.length)) return { unread: notRead(entry.path, 'size', sizeLimit(entry.path)) }
  const document = readDocument(entry.path, bytes)
  cache.set(keyOf(entry), document ?? null)
  return document === undefined ? undefined : { document }
}

function byPath(left: { readonly path: string }, right: { readonly path: string }): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0
}

/** Reads the nominated files of a snapshot in one request, each content once for all snapshots that share `cache`. */
export async function collect(snapshot: Snapshot, cache: DocumentCache): Promise<Collection> {
  const entries = await snapshot.list()
  const nominated = entries.filter(isWorthReading).sort(byPath)
  const refused = nominated.flatMap((entry) => refusal(entry) ?? [])
  const readable = nominated.filter((entry) => refusal(entry) === undefined)
  const wanted = readable.filter((entry) => !cache.has(keyOf(entry)))
  const contents = wanted.length === 0 ? new Map<string, Bytes>() : await snapshot.read(wanted)
  const outcomes = readable.flatMap((entry) => outcomeOf(entry, contents.get(entry.oid), cache) ?? [])
  return {
    entries,
    documents: outcomes.flatMap((outcome) => ('document' in outcome ? [outcome.document] : [])),
    unread: [...refused, ...outcomes.flatMap((outcome) => ('unread' in outcome ? [outcome.unread] : []))].sort(byPath),
    counts: { paths: entries.length, nominated: nominated.length, read: readable.length },
  }
}
