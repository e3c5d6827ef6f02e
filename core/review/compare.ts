import type { Finding } from '../words/finding.ts'
import type { RuleOutcome } from '../words/report.ts'
import { aligned } from './ties.ts'

function nameOf({ rule, dataset }: Pick<Finding, 'rule' | 'dataset'>): string {
  return JSON.stringify([rule, dataset ?? null])
}

/** A finding for one thing is its own only member. */
function membersOf({ fingerprint, members = [fingerprint] }: Finding): readonly string[] {
  return members
}

/**
 * The findings of the head, each told apart from those of the base, then those that the head no longer has. What a
 * rule said of something that is gone, so that it does not apply any more, is not fixed and is left out.
 */
export function compare(
  { findings, outcomes }: { readonly findings: readonly Finding[]; readonly outcomes: readonly RuleOutcome[] },
  base: readonly Finding[],
): Finding[] {
  const known = base.map(({ fingerprint, location }) => ({ fingerprint, path: location?.path }))
  const head = aligned(findings, known)
  const before = new Set(base.flatMap(membersOf))
  const now = new Set(head.flatMap(membersOf))
  const idle = outcomes.filter(({ outcome }) => outcome === 'not-applicable')
  const gone = new Set(idle.map(({ id, dataset }) => nameOf({ rule: id, dataset })))
  return [
    ...head.map(
      (finding) =>
        ({
          ...finding,
          state: membersOf(finding).every((member) => before.has(member)) ? 'existing' : 'introduced',
        }) as const,
    ),
    ...base
      .filter((finding) => !membersOf(finding).some((member) => now.has(member)) && !gone.has(nameOf(finding)))
      .map((finding) => ({ ...finding, state: 'fixed' }) as const),
  ]
}
