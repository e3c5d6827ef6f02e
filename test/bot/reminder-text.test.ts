import { describe, expect, it } from 'vitest'
import { type IssueContext, issueDraft } from '../../bot/issue-text.ts'
import { type Ending, reminderDetails, stageComment } from '../../bot/reminder-text.ts'
import { closesOf } from '../../core/review/closing.ts'
import { rule as retention } from '../../rules/retention-within-period.ts'
import { aFinding } from '../support/a-finding.ts'

const finding = aFinding({
  rule: retention.id,
  level: 'legal',
  dataset: 'comments',
  message: { en: 'It ended, expected a deletion', fr: 'Elle a pris fin\u202f; attendu\u00a0: une suppression' },
  authority: { en: 'Legal reminder (GDPR): no evidence was found.', fr: 'Rappel légal (RGPD).' },
  closes: closesOf(retention),
  location: { path: 'data/retention.yml', startLine: 2, endLine: 7 },
})
const context: IssueContext = { rules: [retention], language: 'en', isPublic: false }

function ending(before: number, changes: Partial<Ending> = {}): Ending {
  return { dataset: 'comments', endsOn: '2027-03-31', stage: { before, within: before }, ...changes }
}

function draft(of: Ending, changes: Partial<IssueContext> = {}, teams: readonly string[] = []) {
  return issueDraft(finding, { ...context, ...changes }, { ...reminderDetails(of), teams })
}

describe('a reminder', () => {
  it('says what was declared and when it ends, as its own, and recalls no law', () => {
    const { title, body } = draft(ending(7))
    expect(title).toBe('To plan: the declared retention period of comments ends within 7 days, on 2027-03-31')
    expect(body).toContain(
      '**Coming up:** The declared retention period of comments ends within 7 days, on 2027-03-31.',
    )
    expect(body).toContain('gardefou’s own (not a CNIL position)')
    expect(body).toContain('**To close it:** Write it: set status to deleted')
    expect(body).not.toMatch(/Legal reminder|no evidence|\bended\b|overdue|\bmust\b/i)
  })

  it('counts one day as one, and speaks of a period without a name', () => {
    expect(draft(ending(1)).title).toContain('within 1 day, on')
    expect(draft(ending(7, { dataset: undefined })).title).toBe(
      'To plan: a declared retention period ends within 7 days, on 2027-03-31',
    )
    expect(draft(ending(7, { dataset: undefined }), { language: 'fr' }).title).toBe(
      'À prévoir\u00a0: une durée de conservation déclarée prend fin d’ici 7\u00a0jours, le 2027-03-31',
    )
  })

  it('has the same facts at every stage, others for another end, and never those of the finding', () => {
    const facts = [30, 7, 1].map((before) => draft(ending(before)).mark.facts)
    expect(new Set(facts).size).toBe(1)
    expect(draft(ending(7, { endsOn: '2027-04-30' })).mark.facts).not.toBe(facts[0])
    expect(issueDraft(finding, context).mark.facts).not.toBe(facts[0])
  })

  it('lets the name of a dataset call nobody and end nothing', () => {
    const { title, body } = draft(ending(7, { dataset: '@org/team #12 <!-- --> <b>' }))
    expect(`${title}\n${body}`).not.toMatch(/@org\/team|#12/)
    expect(body).not.toMatch(/<b>|<!--/)
  })

  it('names teams as code, and none in public', () => {
    expect(draft(ending(7), {}, ['org/team']).body).toMatch(/\*\*Owners:\*\* `@.+team`/)
    expect(draft(ending(7), { isPublic: true }, ['org/team']).body).not.toMatch(/Owners|team/)
  })

  it.each(['en', 'fr'] as const)('names the document alone in a public repository (%s)', (language) => {
    const { title, body, mark } = draft(ending(7), { language, isPublic: true })
    expect(`${title}\n${body}\n${JSON.stringify(mark)}`).not.toMatch(/comments|2027|7 (?:days|jours)/)
    expect(body).toContain('`data/retention.yml`')
  })
})

describe('the comment on a stage', () => {
  it('says the stage, and in public no more than that there is one', () => {
    expect(stageComment(ending(7), context)).toContain('ends within 7 days, on 2027-03-31.')
    expect(stageComment(ending(0), { ...context, language: 'fr' })).toBe(
      '**Terminée\u00a0:** La durée de conservation déclarée pour comments a pris fin le 2027-03-31.',
    )
    for (const before of [7, 0])
      expect(stageComment(ending(before), { ...context, isPublic: true })).not.toMatch(/comments|2027|7/)
  })
})
