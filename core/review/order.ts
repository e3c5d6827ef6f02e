import { type Finding, LEVELS } from '../words/finding.ts'

function rank(finding: Finding): number {
  return (finding.state === 'fixed' ? LEVELS.length : 0) + LEVELS.indexOf(finding.level)
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** Gravest first, fixed ones last, then by place, rule and fingerprint, so that the order never depends on chance. */
export function ordered(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (left, right) =>
      rank(left) - rank(right) ||
      byText(left.location?.path ?? '', right.location?.path ?? '') ||
      (left.location?.startLine ?? 0) - (right.location?.startLine ?? 0) ||
      byText(left.rule, right.rule) ||
      byText(left.fingerprint, right.fingerprint),
  )
}
