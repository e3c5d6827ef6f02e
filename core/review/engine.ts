import type { Configuration } from '../configuration/configuration.ts'
import type { Concept } from '../words/concept.ts'
import type { Facts } from '../words/facts.ts'
import type { Finding, Level, Observation } from '../words/finding.ts'
import type { Location } from '../words/location.ts'
import type { RuleOutcome } from '../words/report.ts'
import type { Rule } from '../words/rule.ts'
import type { Text } from '../words/text.ts'
import { authorityOf } from './authority.ts'
import { closesOf } from './closing.ts'
import { fingerprint } from './fingerprint.ts'
import { levelOf, quieter } from './level.ts'
import { assertedOn } from './said.ts'
import type { Scope } from './scopes.ts'

/** What one rule came to in one scope. */
export interface Judgement {
  readonly outcome: RuleOutcome
  readonly findings: readonly Finding[]
}

const OFF: Text = {
  en: 'The configuration turns this rule off.',
  fr: 'La configuration désactive cette règle.',
}
const SILENT: Text = {
  en: 'Nothing is said of this at the tier of this profile.',
  fr: 'Rien n’en est dit au palier de ce profil.',
}

function evidenceFor(rule: Rule, scope: Scope, configuration: Configuration): Text | undefined {
  const found = configuration.evidence.find((evidence) => {
    const closes = evidence.for === rule.topic || (rule.alsoClosedBy?.includes(evidence.for) ?? false)
    return closes && (evidence.dataset === undefined || evidence.dataset === scope.dataset)
  })
  if (found === undefined) return undefined
  return {
    en: `The configuration points to ${found.reference}`,
    fr: `La configuration renvoie à ${found.reference}`,
  }
}

/** The dataset that is judged; none when the whole repository is, under whichever profile. */
function subjectOf({ dataset, whole = false }: Scope): string | undefined {
  return whole ? undefined : dataset
}

function membersOf({ id }: Rule, dataset: string | undefined, { members }: Observation): Pick<Finding, 'members'> {
  return members === undefined ? {} : { members: members.map((name) => fingerprint(id, dataset, name)) }
}

/** Where a concept was affirmed before the change under review, if it was. */
function stoodOf(concept: Concept | undefined, { before }: Facts, { scope }: Rule): readonly Location[] {
  if (concept === undefined || before === undefined) return []
  const earlier = scope === 'dataset' ? before.subject : before.documents
  return assertedOn(earlier, concept).map(({ location }) => location)
}

/** Where the change under review took out what is missed, or the passage that it replaced, as far as it was said once. */
function formerOf(seen: Observation, facts: Facts, rule: Rule): Pick<Finding, 'before' | 'replaces'> {
  const before = seen.before ?? stoodOf(seen.absent, facts, rule)[0]
  const inFile = stoodOf(seen.blank, facts, rule).find(({ path }) => path === seen.location?.path)
  const replaces = seen.replaces ?? inFile
  return { ...(before === undefined ? {} : { before }), ...(replaces === undefined ? {} : { replaces }) }
}

function findingOf(rule: Rule, scope: Scope, ruleLevel: Level, observation: Observation, facts: Facts): Finding {
  const level = observation.level === undefined ? ruleLevel : quieter(ruleLevel, observation.level)
  const dataset = observation.dataset ?? subjectOf(scope)
  return {
    rule: rule.id,
    level,
    state: 'introduced',
    dataset,
    recommendations: rule.recommendations.map(({ id }) => id),
    message: observation.message,
    authority: authorityOf(rule, level),
    closes: closesOf(rule),
    location: observation.location,
    ...formerOf(observation, facts, rule),
    evidence: observation.evidence ?? [],
    fingerprint: fingerprint(rule.id, dataset, observation.key),
    ...membersOf(rule, dataset, observation),
    decision: undefined,
    fix: observation.fix,
  }
}

function thrown(error: unknown): Text {
  const cause = error instanceof Error ? error.message : String(error)
  return {
    en: `This rule stopped on an error of its own (${cause}); nothing can be concluded from its silence.`,
    fr: `Cette règle s’est arrêtée sur une erreur qui lui est propre (${cause})\u202f; son silence ne prouve rien.`,
  }
}

function outcomeOf(rule: Rule, scope: Scope, outcome: RuleOutcome['outcome'], reason?: Text): RuleOutcome {
  return { id: rule.id, dataset: subjectOf(scope), outcome, reason }
}

function tryRule(rule: Rule, facts: Facts, scope: Scope, configuration: Configuration): Judgement {
  const level = levelOf(rule, scope.profile, configuration.rules[rule.id])
  if (level === 'off') return { outcome: outcomeOf(rule, scope, 'not-applicable', OFF), findings: [] }
  const applies = rule.applies(facts, scope.profile)
  if (applies !== true) return { outcome: outcomeOf(rule, scope, 'not-applicable', applies), findings: [] }
  if (level === 'silent') return { outcome: outcomeOf(rule, scope, 'not-applicable', SILENT), findings: [] }
  const evidence = evidenceFor(rule, scope, configuration)
  if (evidence !== undefined) return { outcome: outcomeOf(rule, scope, 'pass', evidence), findings: [] }
  const findings = [...rule.check(facts, scope.profile)].map((seen) => findingOf(rule, scope, level, seen, facts))
  return { outcome: outcomeOf(rule, scope, findings.length === 0 ? 'pass' : 'findings'), findings }
}

/** Judges `facts` by one rule for one scope; a rule that throws gives the outcome `error`, never silence. */
export function judge(rule: Rule, facts: Facts, scope: Scope, configuration: Configuration): Judgement {
  try {
    return tryRule(rule, facts, scope, configuration)
  } catch (error) {
    return { outcome: outcomeOf(rule, scope, 'error', thrown(error)), findings: [] }
  }
}
