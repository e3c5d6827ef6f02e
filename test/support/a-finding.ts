import type { Finding } from '../../core/words/finding.ts'

/** A finding like those a review gives, with what a test cares about. */
export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'incident-plan-documented',
    level: 'warning',
    state: 'introduced',
    dataset: undefined,
    recommendations: ['S-21'],
    message: { en: 'No plan was found, expected one', fr: 'Aucun plan trouvé, un plan est attendu' },
    authority: { en: 'The CNIL recommends it.', fr: 'La CNIL le recommande.' },
    closes: [{ en: 'Write it', fr: 'L’écrire' }],
    location: { path: 'SECURITY.md', startLine: 1, endLine: 1 },
    evidence: [],
    fingerprint: '0123456789abcdef',
    decision: undefined,
    fix: undefined,
    ...given,
  }
}
