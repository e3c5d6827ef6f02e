import { z } from 'zod'
import { type ForgeClient, type ForgeRepository, isRefusal } from './client.ts'
import { isLimit } from './patience.ts'

/** A change of one file that is to be proposed by a pull request from a branch of the repository itself. */
export interface FileChange {
  /** Names the proposal: what was proposed from it once is not proposed again. */
  readonly branch: string
  /** The branch it is proposed to, and the commit at its tip. */
  readonly base: string
  readonly commit: string
  readonly path: string
  /** The whole text of the file. */
  readonly content: string
  /** Name of the blob that it replaces; absent for a new file. */
  readonly replaces?: string
  readonly title: string
  readonly body: string
}

/** What became of a proposal: made now, known from before (open or not), or not permitted. */
export type Proposed =
  | { readonly outcome: 'made' | 'known'; readonly number: number; readonly url: string; readonly isOpen: boolean }
  | { readonly outcome: 'forbidden' }

const pullSchema = z.object({ number: z.number(), html_url: z.string(), state: z.string() })

async function known(client: ForgeClient, place: ForgeRepository, branch: string): Promise<Proposed | undefined> {
  const query = { head: `${place.owner}:${branch}`, state: 'all', per_page: 1 }
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', { ...place, ...query })
  const [pull] = z.array(pullSchema).parse(data)
  if (pull === undefined) return undefined
  return { outcome: 'known', number: pull.number, url: pull.html_url, isOpen: pull.state === 'open' }
}

/**
 * Carries out a step; one that a run which was cut short had done already is as good. It is refused with 422, or with
 * 409 where the file on the branch is no longer the one it replaces.
 */
async function done(step: Promise<unknown>): Promise<void> {
  try {
    await step
  } catch (error) {
    if (!isRefusal(error, 409, 422) || isLimit(error)) throw error
  }
}

/** Makes the branch at `sha`; one that was left behind comes forward, unless there is something of its own on it. */
async function begin(client: ForgeClient, place: ForgeRepository, branch: string, sha: string): Promise<void> {
  try {
    await client.request('POST /repos/{owner}/{repo}/git/refs', { ...place, ref: `refs/heads/${branch}`, sha })
  } catch (error) {
    if (!isRefusal(error, 422) || isLimit(error)) throw error
    const forward = { ...place, ref: `heads/${branch}`, sha, force: false }
    await done(client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', forward))
  }
}

async function make(client: ForgeClient, place: ForgeRepository, change: FileChange): Promise<Proposed> {
  const { branch, base, commit, path, content, replaces, title, body } = change
  await begin(client, place, branch, commit)
  const file = { path, branch, message: title, content: Buffer.from(content).toString('base64') }
  const before = replaces === undefined ? {} : { sha: replaces }
  await done(client.request('PUT /repos/{owner}/{repo}/contents/{path}', { ...place, ...file, ...before }))
  const { data } = await client.request('POST /repos/{owner}/{repo}/pulls', {
    ...place,
    head: branch,
    base,
    title,
    body,
  })
  const { number, html_url: url } = pullSchema.parse(data)
  return { outcome: 'made', number, url, isOpen: true }
}

/**
 * Proposes a change of one file, once: what was proposed before from the same branch is found again, also when somebody
 * closed it since. A proposal cut short on its way is finished by the next call.
 */
export async function proposeFile(client: ForgeClient, place: ForgeRepository, change: FileChange): Promise<Proposed> {
  const before = await known(client, place, change.branch)
  if (before !== undefined) return before
  try {
    return await make(client, place, change)
  } catch (error) {
    // GitHub answers 403, and 404 where it does not even tell that there is something to write.
    if (isRefusal(error, 403, 404) && !isLimit(error)) return { outcome: 'forbidden' }
    throw error
  }
}
