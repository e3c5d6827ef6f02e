import { z } from 'zod'
import type { ForgeClient, ForgeRepository } from './client.ts'

/** The mark of a check run to which annotations are still being added. */
export const UNFINISHED = 'unfinished'

/** Which check runs are meant: those of one name on a commit. */
export interface CheckName {
  readonly commit: string
  readonly name: string
}

/** Those of them that one app wrote, which is named by its slug. */
export interface CheckPlace extends CheckName {
  readonly app: string
}

/** The slug of the app that writes under `login`; people have none, and their login stands for it. */
export function appOf(login: string): string {
  return login.replace(/\[bot\]$/, '')
}

/** The little that is to be known of a check run that stands. */
export interface CheckMark {
  readonly externalId: string | null
  /** ISO time. */
  readonly completedAt: string | null
}

/** Check runs that one app wrote, as both ways of asking tell them. */
export interface CheckSuite {
  readonly app?: { readonly slug: string } | null | undefined
  readonly marks: readonly CheckMark[]
}

const markSchema = z.object({ external_id: z.string().nullish(), completed_at: z.string().nullish() })
const listSchema = z.object({
  check_runs: z.array(markSchema.extend({ app: z.object({ slug: z.string() }).nullish() })),
})

/** Jobs of a workflow have check runs too, which may bear the same name under the same app. */
function isOurs({ externalId }: CheckMark): boolean {
  return externalId === UNFINISHED || /^[0-9a-f]{16}$/.test(externalId ?? '')
}

/** The digest of the newest review that `app` wrote in one of `suites`; empty when there is none. */
export function newestDigest(suites: readonly CheckSuite[], app: string): string {
  const marks = suites.filter((suite) => suite.app?.slug === app).flatMap((suite) => suite.marks)
  const ours = marks.filter(isOurs).sort((left, right) => Number(isBefore(right, left)) - Number(isBefore(left, right)))
  return ours.at(-1)?.externalId ?? ''
}

function isBefore({ completedAt: left }: CheckMark, { completedAt: right }: CheckMark): boolean {
  return (left ?? '') < (right ?? '')
}

/** Check runs of one name on one commit; further ones would be older. */
const PAGE = 100

/** The digest of what the newest check run of ours at `place` says; empty when there is none. */
export async function standingCheck(
  client: ForgeClient,
  repository: ForgeRepository,
  { commit, name, app }: CheckPlace,
): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
  const query = { ref: commit, check_name: name, filter: 'all', per_page: PAGE }
  const { data } = await client.request(route, { ...repository, ...query })
  const suites = listSchema.parse(data).check_runs.map(({ app: by, external_id, completed_at }) => ({
    app: by,
    marks: [{ externalId: external_id ?? null, completedAt: completed_at ?? null }],
  }))
  return newestDigest(suites, app)
}
