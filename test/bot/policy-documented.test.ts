import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../core/policy/policy.ts'
import { parsePolicy } from '../../core/policy/read-policy.ts'
import { rules } from '../../rules/index.ts'

const GUIDES = ['docs/en/bot.md', 'docs/fr/bot.md']
const issueRules = rules.filter(({ issueFrom }) => issueFrom !== undefined).map(({ id }) => id)

const textOf = (path: string) => readFileSync(path, 'utf8')

describe.each(GUIDES)('the policy of %s', (path) => {
  const [, shown = ''] = /```yaml\n(# \.github\/gardefou-policy\.yml\n[\s\S]*?)```/.exec(textOf(path)) ?? []

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

it('the guides of both languages have the same chapters, and name the same variables, pages and commands', () => {
  const [english, french] = GUIDES.map((path) => {
    const text = textOf(path)
    const named = [...text.matchAll(/^\| (`[^|]*`)/gm)].map(([, code = '']) => code.replace(/<[^`]*>/, '…'))
    return { headings: [...text.matchAll(/^#+ /gm)].length, rows: [...text.matchAll(/^\|/gm)].length, named }
  })
  expect(french).toEqual(english)
  expect(english?.named.length).toBeGreaterThan(15)
})
