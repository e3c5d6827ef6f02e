import { describe, expect, it } from 'vitest'
import { findingComment } from '../../../core/reporters/comment.ts'
import { fingerprintsSaid } from '../../../core/reporters/marker.ts'
import { isSettled, settledBody, unsettledBody } from '../../../core/reporters/settled.ts'
import { context, finding, retentionRule } from '../../support/report-builder.ts'

const one = finding(retentionRule)
const body = findingComment(one, context, 'en')
const settling = { isDecided: false, commit: 'abcdef0123456789', language: 'en' } as const

describe('the note over a settled comment', () => {
  it('stands first, in either language, and says whether a person decided', () => {
    const face = (given: object) => settledBody(body, { ...settling, ...given }).split('\n')[0]
    expect(face({})).toBe('**Settled.** As of `abcdef0`, this remark no longer stands as written here.')
    expect(face({ isDecided: true })).toContain('a decision kept with the configuration answers this remark.')
    expect(face({ language: 'fr' })).toBe(
      '**Réglé.** Depuis `abcdef0`, cette remarque n’a plus lieu d’être telle qu’elle figure ici.',
    )
    expect(face({ language: 'fr', isDecided: true })).toContain('une décision consignée avec la configuration')
  })

  it('leaves the comment ours, is there once, and goes without a trace', () => {
    const settled = settledBody(settledBody(body, settling), { ...settling, language: 'fr' })
    expect(settled.match(/\*\*(?:Settled|Réglé)\.\*\*/g)).toHaveLength(1)
    expect(fingerprintsSaid(settled)).toEqual([one.fingerprint])
    expect([isSettled(body), isSettled(settled)]).toEqual([false, true])
    expect(unsettledBody(settled)).toBe(body)
  })

  it('does not take what a comment says for a note', () => {
    const quoted = `A plan\n\n---\n\n${body}`
    expect(unsettledBody(settledBody(quoted, settling))).toBe(quoted)
  })
})
