import { z } from 'zod'
import { type ForgeClient, type ForgeRepository, isRefusal } from '../client.ts'
import { type ComparedFile, compare } from './comparison.ts'

/** The three commits that the review of a pull request is about. */
export interface PullRequestCommits {
  /** What is proposed, from whatever repository: GitHub gives it in the one it is proposed to. */
  readonly head: string
  /** Where the change left the branch it is proposed to, so that what others did since is not laid at its door. */
  readonly mergeBase: string
  /** The tip of that branch now, where the configuration is read. */
  readonly base: string
  /** The name of that branch. */
  readonly branch: string
  /** Whether the change comes from another repository, where that is known. */
  readonly isFork?: boolean
  /** The files that differ from the merge base; `undefined` when they are too many to be known at once. */
  readonly files: readonly ComparedFile[] | undefined
}

const sideSchema = z.object({ repo: z.object({ id: z.number() }).nullish() })
const pullSchema = z.object({
  state: z.string(),
  head: sideSchema.extend({ sha: z.string() }),
  base: sideSchema.extend({ ref: z.string() }),
})

/** A pull request at one moment. */
export interface Proposal {
  readonly isOpen: boolean
  readonly head: string
  /** The branch it is proposed to. */
  readonly branch: string
  /** Whether it comes from another repository, where that is known. */
  readonly isFork?: boolean
}

/** Reads a pull request as it is now; throws as GitHub refuses it. */
export async function proposalNow(
  client: ForgeClient,
  repository: ForgeRepository,
  pull_number: number,
): Promise<Proposal> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
  const { state, head, base } = pullSchema.parse((await client.request(route, { ...repository, pull_number })).data)
  // The repository of a fork that was deleted is not told any more.
  const isFork = head.repo?.id === undefined || head.repo.id !== base.repo?.id
  return { isOpen: state === 'open', head: head.sha, branch: base.ref, isFork }
}

async function orGone<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (isRefusal(error, 404, 410, 451)) return undefined
    throw error
  }
}

/** The commits of a proposal; `undefined` when it is closed. */
export async function openProposal(
  client: ForgeClient,
  repository: ForgeRepository,
  { isOpen, head, branch, ...origin }: Proposal,
): Promise<PullRequestCommits | undefined> {
  if (!isOpen) return undefined
  // A tag of the same name would come before the branch.
  return { head, branch, ...origin, ...(await compare(client, repository, `refs/heads/${branch}`, head)) }
}

/** Reads a pull request as it is now; `undefined` when it is closed, gone, or shares no history with its base. */
export async function openPullRequest(
  client: ForgeClient,
  repository: ForgeRepository,
  number: number,
): Promise<PullRequestCommits | undefined> {
  return orGone(proposalNow(client, repository, number).then((proposal) => openProposal(client, repository, proposal)))
}
