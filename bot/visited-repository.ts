import { z } from 'zod'
import { type ForgeClient, isRefusal } from '../github/client.ts'

/** A repository as it is now. */
export interface VisitedRepository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly defaultBranch: string
  readonly isPublic: boolean
  /** Where people see it, for links. */
  readonly webUrl: string
  /** Whether issues are of use to anybody there: not archived, disabled or a fork, and issues are on. */
  readonly takesIssues: boolean
}

const schema = z.object({
  id: z.number(),
  name: z.string(),
  owner: z.object({ login: z.string() }),
  default_branch: z.string(),
  private: z.boolean(),
  html_url: z.string(),
  archived: z.boolean().default(false),
  disabled: z.boolean().default(false),
  fork: z.boolean().default(false),
  has_issues: z.boolean().default(true),
})

/** Reads a repository under the name it was known by; `undefined` when it is gone or out of reach. */
export async function visit(
  client: ForgeClient,
  { owner, name }: { readonly owner: string; readonly name: string },
): Promise<VisitedRepository | undefined> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}', { owner, repo: name })
    const found = schema.parse(data)
    return {
      id: found.id,
      owner: found.owner.login,
      name: found.name,
      defaultBranch: found.default_branch,
      isPublic: !found.private,
      webUrl: found.html_url,
      takesIssues: found.has_issues && !found.archived && !found.disabled && !found.fork,
    }
  } catch (error) {
    if (isRefusal(error, 404, 410, 451)) return undefined
    throw error
  }
}

const commitSchema = z.object({ sha: z.string() })

/** The commit at the tip of the default branch; `undefined` while the repository is empty. */
export async function tipOf(client: ForgeClient, repository: VisitedRepository): Promise<string | undefined> {
  const { owner, name: repo, defaultBranch: ref } = repository
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref })
    return commitSchema.parse(data).sha
  } catch (error) {
    // GitHub answers 409 for a repository without commits, and 404 or 422 for a branch that is not there yet.
    if (isRefusal(error, 404, 409, 422)) return undefined
    throw error
  }
}
