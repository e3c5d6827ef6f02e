import { type Finding, LEVELS } from '../words/finding.ts'
import type { FailOn, Report } from '../words/report.ts'

/** The findings of a report by what a reader has to do with them; each stands in one list, in the report's order. */
export interface Sorted {
  /** New in this change, or all of them when nothing was compared; nobody decided on them. */
  readonly open: readonly Finding[]
  readonly existing: readonly Finding[]
  readonly fixed: readonly Finding[]
  readonly decided: readonly Finding[]
}

/** Sorts the findings of `report`. */
export function sorted({ findings }: Report): Sorted {
  const present = findings.filter(({ state }) => state !== 'fixed')
  const undecided = present.filter(({ decision }) => decision === undefined)
  return {
    open: undecided.filter(({ state }) => state === 'introduced'),
    existing: undecided.filter(({ state }) => state === 'existing'),
    fixed: findings.filter(({ state }) => state === 'fixed'),
    decided: present.filter(({ decision }) => decision !== undefined),
  }
}

/** Whether `finding` is one of those for which a review fails. */
export function reaches(finding: Finding, failOn: FailOn): boolean {
  if (failOn === 'none' || finding.state !== 'introduced' || finding.decision !== undefined) return false
  return LEVELS.indexOf(finding.level) <= LEVELS.indexOf(failOn)
}
