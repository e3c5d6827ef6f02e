import type { Finding } from '../words/finding.ts'

/** The findings of the head, each told apart from those of the base, then those that the head no longer has. */
export function compare(head: readonly Finding[], base: readonly Finding[]): Finding[] {
  const before = new Set(base.map((finding) => finding.fingerprint))
  const now = new Set(head.map((finding) => finding.fingerprint))
  return [
    ...head.map(
      (finding) => ({ ...finding, state: before.has(finding.fingerprint) ? 'existing' : 'introduced' }) as const,
    ),
    ...base
      .filter((finding) => !now.has(finding.fingerprint))
      .map((finding) => ({ ...finding, state: 'fixed' }) as const),
  ]
}
