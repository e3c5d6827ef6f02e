import type { Dirent } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bytes, Entry, Snapshot } from '../core/words/snapshot.ts'

/** Folders that hold what tools installed or git keeps, never what a project says of itself. */
const NOT_WALKED = new Set(['.git', 'node_modules', '.venv', '__pycache__'])

/** Files opened at once, below what operating systems allow a process by default. */
const AT_ONCE = 64

/** The entry of one path in `folder`, `undefined` for what is neither a file nor a link. */
export async function fileEntry(folder: string, path: string): Promise<Entry | undefined> {
  const absolute = join(folder, path)
  const stats = await lstat(absolute).catch(() => undefined)
  if (stats?.isSymbolicLink()) return { path, type: 'symlink', size: stats.size, oid: `link:${absolute}` }
  if (!stats?.isFile()) return undefined
  return { path, type: 'file', size: stats.size, oid: `file:${absolute}:${stats.size}:${stats.mtimeMs}` }
}

async function childrenOf(folder: string, path: string): Promise<Dirent[]> {
  return readdir(join(folder, path), { withFileTypes: true })
}

async function* walk(folder: string, path: string): AsyncGenerator<string> {
  for (const child of await childrenOf(folder, path)) {
    const inner = path === '' ? child.name : `${path}/${child.name}`
    if (child.isDirectory()) {
      if (!NOT_WALKED.has(child.name)) yield* walk(folder, inner)
    } else yield inner
  }
}

/** The contents of `entries` in `folder`; a file that cannot be opened is left out. */
export async function readFiles(folder: string, entries: readonly Entry[]): Promise<Map<string, Bytes>> {
  const contents = new Map<string, Bytes>()
  for (let start = 0; start < entries.length; start += AT_ONCE) {
    await Promise.all(
      entries.slice(start, start + AT_ONCE).map(async ({ path, oid }) => {
        const bytes = await readFile(join(folder, path)).catch(() => undefined)
        if (bytes !== undefined) contents.set(oid, bytes)
      }),
    )
  }
  return contents
}

/** The files of a folder as they are on disk; links are listed and never followed. */
export function folderSnapshot(folder: string): Snapshot {
  return {
    async list() {
      const entries: Entry[] = []
      for await (const path of walk(folder, '')) {
        const entry = await fileEntry(folder, path)
        if (entry !== undefined) entries.push(entry)
      }
      return entries
    },
    read: (entries) => readFiles(folder, entries),
  }
}
