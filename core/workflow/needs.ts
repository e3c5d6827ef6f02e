import type { Advice } from './advice.ts'
import { PULL_EVENTS, type StartingEvent } from './events.ts'
import { otherToken, writesOf } from './given.ts'
import { gives, linesFor, narrowing, type Scope, widening } from './permissions.ts'
import { actionOf, type Job, type Use } from './workflow.ts'

const UPLOADS = /^github\/codeql-action\/upload-sarif(?:@|$)/i

function uploadsAfter({ job, step }: Use): boolean {
  return job.steps.slice(job.steps.indexOf(step) + 1).some((other) => UPLOADS.test(actionOf(other)))
}

/** The permissions that a step works with on `events`, by what its inputs ask; none but for SARIF with a token of its own. */
export function needsOf(use: Use, events: readonly StartingEvent[]): readonly Scope[] {
  const isOn = (names: readonly string[]) => events.some(({ name }) => names.includes(name))
  const { check, review } = writesOf(use)
  const isAnswered = isOn(PULL_EVENTS)
  const own: readonly Scope[] = [
    'contents',
    ...(check && (isAnswered || isOn(['merge_group'])) ? (['checks'] as const) : []),
    ...(review && isAnswered ? (['pull-requests'] as const) : []),
  ]
  return [...(otherToken(use) === undefined ? own : []), ...(uploadsAfter(use) ? (['security-events'] as const) : [])]
}

/** That nothing says what the token of a job may do: a setting of the repository decides. */
export function unsaid({ line }: Job, scopes: readonly Scope[], weight: Advice['weight'] = 'remark'): Advice {
  const lines = linesFor(scopes)
  return {
    weight,
    line,
    what: {
      en: `Give this job “permissions:”, with ${lines.en}.`,
      fr: `Donnez à cette tâche «\u202fpermissions:\u202f», avec ${lines.fr}.`,
    },
    why: {
      en: 'Without it, a setting of the repository decides, and by default tokens only read.',
      fr: 'Sans cela, un réglage du dépôt décide, et par défaut les jetons ne font que lire.',
    },
  }
}

/** What is to be changed in the permissions of a step's job; a workflow that is called has those of its caller. */
export function permissionAdvice(use: Use, events: readonly StartingEvent[]): readonly Advice[] {
  const scopes = needsOf(use, events)
  const { permissions } = use.job
  if (scopes.length === 0) return []
  if (permissions === undefined) {
    return events.some(({ name }) => name === 'workflow_call') ? [] : [unsaid(use.job, scopes)]
  }
  const lacking = scopes.filter((scope) => !gives(permissions, scope))
  return [...lacking.map((scope) => widening(permissions, scope, scopes)), ...narrowing(permissions, scopes)]
}
