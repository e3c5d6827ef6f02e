import { z } from 'zod'
import type { ForgeClient, ForgeRepository } from '../client.ts'

const QUERY = `query ($owner: String!, $repo: String!, $place: String!) {
  repository(owner: $owner, name: $repo) { object(expression: $place) { ... on Blob { text isTruncated } } }
}`

const schema = z.object({
  repository: z.object({ object: z.object({ text: z.string(), isTruncated: z.literal(false) }) }),
})

/** The text of one file at a commit; `undefined` when GitHub does not give it, or not whole. */
export async function textAt(
  client: ForgeClient,
  { owner, repo }: ForgeRepository,
  commit: string,
  path: string,
): Promise<string | undefined> {
  try {
    const answer = await client.graphql(QUERY, { owner, repo, place: `${commit}:${path}` })
    return schema.safeParse(answer).data?.repository.object.text
  } catch {
    return undefined
  }
}
