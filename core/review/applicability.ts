import type { Facts } from '../words/facts.ts'
import type { Answers, Profile } from '../words/profile.ts'
import type { Text } from '../words/text.ts'
import { concernsPeople } from './tier.ts'

/** `true`, or why a rule does not apply. */
export type Applicability = true | Text

const OUT_OF_SCOPE: Text = {
  en: 'Out of scope as declared: the data concern nobody.',
  fr: 'Hors champ tel que déclaré\u00a0: les données ne concernent personne.',
}
const UNANSWERED: Text = {
  en: 'The configuration does not say yet whether the data concern people.',
  fr: 'La configuration ne dit pas encore si les données concernent des personnes.',
}
const CLAIMED_ANONYMOUS: Text = {
  en: 'The data are declared anonymous; only what bears on that claim is looked at.',
  fr: 'Les données sont déclarées anonymes\u202f; seul ce qui touche à cette affirmation est examiné.',
}

/** Whether the data may concern somebody: they do unless they are declared not to. */
export function whereInScope(answers: Answers): Applicability {
  return answers['personal-data'] !== 'none' || OUT_OF_SCOPE
}

/** Whether the profile declares personal or pseudonymised data, and otherwise why not. */
export function aboutPeople({ answers }: Profile): Applicability {
  if (concernsPeople(answers)) return true
  if (answers['personal-data'] === 'none') return OUT_OF_SCOPE
  return answers['personal-data'] === 'unknown' ? UNANSWERED : CLAIMED_ANONYMOUS
}

/** `true` when `condition` holds, `reason` otherwise. */
export function when(condition: boolean, reason: Text): Applicability {
  return condition || reason
}

const NO_CHANGE: Text = { en: 'No change is under review.', fr: 'Aucune modification n’est examinée.' }

/** Whether a change is under review, for a rule that speaks of changes. */
export function underReview({ before }: Facts): Applicability {
  return when(before !== undefined, NO_CHANGE)
}

const NOTHING_SEEN: Text = {
  en: 'What this rule looks at was not found in the documents read, so that it has nothing to look at.',
  fr: 'Ce que cette règle examine n’a pas été trouvé dans les documents lus\u202f; elle n’a donc rien à examiner.',
}

/** Whether there is something to look at, for a rule that speaks only of what is there. */
export function given(seen: unknown): Applicability {
  const isThere = Array.isArray(seen) ? seen.length > 0 : seen !== undefined
  return when(isThere, NOTHING_SEEN)
}

/** The first reason not to apply, or `true`. */
export function all(...conditions: readonly Applicability[]): Applicability {
  return conditions.find((condition) => condition !== true) ?? true
}
