import { z } from 'zod'
import type { Bytes } from '../../core/words/snapshot.ts'
import { type ForgeClient, type ForgeRepository, isRefusal } from '../client.ts'
import { isLimit } from '../patience.ts'

/** Contents asked for in one query, and single contents asked for at the same time. */
const BATCH = 100
const AT_ONCE = 6

/** Contents below which a refused query is not tried in halves. */
const SMALLEST = 20

const restSchema = z.object({ content: z.string(), encoding: z.string() })
/** A blob as GraphQL gives it: its text, unless it is binary, and how many bytes it has. */
export const textSchema = z.object({
  text: z.string().nullish(),
  isTruncated: z.boolean().nullish(),
  byteSize: z.number().nullish(),
})
const textsSchema = z.object({ repository: z.record(z.string(), textSchema.nullable()) })

function queryFor(oids: readonly string[]): string {
  const variables = oids.map((_, at) => `$o${at}: GitObjectID!`).join(', ')
  const blobs = oids.map((_, at) => `b${at}: object(oid: $o${at}) { ... on Blob { text isTruncated byteSize } }`)
  return `query ($owner: String!, $repo: String!, ${variables}) { repository(owner: $owner, name: $repo) { ${blobs.join(' ')} } }`
}

/** The bytes of a text that came through whole: one in another encoding comes back with another length. */
export function bytesOf({ text, isTruncated, byteSize }: z.infer<typeof textSchema>): Bytes | undefined {
  if (typeof text !== 'string' || isTruncated === true) return undefined
  const bytes = new TextEncoder().encode(text)
  return bytes.length === byteSize ? bytes : undefined
}

/** A query too heavy for GitHub is asked again in two halves. */
async function readHalves(client: ForgeClient, repository: ForgeRepository, oids: readonly string[]) {
  const middle = Math.ceil(oids.length / 2)
  return [
    ...(await readTexts(client, repository, oids.slice(0, middle))),
    ...(await readTexts(client, repository, oids.slice(middle))),
  ]
}

/** A limit is no answer about contents: what is not read because of it would be taken for absent. */
function unlessLimit(error: unknown): undefined {
  if (isLimit(error)) throw error
  return undefined
}

/** Many texts in one request; those that GitHub does not give as text are left out, and so are all when it refuses. */
async function readTexts(
  client: ForgeClient,
  repository: ForgeRepository,
  oids: readonly string[],
): Promise<[string, Bytes][]> {
  const { owner, repo } = repository
  const variables = Object.fromEntries(oids.map((oid, at) => [`o${at}`, oid]))
  const answer = await client.graphql(queryFor(oids), { owner, repo, ...variables }).catch(unlessLimit)
  if (answer === undefined && oids.length > SMALLEST) return readHalves(client, repository, oids)
  const parsed = textsSchema.safeParse(answer)
  const texts = parsed.success ? parsed.data.repository : {}
  return oids.flatMap((oid, at): [string, Bytes][] => {
    const found = texts[`b${at}`]
    const bytes = found == null ? undefined : bytesOf(found)
    return bytes === undefined ? [] : [[oid, bytes]]
  })
}

/** The content of a blob; `undefined` when GitHub has none to give, which is no reason to try again. */
async function readBlob(
  client: ForgeClient,
  repository: ForgeRepository,
  file_sha: string,
): Promise<Bytes | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
    const { content, encoding } = restSchema.parse((await client.request(route, { ...repository, file_sha })).data)
    return new Uint8Array(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
  } catch (error) {
    if (!isLimit(error) && isRefusal(error, 403, 404, 422)) return undefined
    throw error
  }
}

async function readSingly(
  client: ForgeClient,
  repository: ForgeRepository,
  oids: readonly string[],
  contents: Map<string, Bytes>,
): Promise<void> {
  const waiting = [...oids]
  const work = async () => {
    for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
      const bytes = await readBlob(client, repository, oid)
      if (bytes !== undefined) contents.set(oid, bytes)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/** The contents of blobs: texts many at a time, what is left one by one; one that GitHub cannot give is left out. */
export async function readBlobs(
  client: ForgeClient,
  repository: ForgeRepository,
  oids: readonly string[],
): Promise<Map<string, Bytes>> {
  const contents = new Map<string, Bytes>()
  for (let start = 0; start < oids.length; start += BATCH) {
    const texts = await readTexts(client, repository, oids.slice(start, start + BATCH))
    for (const [oid, bytes] of texts) contents.set(oid, bytes)
  }
  const left = oids.filter((oid) => !contents.has(oid))
  await readSingly(client, repository, left, contents)
  return contents
}
