import { describe, expect, it } from 'vitest'
import { changedPaths } from '../../../core/pipeline/changed-paths.ts'
import type { Entry, Snapshot } from '../../../core/words/snapshot.ts'
import { memorySnapshot } from '../../support/memory-snapshot.ts'

type Files = Readonly<Record<string, string>>

async function listed(snapshot: Snapshot) {
  return { snapshot, entries: await snapshot.list() }
}

/** A snapshot whose names for contents differ from those of any other, as those of files on a disk do. */
function onDisk(files: Files, disk: string): Snapshot {
  const inner = memorySnapshot(files)
  const renamed = (entry: Entry): Entry => ({ ...entry, oid: `file:${disk}:${entry.path}` })
  return {
    list: async () => (await inner.list()).map(renamed),
    read: async (entries) => {
      const wanted = new Set(entries.map(({ path }) => path))
      const known = (await inner.list()).filter(({ path }) => wanted.has(path))
      const contents = await inner.read(known)
      return new Map(
        known.flatMap((entry) => {
          const bytes = contents.get(entry.oid)
          return bytes === undefined ? [] : [[renamed(entry).oid, bytes] as const]
        }),
      )
    },
  }
}

const BEFORE: Files = { 'README.md': '# A\n', 'yarn.lock': 'a\n', 'data/labels.json': '[]', 'src/a.py': '1' }
const AFTER: Files = { 'README.md': '# B\n', 'yarn.lock': 'a\n', 'poetry.lock': 'b\n', 'src/a.py': '2' }
const CHANGED = ['README.md', 'data/labels.json', 'poetry.lock']

describe('the paths that a change touches', () => {
  it('are those added, edited and removed, among what a rule may ask about', async () => {
    expect(await changedPaths(await listed(memorySnapshot(AFTER)), await listed(memorySnapshot(BEFORE)))).toEqual(
      CHANGED,
    )
  })

  it('are the same where contents have no certain names', async () => {
    expect(await changedPaths(await listed(onDisk(AFTER, 'a')), await listed(onDisk(BEFORE, 'b')))).toEqual(CHANGED)
    expect(await changedPaths(await listed(onDisk(AFTER, 'a')), await listed(memorySnapshot(BEFORE)))).toEqual(CHANGED)
  })

  it('hold what cannot be read, since nothing says that it stayed', async () => {
    const unreadable: Snapshot = { ...onDisk(BEFORE, 'b'), read: async () => new Map() }
    const paths = await changedPaths(await listed(onDisk(BEFORE, 'a')), await listed(unreadable))
    expect(paths).toEqual(['README.md', 'data/labels.json', 'yarn.lock'])
  })

  it('are none without a change, and no content is then read', async () => {
    const never: Snapshot = { ...memorySnapshot(BEFORE), read: () => Promise.reject(new Error('read')) }
    expect(await changedPaths(await listed(never), await listed(never))).toEqual([])
  })
})
