import type { Finding } from '../words/finding.ts'
import { LEVELS } from '../words/finding.ts'
import type { FailOn, Verdict } from '../words/report.ts'

/** Whether the findings of this change, those without a decision, reach the level from which a review fails. */
export function verdictOf(findings: readonly Finding[], failOn: FailOn): Verdict {
  if (failOn === 'none') return 'pass'
  const threshold = LEVELS.indexOf(failOn)
  const counts = (finding: Finding) =>
    finding.state === 'introduced' && finding.decision === undefined && LEVELS.indexOf(finding.level) <= threshold
  return findings.some(counts) ? 'fail' : 'pass'
}
