import { z } from 'zod'
import type { ForgeClient, ForgeRepository } from '../client.ts'

const itemSchema = z.object({
  path: z.string(),
  mode: z.string(),
  type: z.string(),
  sha: z.string(),
  size: z.number().optional(),
})
const treeSchema = z.object({ truncated: z.boolean(), tree: z.array(itemSchema) })

/** One entry of a listing, its path from the tree that was listed. */
export type Item = z.infer<typeof itemSchema>

/** What a tree holds; `truncated` when GitHub did not list all of it. */
export type Listing = z.infer<typeof treeSchema>

/** Lists a tree by its name or that of its commit: everything below it, or only what is right in it. */
export type Trees = (sha: string, isWhole: boolean) => Promise<Listing>

/** Listings asked for at the same time. */
const AT_ONCE = 6

/** Does at most `most` things at the same time; the others wait for their turn. */
function turns(most: number) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <T>(act: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go))
    else running += 1
    try {
      return await act()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}

/** Lists the trees of a repository, each once however many commits have it: a tree of one name never changes. */
export function treesOf(client: ForgeClient, repository: ForgeRepository): Trees {
  const known = new Map<string, Promise<Listing>>()
  const turn = turns(AT_ONCE)
  const ask = async (tree_sha: string, isWhole: boolean) => {
    const parameters = { ...repository, tree_sha, ...(isWhole ? { recursive: '1' } : {}) }
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters)
    return treeSchema.parse(data)
  }
  return (sha, isWhole) => {
    const key = `${sha} ${isWhole}`
    const listing = known.get(key) ?? turn(() => ask(sha, isWhole))
    known.set(key, listing)
    return listing
  }
}
