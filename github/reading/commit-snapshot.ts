import { z } from 'zod'
import type { Entry, EntryType, Snapshot } from '../../core/words/snapshot.ts'
import type { ForgeClient, ForgeRepository } from '../client.ts'
import { readBlobs } from './blobs.ts'

const itemSchema = z.object({
  path: z.string(),
  mode: z.string(),
  type: z.string(),
  sha: z.string(),
  size: z.number().optional(),
})
const treeSchema = z.object({ truncated: z.boolean(), tree: z.array(itemSchema) })

type Item = z.infer<typeof itemSchema>

function typeOf({ mode, type }: Item): EntryType {
  if (type === 'commit') return 'submodule'
  return mode === '120000' ? 'symlink' : 'file'
}

function entryOf(item: Item, folder: string): Entry {
  return { path: folder + item.path, type: typeOf(item), size: item.size, oid: item.sha }
}

async function treeOf(client: ForgeClient, repository: ForgeRepository, tree_sha: string, isWhole: boolean) {
  const parameters = { ...repository, tree_sha, ...(isWhole ? { recursive: '1' } : {}) }
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters)
  return treeSchema.parse(data)
}

/** All paths under a tree: in one request, or folder by folder when GitHub cuts the whole short. */
async function entriesOf(
  client: ForgeClient,
  repository: ForgeRepository,
  sha: string,
  folder: string,
): Promise<readonly Entry[]> {
  const whole = await treeOf(client, repository, sha, true)
  if (!whole.truncated) return whole.tree.filter(({ type }) => type !== 'tree').map((item) => entryOf(item, folder))
  const entries: Entry[] = []
  for (const item of (await treeOf(client, repository, sha, false)).tree) {
    if (item.type !== 'tree') entries.push(entryOf(item, folder))
    else entries.push(...(await entriesOf(client, repository, item.sha, `${folder}${item.path}/`)))
  }
  return entries
}

/** The files of a repository at one commit, read over the API: paths at once, contents when asked for, each once. */
export function commitSnapshot(client: ForgeClient, repository: ForgeRepository, commit: string): Snapshot {
  let listed: Promise<readonly Entry[]> | undefined
  return {
    list: () => {
      listed ??= entriesOf(client, repository, commit, '')
      return listed
    },
    read: (entries) => readBlobs(client, repository, [...new Set(entries.map(({ oid }) => oid))]),
  }
}
