import { z } from 'zod'
import { fingerprintsSaid, membersSaid } from '../../core/reporters/marker.ts'
import { type ForgeClient, type ForgeRepository, isAnswered, isRefusal } from '../client.ts'
import { isLimit } from '../patience.ts'

const PAGE = 100

const textSchema = z.object({
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
  state: z.string().optional(),
})
const userSchema = z.object({ login: z.string() })

const viewerSchema = z.object({ viewer: userSchema })

/**
 * The login that the client writes under: apps may not ask for their user, but are told who views. `undefined` when
 * GitHub refuses both; a guess would take what we said for somebody else's, and say it again.
 */
export async function ownLogin(client: ForgeClient): Promise<string | undefined> {
  try {
    return viewerSchema.parse(await client.graphql('query { viewer { login } }')).viewer.login
  } catch (error) {
    if (isLimit(error) || !(isAnswered(error) || error instanceof z.ZodError)) throw error
    return userLogin(client)
  }
}

async function userLogin(client: ForgeClient): Promise<string | undefined> {
  try {
    return userSchema.parse((await client.request('GET /user')).data).login
  } catch (error) {
    if (isRefusal(error, 401, 403) && !isLimit(error)) return undefined
    throw error
  }
}

async function* texts(client: ForgeClient, route: string, place: Readonly<Record<string, unknown>>) {
  for (let page = 1; ; page += 1) {
    const { data } = await client.request(route, { ...place, per_page: PAGE, page })
    const found = z.array(textSchema).parse(data)
    yield* found
    if (found.length < PAGE) return
  }
}

/**
 * The fingerprints of what was said on a pull request by `login`, in reviews and their comments, with those of the names
 * that one finding speaks of together. A marker that
 * somebody else wrote, or copied, counts for nothing.
 */
export async function alreadySaid(
  client: ForgeClient,
  repository: ForgeRepository,
  pull_number: number,
  login: string,
): Promise<ReadonlySet<string>> {
  const said = new Set<string>()
  for (const kind of ['reviews', 'comments']) {
    const route = `GET /repos/{owner}/{repo}/pulls/{pull_number}/${kind}`
    for await (const { body, user, state } of texts(client, route, { ...repository, pull_number })) {
      if (user?.login !== login || state === 'PENDING') continue
      const text = body ?? ''
      for (const fingerprint of [...fingerprintsSaid(text), ...membersSaid(text)]) said.add(fingerprint)
    }
  }
  return said
}
