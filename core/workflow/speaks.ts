import { parseYaml } from '../formats/yaml.ts'
import { eventsFor, eventsOf, PULL_EVENTS } from './events.ts'
import { writesOf } from './given.ts'
import { jobsOf, usesIn } from './workflow.ts'

/** What a check run may be about. */
export type Occasion = 'pull-request' | 'pull-request-from-fork' | 'merge-group'

/** The events on which a job may write its check run; from a fork, tokens of `pull_request` only read. */
const EVENTS: Readonly<Record<Occasion, readonly string[]>> = {
  'pull-request': PULL_EVENTS,
  'pull-request-from-fork': ['pull_request_target'],
  'merge-group': ['merge_group'],
}

/** Whether a workflow has gardefou write its check run on such an occasion. */
export function writesCheckOn(text: string, occasion: Occasion): boolean {
  const parsed = parseYaml(text)
  if (!parsed.ok) return false
  const events = eventsOf(parsed.value)
  return jobsOf(parsed.value)
    .flatMap(usesIn)
    .some((use) => writesOf(use).check && eventsFor(use, events).some(({ name }) => EVENTS[occasion].includes(name)))
}
