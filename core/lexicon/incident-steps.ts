/** What people do when an incident happens, in folded text. */
const ACT =
  /\b(?:isolat\w*|contain\w*|stop\w*|suspend\w*|revok\w*|rotat\w*|disabl\w*|restor\w*|assess\w*|evaluat\w*|investigat\w*|decid\w*|escalat\w*|notif\w*|inform\w*|alert\w*|call\w*|preserv\w*|record\w*|open\w* an incident|isol\w*|arret\w*|coup\w*|revoqu\w*|desactiv\w*|restaur\w*|evalu\w*|analys\w*|decid\w*|previen\w*|prevenir|avert\w*|convoqu\w*|conserv\w*|consign\w*)\b/

/** A sentence that only says where the plan is kept. */
const KEPT_ELSEWHERE =
  /(?:https?:|\blink\b|\bintranet\b|\bwiki\b|\bref(?:erence)?\b|\b(?:see|voir)\b.{0,40}\b(?:plan|procedure|page|document|runbook|playbook))/

/** Reporting a flaw is no step of a plan. */
const REPORTING = /\bvulnerabilit\w*|\bfailles?\b|\breporters?\b/

/** Whether folded sentences hold steps of a plan, and not only its reference or a contact. */
export function holdsSteps(sentences: readonly string[]): boolean {
  const own = sentences.filter((words) => !KEPT_ELSEWHERE.test(words) && !REPORTING.test(words))
  return own.length >= 2 && own.some((words) => ACT.test(words))
}
