import { z } from 'zod'
import { fingerprintsSaid } from '../../core/reporters/marker.ts'
import { type ForgeClient, type ForgeRepository, isRefusal } from '../client.ts'

const PAGE = 100

/** Who the runner's own token writes as; it may not ask who it is. */
const RUNNER_LOGIN = 'github-actions[bot]'

const textSchema = z.object({
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
  state: z.string().optional(),
})
const userSchema = z.object({ login: z.string() })

/** The login that the client writes under. */
export async function ownLogin(client: ForgeClient): Promise<string> {
  try {
    return userSchema.parse((await client.request('GET /user')).data).login
  } catch (error) {
    if (isRefusal(error, 401, 403)) return RUNNER_LOGIN
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
 * The fingerprints of what was said on a pull request by `login`, in reviews and their comments. A marker that
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
      for (const fingerprint of fingerprintsSaid(body ?? '')) said.add(fingerprint)
    }
  }
  return said
}
