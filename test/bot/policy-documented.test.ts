import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../core/policy/policy.ts'
import { parsePolicy } from '../../core/policy/read-policy.ts'
import { rules } from '../../rules/index.ts'

const text = readFileSync('docs/bot.md', 'utf8')
const issueRules = rules.filter(({ issueFrom }) => issueFrom !== undefined).map(({ id }) => id)

describe('the policy of docs/bot.md', () => {
  const [, shown = ''] = /```yaml\n(# \.github\/gardefou-policy\.yml\n[\s\S]*?)```/.exec(text) ?? []

  it('can be used as it stands', () => {
    expect(parsePolicy(shown, issueRules)).toMatchObject({ ok: true, policy: { mode: 'act', language: 'fr' } })
  })

  it('shows the defaults of the calendar and of the rules that open issues', () => {
    const reading = parsePolicy(shown, issueRules)
    const { calendar, issues } = reading.ok ? reading.policy : defaultPolicy
    const { timeZone, holidays, holidaysOf, ...times } = defaultPolicy.calendar
    expect(calendar).toMatchObject(times)
    expect([timeZone, holidays, holidaysOf]).toEqual([undefined, [], []])
    expect(issues.rules).toEqual(defaultPolicy.issues.rules)
    expect(issues.snoozeDays).toBe(defaultPolicy.issues.snoozeDays)
  })
})
