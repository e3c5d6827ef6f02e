import { z } from 'zod'

/** The pull request that an event is about, as the runner describes it. */
export interface PullRequestEvent {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** Web address of the repository. */
  readonly webUrl: string
}

const schema = z.object({
  pull_request: z.object({ number: z.number() }),
  repository: z.object({ name: z.string(), owner: z.object({ login: z.string() }), html_url: z.string() }),
})

/** Reads the payload of an event; throws a sentence when the event is not about a pull request. */
export function pullRequestEvent(name: string, payload: unknown): PullRequestEvent {
  const parsed = schema.safeParse(payload)
  if (parsed.success && /^pull_request(?:_target)?$/.test(name)) {
    const { pull_request, repository } = parsed.data
    return {
      owner: repository.owner.login,
      repo: repository.name,
      number: pull_request.number,
      webUrl: repository.html_url,
    }
  }
  throw new Error(
    `gardefou reviews pull requests, and this workflow ran on ${name || 'no event'}; set “on: pull_request” in the workflow.`,
  )
}
