import type { Answers } from '../words/profile.ts'
import { annotatesPeople } from './tier.ts'

/** The answers that raise what is at stake, and matter only when the ones before them do. */
export function unansweredOf(answers: Answers): readonly (keyof Answers)[] {
  const deciding = ['sensitive', 'vulnerable-persons', 'destination', 'development'] as const
  const changes = ['data-changes-plausible', 'serious-consequences'] as const
  const labels = annotatesPeople(answers) ? (['labels-about-people'] as const) : []
  const isFrozen = changes.some((question) => answers[question] === 'no')
  return [
    ...deciding.filter((question) => answers[question] === 'unknown'),
    ...labels.filter((question) => answers[question] === 'unknown'),
    ...(['roles'] as const).filter((question) => answers[question].length === 0),
    ...(isFrozen ? [] : changes.filter((question) => answers[question] === 'unknown')),
  ]
}
