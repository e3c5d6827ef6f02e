import { realpath } from 'node:fs/promises'
import type { Entry, Snapshot } from '../core/words/snapshot.ts'
import { fileEntry, folderSnapshot, readFiles } from './folder-snapshot.ts'
import { git, records, tryGit } from './git.ts'
import { readBlobs, typeOfMode } from './git-objects.ts'

function indexed(record: string): Entry {
  const [head = '', path = ''] = record.split('\t')
  const [mode = '', oid = ''] = head.split(' ')
  return { path, type: typeOfMode(mode), size: undefined, oid }
}

async function entriesOf(folder: string, paths: readonly string[]): Promise<Entry[]> {
  const entries = await Promise.all(paths.map((path) => fileEntry(folder, path)))
  return entries.filter((entry) => entry !== undefined)
}

/**
 * What git tracks and what it would add, without what it ignores. A file that git knows to be unchanged carries
 * git's own name for its content, so that it is read once for this and for an earlier commit.
 */
async function listWorkingTree(folder: string): Promise<Entry[]> {
  const tracked = records(await git(folder, ['ls-files', '-s', '-z'])).map(indexed)
  const edited = new Set(records(await git(folder, ['diff-files', '--name-only', '--relative', '-z'])))
  const added = records(await git(folder, ['ls-files', '--others', '--exclude-standard', '-z']))
  const unchanged = tracked.filter(({ path }) => !edited.has(path))
  return [...unchanged, ...(await entriesOf(folder, [...edited, ...added]))]
}

function isOnDisk({ oid }: Entry): boolean {
  return oid.startsWith('file:')
}

async function readWorkingTree(folder: string, entries: readonly Entry[]) {
  const [disk, blobs] = await Promise.all([
    readFiles(folder, entries.filter(isOnDisk)),
    readBlobs(
      folder,
      entries.filter((entry) => !isOnDisk(entry)),
    ),
  ])
  return new Map([...blobs, ...disk])
}

/** Whether `folder` is the root of a git working tree. */
export async function isRepository(folder: string): Promise<boolean> {
  const top = await tryGit(folder, ['rev-parse', '--show-toplevel'])
  return top !== undefined && (await realpath(top.toString('utf8').replace(/\n$/, ''))) === (await realpath(folder))
}

/** What is in `folder` now: by git where it is the root of a repository, by walking it otherwise. */
export async function workingSnapshot(folder: string): Promise<Snapshot> {
  if (!(await isRepository(folder))) return folderSnapshot(folder)
  return {
    list: () => listWorkingTree(folder),
    read: (entries) => readWorkingTree(folder, entries),
  }
}
