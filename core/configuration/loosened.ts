import { LEVELS, type Level } from '../words/finding.ts'
import type { Answers, ListQuestion, Question } from '../words/profile.ts'
import type { Rule } from '../words/rule.ts'
import type { Text } from '../words/text.ts'
import { answersFor } from './answers-for.ts'
import {
  type Configuration,
  type ConfiguredDecision,
  type ConfiguredEvidence,
  emptyConfiguration,
} from './configuration.ts'

/** Answers from those that make gardefou say the most; one further on makes it say less. */
const BY_RISK: Readonly<Record<Question, readonly (readonly string[])[]>> = {
  'personal-data': [['personal', 'pseudonymised'], ['claimed-anonymous', 'unknown'], ['none']],
  sensitive: [
    ['in-source', 'revealed-by-annotation'],
    ['unknown', 'none'],
  ],
  'vulnerable-persons': [['yes'], ['unknown', 'no']],
  'labels-about-people': [['reputational-or-evaluative'], ['descriptive', 'unknown'], ['no']],
  'anonymisation-goal': [['yes'], ['unknown', 'no']],
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
  'sensitive-colocated': [['yes'], ['unknown', 'no']],
}

const LISTS: readonly ListQuestion[] = ['roles', 'annotation']

/** From the strictest. */
const BY_STRICTNESS = ['note', 'warning', 'legal', 'none'] as const

const QUIETNESS: readonly (Level | 'silent' | 'off')[] = [...LEVELS, 'silent', 'off']

function goes(name: Text, from: string, to: string): Text {
  return { en: `${name.en} goes from ${from} to ${to}`, fr: `${name.fr} passe de ${from} à ${to}` }
}

function riskOf(question: Question, answer: string): number {
  return BY_RISK[question].findIndex((group) => group.includes(answer))
}

function isLowered(question: Question, from: string, to: string): boolean {
  return riskOf(question, to) > riskOf(question, from)
}

function named(question: string, dataset: string | undefined): Text {
  if (dataset === undefined) return { en: question, fr: question }
  return { en: `${question} for ${dataset}`, fr: `${question} pour ${dataset}` }
}

/** The answers given now that the proposal takes back, or replaces by one of less risk. */
function answersLowered(now: Partial<Answers>, proposed: Partial<Answers>, dataset?: string): Text[] {
  const single = (Object.keys(BY_RISK) as Question[]).flatMap((question) => {
    const [from, to] = [now[question], proposed[question] ?? 'unknown']
    return from !== undefined && isLowered(question, from, to) ? [goes(named(question, dataset), from, to)] : []
  })
  const lists = LISTS.flatMap((question) => {
    const [from, to] = [now[question] ?? [], proposed[question] ?? []].map((list): readonly string[] => list)
    const isShorter = from?.some((value) => value !== 'none' && !to?.includes(value)) ?? false
    return isShorter ? [goes(named(question, dataset), from?.join(', ') ?? '', to?.join(', ') || 'unknown')] : []
  })
  return [...single, ...lists]
}

/** Datasets new, gone or drawn otherwise change the answers of the files in them. */
function datasetsLowered(now: Configuration, proposed: Configuration): Text[] {
  const names = new Set([...now.datasets, ...proposed.datasets].map(({ name }) => name))
  return [...names].flatMap((name) => answersLowered(answersFor(now, name), answersFor(proposed, name), name))
}

function pathsMoved(now: Configuration, proposed: Configuration): Text[] {
  return now.datasets.flatMap(({ name, paths }) => {
    const same = proposed.datasets.find((dataset) => dataset.name === name)
    if (same === undefined || same.paths.join() === paths.join()) return []
    return [goes({ en: `the paths of ${name}`, fr: `les chemins de ${name}` }, paths.join(', '), same.paths.join(', '))]
  })
}

/** The loudest level that a rule has at any tier: what it says when nothing is set. */
function ownLevel({ levels }: Rule): Level | 'silent' {
  const [loudest = 'silent'] = QUIETNESS.filter((level) => Object.values(levels).some((own) => own === level))
  return loudest === 'off' ? 'silent' : loudest
}

function rulesHushed(now: Configuration, proposed: Configuration, rules: readonly Rule[]): Text[] {
  return rules.flatMap((rule) => {
    const [from, to] = [now, proposed].map(({ rules: set }) => set[rule.id]?.level ?? ownLevel(rule))
    if (from === undefined || to === undefined || QUIETNESS.indexOf(to) <= QUIETNESS.indexOf(from)) return []
    return [{ en: `${rule.id} is set to ${to}`, fr: `${rule.id} passe à ${to}` }]
  })
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

function isSame(left: ConfiguredEvidence, right: ConfiguredEvidence): boolean {
  return left.for === right.for && left.dataset === right.dataset
}

function evidenceAdded(now: Configuration, proposed: Configuration): Text[] {
  // Without a configuration, nothing was asked that a reference answers.
  if (now === emptyConfiguration) return []
  return proposed.evidence
    .filter((evidence) => !now.evidence.some((known) => isSame(known, evidence)))
    .map(({ for: topic, reference }) => ({
      en: `a reference answers ${topic} (${reference})`,
      fr: `une référence répond à ${topic} (${reference})`,
    }))
}

function failsLess({ failOn: from }: Configuration, { failOn: to }: Configuration): Text[] {
  const isLooser = BY_STRICTNESS.indexOf(to) > BY_STRICTNESS.indexOf(from)
  return isLooser ? [goes({ en: 'fail-on', fr: 'fail-on' }, from, to)] : []
}

/** What a proposed configuration makes gardefou say less of than the one in force, each as a clause. */
export function loosened(now: Configuration, proposed: Configuration, rules: readonly Rule[]): readonly Text[] {
  return [
    ...answersLowered(now.answers, proposed.answers),
    ...datasetsLowered(now, proposed),
    ...pathsMoved(now, proposed),
    ...rulesHushed(now, proposed, rules),
    ...decisionsAdded(now, proposed),
    ...evidenceAdded(now, proposed),
    ...failsLess(now, proposed),
  ]
}
