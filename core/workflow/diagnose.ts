import { parseYaml } from '../formats/yaml.ts'
import type { Text } from '../words/text.ts'
import type { Advice } from './advice.ts'
import { eventAdvice, noEvent } from './event-advice.ts'
import { eventsFor, eventsOf, isOurs } from './events.ts'
import { headCheckout } from './head-checkout.ts'
import { inputAdvice } from './input-advice.ts'
import { permissionAdvice } from './needs.ts'
import { jobsOf, usesIn } from './workflow.ts'

/** What is said of a workflow file. */
export interface Diagnosis {
  /** `not-ours` for a workflow that does not use gardefou, or cannot be read and does not name it. */
  readonly state: 'read' | 'unreadable' | 'not-ours'
  /** In the order of the file. */
  readonly advice: readonly Advice[]
}

const NOT_OURS: Diagnosis = { state: 'not-ours', advice: [] }

const UNREAD: Text = {
  en: 'GitHub does not run a workflow that it cannot read.',
  fr: 'GitHub n’exécute pas un workflow qu’il ne peut pas lire.',
}

function unreadable(text: string, { en, fr }: Text, line = 1): Diagnosis {
  if (!/gardefou/i.test(text)) return NOT_OURS
  return {
    state: 'unreadable',
    advice: [{ weight: 'change', line, what: { en: `${en}.`, fr: `${fr}.` }, why: UNREAD }],
  }
}

/** Each line once with the same words: jobs share the permissions and the events of their workflow. */
function inOrder(advice: readonly Advice[]): readonly Advice[] {
  const once = new Map(advice.map((one) => [`${one.line} ${one.what.en}`, one]))
  return [...once.values()].sort((left, right) => left.line - right.line)
}

/** Says which lines of a workflow file are to be changed so that gardefou does there what it is asked. */
export function diagnose(text: string): Diagnosis {
  const parsed = parseYaml(text)
  if (!parsed.ok) return unreadable(text, parsed.reason, parsed.line)
  const uses = jobsOf(parsed.value).flatMap(usesIn)
  if (uses.length === 0) return NOT_OURS
  const events = eventsOf(parsed.value)
  const isStarted = events.some(({ name }) => isOurs(name))
  const advice = uses.flatMap((use) => {
    const own = eventsFor(use, events)
    const about = isStarted ? eventAdvice(use, own) : [noEvent(parsed.value)]
    return [...about, ...permissionAdvice(use, own), ...inputAdvice(use), ...headCheckout(use, own)]
  })
  return { state: 'read', advice: inOrder(advice) }
}
