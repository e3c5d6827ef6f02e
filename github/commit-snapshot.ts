import { z } from 'zod'
import type { Bytes, Entry, EntryType, Snapshot } from '../core/words/snapshot.ts'
import { type ForgeClient, type ForgeRepository, isRefusal } from './client.ts'

/** Blobs asked for at the same time. */
const AT_ONCE = 6

const itemSchema = z.object({
  path: z.string(),
  mode: z.string(),
  type: z.string(),
  sha: z.string(),
  size: z.number().optional(),
})
const treeSchema = z.object({ truncated: z.boolean(), tree: z.array(itemSchema) })
const blobSchema = z.object({ content: z.string(), encoding: z.string() })

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

/** The content of a blob; `undefined` when GitHub has none to give, which is no reason to try again. */
async function blobOf(client: ForgeClient, repository: ForgeRepository, file_sha: string): Promise<Bytes | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
    const { content, encoding } = blobSchema.parse((await client.request(route, { ...repository, file_sha })).data)
    return new Uint8Array(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
  } catch (error) {
    if (isRefusal(error, 403, 404, 422)) return undefined
    throw error
  }
}

async function readAll(client: ForgeClient, repository: ForgeRepository, oids: readonly string[]) {
  const contents = new Map<string, Bytes>()
  const waiting = [...oids]
  const work = async () => {
    for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
      const bytes = await blobOf(client, repository, oid)
      if (bytes !== undefined) contents.set(oid, bytes)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return contents
}

/** The files of a repository at one commit, read over the API: paths at once, contents when asked for, each once. */
export function commitSnapshot(client: ForgeClient, repository: ForgeRepository, commit: string): Snapshot {
  let listed: Promise<readonly Entry[]> | undefined
  return {
    list: () => {
      listed ??= entriesOf(client, repository, commit, '')
      return listed
    },
    read: (entries) => readAll(client, repository, [...new Set(entries.map(({ oid }) => oid))]),
  }
}
