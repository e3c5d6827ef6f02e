import { describe, expect, it } from 'vitest'
import { answerText, type IssueContext, issueDraft } from '../../bot/issue-text.ts'
import { authorityOf } from '../../core/review/authority.ts'
import { closesOf } from '../../core/review/closing.ts'
import { rule as incidentPlan } from '../../rules/incident-plan-documented.ts'
import { rule as retention } from '../../rules/retention-within-period.ts'
import { aFinding } from '../support/a-finding.ts'
import { hostileReport } from '../support/report-builder.ts'

const overdue = aFinding({
  rule: retention.id,
  level: 'legal',
  dataset: 'comments',
  recommendations: retention.recommendations.map(({ id }) => id),
  message: {
    en: 'The declared retention period of comments ended on 2026-01-15, expected a deletion',
    fr: 'La durée de conservation déclarée pour comments a pris fin le 2026-01-15\u202f; attendu\u00a0: une suppression',
  },
  authority: authorityOf(retention, 'legal'),
  closes: closesOf(retention),
  location: { path: 'data/retention.yml', startLine: 2, endLine: 7 },
  evidence: [{ path: 'data/retention.yml', line: 2, quote: '- name: comments' }],
})

const context: IssueContext = {
  rules: [incidentPlan, retention],
  language: 'en',
  isPublic: false,
  linkTo: ({ path, startLine }) => `https://forge.example/blob/main/${path}#L${startLine}`,
}

describe('an issue', () => {
  it('says what was read, where, how firmly it is said, and what closes it', () => {
    const { title, body } = issueDraft(overdue, context)
    expect(title).toBe('To check: data are kept within their retention period (comments)')
    expect(body).toContain('**Legal reminder:** The declared retention period of comments ended on 2026-01-15')
    expect(body).toContain('[`data/retention.yml:2-7`](https://forge.example/blob/main/data/retention.yml#L2)')
    expect(body).toContain('Legal reminder (GDPR, art. 5')
    expect(body).toContain('**To close it:** Write it: set status to deleted')
    expect(body).toContain('`- name: comments`')
    expect(body).toContain('If you close it yourself, it stays closed')
  })

  it('is written in French with its typography', () => {
    const { title, body } = issueDraft(overdue, { ...context, language: 'fr' })
    expect(title).toBe(
      'À vérifier\u00a0: les données sont gardées dans la limite de leur durée de conservation (comments)',
    )
    expect(body).toContain(
      '**Rappel légal\u00a0:** La durée de conservation déclarée pour comments a pris fin le 2026-01-15',
    )
    expect(body).toContain('gardefou met ce ticket à jour')
  })

  it.each(['en', 'fr'] as const)('names the document alone in a public repository (%s)', (language) => {
    const { title, body } = issueDraft(overdue, { ...context, language, isPublic: true })
    expect(`${title}\n${body}`).not.toMatch(/comments|2026|standIn\.example/)
    expect(body).toContain('`data/retention.yml`')
    expect(body).toContain('FR-04')
  })

  it('has digests that follow its facts and its text', () => {
    const { mark } = issueDraft(overdue, context)
    const moved = issueDraft(
      { ...overdue, location: { path: 'data/retention.yml', startLine: 9, endLine: 14 } },
      context,
    )
    expect(moved.mark).toMatchObject({ facts: mark.facts, fingerprint: mark.fingerprint })
    expect(moved.mark.text).not.toBe(mark.text)
    const message = { en: 'The declared retention period ended on 2027-01-15', fr: 'La durée a pris fin le 2027-01-15' }
    expect(issueDraft({ ...overdue, message }, context).mark.facts).not.toBe(mark.facts)
    expect(issueDraft(overdue, context).mark).toEqual(mark)
  })

  it('lets nothing in a repository mention anybody or end the issue early', () => {
    const [hostile] = hostileReport().findings
    const { body } = issueDraft({ ...(hostile ?? overdue), rule: retention.id }, context)
    expect(body.split('\n').filter((line) => line.trimStart().startsWith('<!--'))).toEqual([])
    expect(body).not.toMatch(/@org\/team/)
  })
})

describe('the paragraph that closes an issue', () => {
  const places = [{ path: 'SECURITY.md', startLine: 7, endLine: 9 }]

  it('names the commit and the passages that answer', () => {
    expect(answerText({ places, reason: undefined }, 'abc1234', context)).toBe(
      'Closed after reading the files at commit abc1234. What answers it: [`SECURITY.md:7-9`](https://forge.example/blob/main/SECURITY.md#L7).',
    )
    expect(answerText({ places, reason: undefined }, 'abc1234', { ...context, language: 'fr', isPublic: true })).toBe(
      'Fermé après lecture des fichiers au commit abc1234. Ce qui y répond\u00a0: `SECURITY.md`.',
    )
  })

  it('gives the reason when there is one, and says when nothing speaks of it any more', () => {
    const reason = { en: 'Nobody in the data.', fr: 'Personne dans les données.' }
    expect(answerText({ places: [], reason }, 'abc1234', context)).toMatch(/abc1234\. Nobody in the data\.$/)
    expect(answerText({ places: [], reason: undefined }, 'abc1234', context)).toMatch(/No document that is read says/)
  })
})
