import { z } from 'zod'

// What is read of each event, as GitHub documents it; the rest of a payload is never looked at.

const installation = z.object({ id: z.number() })
export const repository = z.object({
  id: z.number(),
  name: z.string(),
  owner: z.object({ login: z.string() }),
  default_branch: z.string(),
})
const paths = z.array(z.string()).default([])
export const reference = z.object({ id: z.number(), full_name: z.string() })

export const pullRequestEvent = z.object({
  action: z.string(),
  number: z.number(),
  changes: z.object({ base: z.unknown().optional() }).optional(),
  installation,
  repository,
})
export const pushEvent = z.object({
  ref: z.string(),
  forced: z.boolean().default(false),
  deleted: z.boolean().default(false),
  commits: z.array(z.object({ added: paths, modified: paths, removed: paths })).default([]),
  installation,
  repository,
})
/** A check run or a suite of them: the app it belongs to, and the pull requests it is about. */
const checked = z.object({
  app: z.object({ id: z.number() }).nullish(),
  pull_requests: z.array(z.object({ number: z.number() })).default([]),
})
export const checkRunEvent = z.object({ action: z.string(), check_run: checked, installation, repository })
export const checkSuiteEvent = z.object({ action: z.string(), check_suite: checked, installation, repository })
export const mergeGroupEvent = z.object({
  action: z.string(),
  merge_group: z.object({ head_sha: z.string(), base_sha: z.string(), base_ref: z.string() }),
  installation,
  repository,
})
export const installationEvent = z.object({
  action: z.string(),
  installation: installation.extend({ account: z.object({ login: z.string() }) }),
  repositories: z.array(reference).default([]),
})
export const selectionEvent = z.object({
  installation: installation.extend({ account: z.object({ login: z.string() }) }),
  repositories_added: z.array(reference).default([]),
  repositories_removed: z.array(reference).default([]),
})
export const repositoryEvent = z.object({ action: z.string(), installation, repository })

export const commentEvent = z.object({
  action: z.string(),
  issue: z.object({ number: z.number(), body: z.string().nullish(), pull_request: z.unknown().optional() }),
  comment: z.object({ id: z.number(), body: z.string().nullish(), user: z.object({ type: z.string() }).nullish() }),
  installation,
  repository,
})

export const issueEvent = z.object({
  action: z.string(),
  issue: z.object({ body: z.string().nullish() }),
  sender: z.object({ type: z.string() }).nullish(),
  installation,
  repository,
})
