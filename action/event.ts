import { z } from 'zod'
import type { Text } from '../core/words/text.ts'
import type { Proposal } from '../github/reading/pull-request.ts'
import { SaidError } from '../github/said-error.ts'
import { WorkflowError } from './refusal.ts'

/** A repository as the runner describes it. */
export interface EventRepository {
  readonly owner: string
  readonly repo: string
  /** Web address of the repository. */
  readonly webUrl: string
}

/** What a run of the Action is about. */
export type Occasion = EventRepository &
  /** `proposal` as the event tells it, so that a run keeps to its commit; absent when it does not. */
  (
    | { readonly kind: 'pull-request'; readonly number: number; readonly proposal?: Proposal }
    /**
     * A group of a merge queue: the commits between which the change lies, and the full name of the branch that it is to
     * be merged to. Nothing is commented.
     */
    | { readonly kind: 'merge-group'; readonly head: string; readonly base: string; readonly target: string }
    /** A branch as it stands, after a push, on a schedule or by hand. */
    | { readonly kind: 'audit'; readonly commit: string }
  )

/** What the runner tells of itself in the environment. */
export interface RunnerEnvironment {
  readonly GITHUB_EVENT_NAME?: string | undefined
  readonly GITHUB_REPOSITORY?: string | undefined
  readonly GITHUB_SERVER_URL?: string | undefined
  readonly GITHUB_SHA?: string | undefined
}

const OID = /^(?!0+$)[0-9a-f]{40,64}$/
const oid = z.string().regex(OID)
const pullSchema = z.object({ pull_request: z.object({ number: z.number() }) })
const proposalSchema = z.object({
  pull_request: z.object({ state: z.string(), head: z.object({ sha: oid }), base: z.object({ ref: z.string() }) }),
})
const groupSchema = z.object({ merge_group: z.object({ head_sha: oid, base_sha: oid, base_ref: z.string() }) })
const repositorySchema = z.object({
  repository: z.object({ name: z.string(), owner: z.object({ login: z.string() }), html_url: z.string() }),
})

const NO_REPOSITORY: Text = {
  en: 'gardefou found no repository in the event; run it as a step of a workflow.',
  fr: 'gardefou n’a trouvé aucun dépôt dans l’événement\u202f; exécutez-le comme une étape d’un workflow.',
}

const AUDITED: readonly string[] = ['push', 'schedule', 'workflow_dispatch']

function unusable(name: string): WorkflowError {
  return new WorkflowError(
    {
      en: `gardefou reviews pull requests and audits branches, and this workflow ran on ${name || 'no event'}; in its “on:”, write pull_request, merge_group, push, schedule or workflow_dispatch.`,
      fr: `gardefou examine des pull requests et audite des branches, et ce workflow s’est exécuté sur ${name || 'aucun événement'}\u202f; dans son «\u202fon:\u202f», écrivez pull_request, merge_group, push, schedule ou workflow_dispatch.`,
    },
    { kind: 'event', name },
  )
}

/** The payload of a schedule says nothing of the repository; the environment always does. */
function repositoryOf(payload: unknown, { GITHUB_REPOSITORY, GITHUB_SERVER_URL }: RunnerEnvironment): EventRepository {
  const parsed = repositorySchema.safeParse(payload)
  if (parsed.success) {
    const { name, owner, html_url } = parsed.data.repository
    return { owner: owner.login, repo: name, webUrl: html_url }
  }
  const [owner, repo] = (GITHUB_REPOSITORY ?? '').split('/')
  if (!owner || !repo) throw new SaidError(NO_REPOSITORY)
  return { owner, repo, webUrl: `${GITHUB_SERVER_URL ?? ''}/${owner}/${repo}` }
}

function auditedCommit({ GITHUB_EVENT_NAME = '', GITHUB_SHA }: RunnerEnvironment): string | undefined {
  return AUDITED.includes(GITHUB_EVENT_NAME) && OID.test(GITHUB_SHA ?? '') ? GITHUB_SHA : undefined
}

function proposalIn(payload: unknown): { readonly proposal?: Proposal } {
  const { data } = proposalSchema.safeParse(payload)
  if (data === undefined) return {}
  const { state, head, base } = data.pull_request
  return { proposal: { isOpen: state === 'open', head: head.sha, branch: base.ref } }
}

/** Reads what an event is about; throws a sentence when gardefou has nothing to do on it. */
export function occasionOf(payload: unknown, environment: RunnerEnvironment): Occasion {
  const name = environment.GITHUB_EVENT_NAME ?? ''
  const pull = pullSchema.safeParse(payload)
  const repository = () => repositoryOf(payload, environment)
  if (pull.success && /^pull_request(?:_target)?$/.test(name)) {
    return { ...repository(), kind: 'pull-request', number: pull.data.pull_request.number, ...proposalIn(payload) }
  }
  const group = groupSchema.safeParse(payload)
  if (group.success && name === 'merge_group') {
    const { head_sha: head, base_sha: base, base_ref: target } = group.data.merge_group
    return { ...repository(), kind: 'merge-group', head, base, target }
  }
  const commit = auditedCommit(environment)
  if (commit === undefined) throw unusable(name)
  return { ...repository(), kind: 'audit', commit }
}
