import { z } from 'zod'
import { type ForgeClient, type ForgeRepository, isRefusal } from './client.ts'

/** The three commits that the review of a pull request is about. */
export interface PullRequestCommits {
  /** What is proposed, from whatever repository: GitHub gives it in the one it is proposed to. */
  readonly head: string
  /** Where the change left the branch it is proposed to, so that what others did since is not laid at its door. */
  readonly mergeBase: string
  /** The tip of that branch now, where the configuration is read. */
  readonly base: string
}

const pullSchema = z.object({
  state: z.string(),
  head: z.object({ sha: z.string() }),
  base: z.object({ sha: z.string(), ref: z.string() }),
})
const comparisonSchema = z.object({ merge_base_commit: z.object({ sha: z.string() }) })
const branchSchema = z.object({ sha: z.string() })

async function dataOf(client: ForgeClient, route: string, parameters: Readonly<Record<string, unknown>>) {
  return (await client.request(route, parameters)).data
}

/** Reads a pull request as it is now; `undefined` when it is closed, gone, or shares no history with its base. */
export async function openPullRequest(
  client: ForgeClient,
  repository: ForgeRepository,
  pull_number: number,
): Promise<PullRequestCommits | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
    const pull = pullSchema.parse(await dataOf(client, route, { ...repository, pull_number }))
    if (pull.state !== 'open') return undefined
    return await commitsOf(client, repository, pull)
  } catch (error) {
    if (isRefusal(error, 404, 410, 451)) return undefined
    throw error
  }
}

async function commitsOf(
  client: ForgeClient,
  repository: ForgeRepository,
  { head, base }: z.infer<typeof pullSchema>,
): Promise<PullRequestCommits> {
  const branch = 'GET /repos/{owner}/{repo}/commits/{ref}'
  const tip = branchSchema.parse(await dataOf(client, branch, { ...repository, ref: base.ref })).sha
  const compare = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  const compared = await dataOf(client, compare, { ...repository, basehead: `${tip}...${head.sha}` })
  return { head: head.sha, mergeBase: comparisonSchema.parse(compared).merge_base_commit.sha, base: tip }
}
