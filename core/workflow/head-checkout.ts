import { get, type MapEntry, textOf } from '../formats/tree.ts'
import type { Text } from '../words/text.ts'
import type { Advice } from './advice.ts'
import type { StartingEvent } from './events.ts'
import { actionOf, entryOf, type Job, type Use } from './workflow.ts'

/** What names the commit, the branch or the repository that is proposed. */
const HEAD = /github\.head_ref|pull_request\.head\.|refs\/pull\/|\bpull\/(?:\$|\d)/

const CHECKS_OUT = /\bgit\s+(?:checkout|fetch|pull|switch|clone|worktree)\b/

const WHY: Text = {
  en: 'On pull_request_target, what is proposed would run beside the secrets of the repository; gardefou needs no checkout.',
  fr: 'Sur pull_request_target, ce qui est proposé s’exécuterait à côté des secrets du dépôt\u202f; gardefou n’a besoin d’aucune extraction.',
}

const WHAT: Text = {
  en: 'Take this checkout of what is proposed out of the job.',
  fr: 'Retirez de la tâche cette extraction de ce qui est proposé.',
}

function isHead(entry: MapEntry | undefined): boolean {
  return HEAD.test(textOf(entry?.value) ?? '')
}

/** The entries of a job by which its steps check out what is proposed. */
function checkouts({ steps }: Job): readonly MapEntry[] {
  return steps.flatMap((step) => {
    const [run, given] = [entryOf(step, 'run'), get(step, 'with')]
    const script = textOf(run?.value) ?? ''
    if (run !== undefined && (/\bgh\s+pr\s+checkout\b/.test(script) || (CHECKS_OUT.test(script) && isHead(run)))) {
      return [run]
    }
    if (!/^actions\/checkout(?:@|$)/i.test(actionOf(step))) return []
    const named = ['ref', 'repository'].map((key) => entryOf(given, key))
    return named.filter((entry) => entry !== undefined).filter(isHead)
  })
}

/** That a job with the rights of the repository checks out what anybody proposes, the first place of each job. */
export function headCheckout({ job }: Use, events: readonly StartingEvent[]): readonly Advice[] {
  const [first] = events.some(({ name }) => name === 'pull_request_target') ? checkouts(job) : []
  return first === undefined ? [] : [{ weight: 'danger', line: first.keyLine, what: WHAT, why: WHY }]
}
