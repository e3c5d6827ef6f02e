import type { TreeNode } from '../formats/tree.ts'
import { parseYaml } from '../formats/yaml.ts'
import type { Advice } from './advice.ts'
import { foreignEvent, noEvent } from './event-advice.ts'
import { eventsFor, eventsOf, isOurs } from './events.ts'
import { otherToken } from './given.ts'
import { needsOf, unsaid } from './needs.ts'
import { gives, lineFor, lineOf, type Scope, widening } from './permissions.ts'
import { type Job, jobsOf, usesIn } from './workflow.ts'

/** What GitHub refused a run for. */
export type Refused =
  | { readonly kind: 'permission'; readonly scope: Scope }
  /** An event that gardefou has nothing to do on. */
  | { readonly kind: 'event'; readonly name: string }

function givenAlready(line: number, scope: Scope): Advice {
  const given = lineFor(scope)
  return {
    weight: 'remark',
    line,
    what: { en: `${given.en} is given here already.`, fr: `${given.fr} est déjà accordé ici.` },
    why: {
      en: 'GitHub gives less to changes from forks and from Dependabot, and where the organisation allows less.',
      fr: 'GitHub accorde moins aux modifications venues de forks et de Dependabot, et là où l’organisation permet moins.',
    },
  }
}

function ofAnotherToken(line: number, scope: Scope): Advice {
  const given = lineFor(scope)
  return {
    weight: 'change',
    line,
    what: { en: `Give ${given.en} to this token.`, fr: `Accordez ${given.fr} à ce jeton.` },
    why: {
      en: 'The permissions of the job do not count for it.',
      fr: 'Les permissions de la tâche ne valent pas pour lui.',
    },
  }
}

/** What is worked with on pull requests, for a job that uses gardefou under another name, such as `./`. */
const ON_PULLS: readonly Scope[] = ['contents', 'checks', 'pull-requests']

/** A token that the workflow lets read reads, even from a fork: what was refused then has another cause. */
function permissionRemedy(root: TreeNode, job: Job, scope: Scope): Advice | undefined {
  const uses = usesIn(job)
  const token = uses.map(otherToken).find((entry) => entry !== undefined)
  if (token !== undefined) return ofAnotherToken(token.keyLine, scope)
  const needs = uses.flatMap((use) => needsOf(use, eventsFor(use, eventsOf(root))))
  const all = [...new Set([...(uses.length === 0 ? ON_PULLS : needs), scope])]
  const { permissions } = job
  if (permissions === undefined) return unsaid(job, all, 'change')
  if (!gives(permissions, scope)) return widening(permissions, scope, all)
  return scope === 'contents' ? undefined : givenAlready(lineOf(permissions, scope), scope)
}

function eventRemedy(root: TreeNode, name: string): Advice {
  const events = eventsOf(root)
  const event = events.find((one) => one.name === name)
  return event === undefined || !events.some((one) => isOurs(one.name)) ? noEvent(root) : foreignEvent(event)
}

/**
 * Where in the workflow file `text` the cause of a refusal stands, for the job `jobId`; `undefined` when the file
 * cannot be read, has no such job with steps of its own, or is no cause.
 */
export function remedyFor(text: string, jobId: string, refused: Refused): Advice | undefined {
  const parsed = parseYaml(text)
  const job = parsed.ok ? jobsOf(parsed.value).find(({ id }) => id === jobId) : undefined
  if (!parsed.ok || job === undefined) return undefined
  return refused.kind === 'event'
    ? eventRemedy(parsed.value, refused.name)
    : permissionRemedy(parsed.value, job, refused.scope)
}
