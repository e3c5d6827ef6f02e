import type { Answers, Profile, Tier } from '../words/profile.ts'

/** Whether personal or pseudonymised data are declared (P1 of the risk profile). */
export function concernsPeople(answers: Answers): boolean {
  return answers['personal-data'] === 'personal' || answers['personal-data'] === 'pseudonymised'
}

/** Whether personal data are annotated, by whatever means (P2). */
export function annotatesPeople(answers: Answers): boolean {
  return concernsPeople(answers) && answers.annotation.some((how) => how !== 'none')
}

/** Whether labels describe people, or may do (P3). */
export function labelsPeople(answers: Answers): boolean {
  return annotatesPeople(answers) && answers['labels-about-people'] !== 'no'
}

/** Whether the data are sensitive (P4). */
export function isSensitive(answers: Answers): boolean {
  return (
    concernsPeople(answers) && (answers.sensitive === 'in-source' || answers.sensitive === 'revealed-by-annotation')
  )
}

/** Whether anonymisation is sought or claimed (P5). */
export function seeksAnonymity(answers: Answers): boolean {
  return answers['anonymisation-goal'] === 'yes' || answers['personal-data'] === 'claimed-anonymous'
}

/** Whether changes to the data are both plausible and serious (P6): both conditions, never one. */
export function fearsChanges(answers: Answers): boolean {
  return answers['data-changes-plausible'] === 'yes' && answers['serious-consequences'] === 'yes'
}

/** Whether sensitive data stand beside others in one dataset (P7). */
export function mixesSensitive(answers: Answers): boolean {
  return isSensitive(answers) && answers['sensitive-colocated'] === 'yes'
}

/** Whether a usable system is provided, not only data, weights or a library (P11). */
export function providesSystem(answers: Answers): boolean {
  return concernsPeople(answers) && answers.roles.includes('model-provider') && answers.destination === 'hosted-service'
}

/** Whether informing people and answering them may fall to this project: a declared role says so, or none is declared. */
export function mayInform({ roles }: Answers): boolean {
  const informing = ['controller', 'joint-controller', 'dataset-publisher']
  return roles.length === 0 || roles.some((role) => informing.includes(role))
}

/** Whether annotators of another company are called upon, or this project annotates for somebody else (P10). */
export function sharesAnnotation({ annotation, roles }: Answers): boolean {
  const others = annotation.some((way) => way === 'human-outsourced' || way === 'crowd')
  return others || roles.includes('processor') || roles.includes('annotation-provider')
}

/** Whether data or annotations leave the project for others to use. */
export function sharesData({ destination, roles }: Answers): boolean {
  return ['shared-recipients', 'distributed', 'open'].includes(destination) || roles.includes('dataset-publisher')
}

/** Whether a model is trained on personal data; fine-tuning is training (P8). */
export function trainsOnPeople(answers: Answers): boolean {
  return concernsPeople(answers) && (answers.development === 'training' || answers.development === 'fine-tuning')
}

/** Whether the only part played is to share a dataset (P9). */
export function onlyShares(answers: Answers): boolean {
  return answers.roles.includes('dataset-publisher') && answers.development === 'none'
}

function aggravators(answers: Answers): number {
  return [
    isSensitive(answers),
    answers['vulnerable-persons'] === 'yes',
    answers.destination === 'distributed' || answers.destination === 'open',
    answers['labels-about-people'] === 'reputational-or-evaluative',
    fearsChanges(answers),
  ].filter(Boolean).length
}

/**
 * gardefou's own heuristic, not the CNIL's: 0 out of scope, then one to three by aggravating answers. Data that are
 * claimed to be anonymous stay at the lowest one: only the claim is looked at.
 */
export function tierOf(answers: Answers): Tier {
  if (answers['personal-data'] === 'unknown') return 'unknown'
  if (answers['personal-data'] === 'none') return 0
  if (!concernsPeople(answers)) return 1
  const count = aggravators(answers)
  if (count === 0) return 1
  return count === 1 ? 2 : 3
}

function hasUnknownAggravator(answers: Answers): boolean {
  const changes = [answers['data-changes-plausible'], answers['serious-consequences']]
  return (
    answers.sensitive === 'unknown' ||
    answers['vulnerable-persons'] === 'unknown' ||
    answers.destination === 'unknown' ||
    answers['labels-about-people'] === 'unknown' ||
    (changes.includes('unknown') && !changes.includes('no'))
  )
}

/** The profile that follows from the answers. An unknown answer counts as no aggravation, and is said to. */
export function profileOf(answers: Answers): Profile {
  const tier = tierOf(answers)
  return { answers, tier, capped: (tier === 1 || tier === 2) && hasUnknownAggravator(answers) }
}
