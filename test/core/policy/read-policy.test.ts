import { describe, expect, it } from 'vitest'
import { defaultPolicy, type Policy } from '../../../core/policy/policy.ts'
import { parsePolicy } from '../../../core/policy/read-policy.ts'

const RULES = ['incident-plan-documented', 'retention-within-period', 'retention-declared']

function policy(text: string): Policy | undefined {
  const reading = parsePolicy(text, RULES)
  return reading.ok ? reading.policy : undefined
}

function problems(text: string): string[] {
  const reading = parsePolicy(text, RULES)
  return reading.ok ? [] : reading.problems.map(({ message }) => message.en)
}

const whole = `version: 1
mode: act
language: fr
onboarding: false
calendar:
  time-zone: Pacific/Auckland
  quiet-days: [sunday]
  holidays: [france, 2026-12-24]
  reminders: [7, 30, 7]
issues:
  rules: [retention-within-period, retention-declared]
  labels: [données]
  assignees: ["@lea", ana]
  snooze-days: 90
  comments: true
`

describe('a policy', () => {
  it('that is empty, or only comments, looks and writes nothing', () => {
    expect(policy('')).toEqual(defaultPolicy)
    expect(policy('# nothing yet\n')).toEqual(defaultPolicy)
    expect(defaultPolicy.mode).toBe('observe')
  })

  it('is read whole', () => {
    expect(policy(whole)).toEqual({
      mode: 'act',
      language: 'fr',
      onboarding: false,
      calendar: {
        timeZone: 'Pacific/Auckland',
        quietDays: ['sunday'],
        holidays: ['2026-12-24'],
        holidaysOf: ['france'],
        reminders: [30, 7],
      },
      issues: {
        rules: ['retention-within-period', 'retention-declared'],
        labels: ['données'],
        assignees: ['lea', 'ana'],
        snoozeDays: 90,
        comments: true,
      },
    })
  })

  it('keeps the default of what it leaves out', () => {
    expect(policy('mode: act\nissues:\n  labels: [privacy]\n')).toEqual({
      ...defaultPolicy,
      mode: 'act',
      issues: { ...defaultPolicy.issues, labels: ['privacy'] },
    })
  })

  it.each([
    ['mode: acts\n', 'line 1: `mode` is "acts", expected one of observe, propose, act (did you mean act?).'],
    ['calendar:\n  time-zone: Paris\n', 'line 2: `calendar.time-zone` is "Paris", expected the IANA name'],
    ['calendar:\n  reminders: [0]\n', 'line 2: `calendar.reminders.0` is 0, expected a whole number of days'],
    ['calendar:\n  holidays: [2026-02-30]\n', 'line 2: `calendar.holidays.0` is "2026-02-30", expected a day'],
    ['calendar:\n  holidays: [belgium]\n', 'or `france` for the public holidays there'],
    ['issues:\n  rules: [incident-plan]\n', 'line 2: `issues.rules.0` is "incident-plan", expected one of'],
    ['issues:\n  assignees: [https://forge.example/lea]\n', 'expected the login of a person'],
    ['isues: {}\n', '`isues` is not a key of the configuration; did you mean `issues`?'],
    ['mode: [\n', '.github/gardefou-policy.yml, line'],
  ])('that says %j is refused with its line', (text, sentence) => {
    expect(problems(text).join(' ')).toContain(sentence)
  })

  it('that leaves no day to speak on is refused', () => {
    const all = '[monday, tuesday, wednesday, thursday, friday, saturday, sunday]'
    expect(problems(`calendar:\n  quiet-days: ${all}\n`).join()).toContain('at most six days')
  })
})
