import type { Finding } from '../words/finding.ts'
import type { RuleOutcome } from '../words/report.ts'

function nameOf(rule: string, dataset: string | undefined): string {
  return JSON.stringify([rule, dataset ?? null])
}

/**
 * The findings of the head, each told apart from those of the base, then those that the head no longer has. What a
 * rule said of something that is gone, so that it does not apply any more, is not fixed and is left out.
 */
export function compare(
  { findings: head, outcomes }: { readonly findings: readonly Finding[]; readonly outcomes: readonly RuleOutcome[] },
  base: readonly Finding[],
): Finding[] {
  const before = new Set(base.map((finding) => finding.fingerprint))
  const now = new Set(head.map((finding) => finding.fingerprint))
  const idle = outcomes.filter(({ outcome }) => outcome === 'not-applicable')
  const gone = new Set(idle.map(({ id, dataset }) => nameOf(id, dataset)))
  return [
    ...head.map(
      (finding) => ({ ...finding, state: before.has(finding.fingerprint) ? 'existing' : 'introduced' }) as const,
    ),
    ...base
      .filter(({ rule, dataset, fingerprint }) => !now.has(fingerprint) && !gone.has(nameOf(rule, dataset)))
      .map((finding) => ({ ...finding, state: 'fixed' }) as const),
  ]
}
