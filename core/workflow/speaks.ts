import { parseYaml } from '../formats/yaml.ts'
import { eventsFor, eventsOf, PULL_EVENTS } from './events.ts'
import { writesOf } from './given.ts'
import { jobsOf, usesIn } from './workflow.ts'

/** From a fork, tokens of `pull_request` only read. */
const FROM_FORKS: readonly string[] = ['pull_request_target']

/** Whether a workflow has gardefou review pull requests, from a fork or not, and write its check run there. */
export function checksPulls(text: string, isFork: boolean): boolean {
  const parsed = parseYaml(text)
  if (!parsed.ok) return false
  const events = eventsOf(parsed.value)
  const writing = isFork ? FROM_FORKS : PULL_EVENTS
  return jobsOf(parsed.value)
    .flatMap(usesIn)
    .some((use) => writesOf(use).check && eventsFor(use, events).some(({ name }) => writing.includes(name)))
}
