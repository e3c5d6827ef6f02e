import { type Finding, LEVELS } from '../words/finding.ts'
import type { RuleOutcome } from '../words/report.ts'
import type { Judgement } from './engine.ts'

/** Of several outcomes of one rule, the first of these is that of the whole. */
const TELLING: readonly RuleOutcome['outcome'][] = ['error', 'findings', 'pass', 'not-applicable']

function isLouder(left: Finding, right: Finding): boolean {
  return LEVELS.indexOf(left.level) < LEVELS.indexOf(right.level)
}

function loudest(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>()
  for (const finding of findings) {
    const known = kept.get(finding.fingerprint)
    if (known === undefined || isLouder(finding, known)) kept.set(finding.fingerprint, finding)
  }
  return [...kept.values()]
}

/** What one rule came to for the whole repository, from what it came to under each profile in it. */
export function merged(judgements: readonly Judgement[]): Judgement[] {
  const outcomes = judgements.map(({ outcome }) => outcome)
  const telling = TELLING.flatMap((word) => outcomes.find(({ outcome }) => outcome === word) ?? [])[0]
  return telling === undefined
    ? []
    : [{ outcome: telling, findings: loudest(judgements.flatMap(({ findings }) => findings)) }]
}
