/** The raw content of one file. */
export type Bytes = Uint8Array

/** What a path of the tree is; only a `file` is ever read. */
export type EntryType = 'file' | 'symlink' | 'submodule'

/** One path of a repository at one commit. */
export interface Entry {
  /** From the repository's root, with `/`. */
  readonly path: string
  readonly type: EntryType
  /** In bytes; `undefined` when the host does not know it before reading. */
  readonly size: number | undefined
  /** Content address: two entries with one oid hold the same bytes. */
  readonly oid: string
}

/**
 * The files of a repository at one moment. `list` gives every path or throws; `read` gives the bytes of the
 * entries asked for, keyed by oid. An entry that cannot be read is absent from the map, and the caller says so.
 */
export interface Snapshot {
  list(): Promise<readonly Entry[]>
  read(entries: readonly Entry[]): Promise<ReadonlyMap<string, Bytes>>
}
