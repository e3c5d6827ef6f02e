import { LEVELS } from '../words/finding.ts'
import type { Answers, Question } from '../words/profile.ts'
import type { Text } from '../words/text.ts'
import { answersFor } from './answers-for.ts'
import type { Configuration, ConfiguredDecision } from './configuration.ts'

/** Answers from the one that makes gardefou say the most; one further on makes it say less. */
const BY_RISK: Readonly<Partial<Record<Question, readonly (readonly string[])[]>>> = {
  'personal-data': [['personal', 'pseudonymised'], ['claimed-anonymous', 'unknown'], ['none']],
  sensitive: [
    ['in-source', 'revealed-by-annotation'],
    ['unknown', 'none'],
  ],
  'vulnerable-persons': [['yes'], ['unknown', 'no']],
  'labels-about-people': [['reputational-or-evaluative'], ['descriptive', 'unknown'], ['no']],
  destination: [
    ['distributed', 'open'],
    ['hosted-service', 'shared-recipients'],
    ['internal', 'undecided', 'unknown'],
  ],
  development: [
    ['training', 'fine-tuning'],
    ['unknown', 'none'],
  ],
  'data-changes-plausible': [['yes'], ['unknown', 'no']],
  'serious-consequences': [['yes'], ['unknown', 'no']],
}

/** From the strictest. */
const BY_STRICTNESS = ['note', 'warning', 'legal', 'none'] as const

const QUIETNESS = [...LEVELS, 'off'] as const

function riskOf(question: Question, answers: Partial<Answers>): number {
  const answer = answers[question] ?? 'unknown'
  return (BY_RISK[question] ?? []).findIndex((group) => group.includes(answer))
}

function answersLowered(now: Partial<Answers>, proposed: Partial<Answers>, dataset?: string): Text[] {
  const of = dataset === undefined ? { en: '', fr: '' } : { en: ` for ${dataset}`, fr: ` pour ${dataset}` }
  return (Object.keys(BY_RISK) as Question[])
    .filter((question) => riskOf(question, proposed) > riskOf(question, now))
    .map((question) => ({
      en: `${question}${of.en} goes from ${now[question]} to ${proposed[question] ?? 'unknown'}`,
      fr: `${question}${of.fr} passe de ${now[question]} à ${proposed[question] ?? 'unknown'}`,
    }))
}

function datasetsLowered(now: Configuration, proposed: Configuration): Text[] {
  return now.datasets.flatMap(({ name }) => answersLowered(answersFor(now, name), answersFor(proposed, name), name))
}

function rulesHushed(now: Configuration, proposed: Configuration): Text[] {
  return Object.entries(proposed.rules)
    .filter(([id, { level }]) => QUIETNESS.indexOf(level) > QUIETNESS.indexOf(now.rules[id]?.level ?? 'note'))
    .map(([id, { level }]) => ({ en: `${id} is set to ${level}`, fr: `${id} passe à ${level}` }))
}

function isKnown(decision: ConfiguredDecision, decisions: readonly ConfiguredDecision[]): boolean {
  return decisions.some(
    ({ rule, dataset, fingerprint, until }) =>
      rule === decision.rule &&
      dataset === decision.dataset &&
      fingerprint === decision.fingerprint &&
      (until === undefined || (decision.until !== undefined && decision.until <= until)),
  )
}

function decisionsAdded(now: Configuration, proposed: Configuration): Text[] {
  return proposed.decisions
    .filter((decision) => !isKnown(decision, now.decisions))
    .map(({ rule, reason, until }) => ({
      en: `a decision on ${rule} holds ${until === undefined ? 'without end' : `until ${until}`} (${reason})`,
      fr: `une décision sur ${rule} vaut ${until === undefined ? 'sans date de fin' : `jusqu’au ${until}`} (${reason})`,
    }))
}

function failsLess(now: Configuration, proposed: Configuration): Text[] {
  if (BY_STRICTNESS.indexOf(proposed.failOn) <= BY_STRICTNESS.indexOf(now.failOn)) return []
  return [
    {
      en: `fail-on goes from ${now.failOn} to ${proposed.failOn}`,
      fr: `fail-on passe de ${now.failOn} à ${proposed.failOn}`,
    },
  ]
}

/** What a proposed configuration makes gardefou say less of than the one in force, each as a clause. */
export function loosened(now: Configuration, proposed: Configuration): readonly Text[] {
  return [
    ...answersLowered(now.answers, proposed.answers),
    ...datasetsLowered(now, proposed),
    ...rulesHushed(now, proposed),
    ...decisionsAdded(now, proposed),
    ...failsLess(now, proposed),
  ]
}
