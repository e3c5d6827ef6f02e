import { describe, expect, it } from 'vitest'
import type { Report } from '../../core/words/report.ts'
import { reviewFiles } from '../support/review-files.ts'

const PROFILE = 'version: 1\nprofile:\n  personal-data: personal\n  sensitive: in-source\n'
const configured = (rest = '') => ({ '.github/gardefou.yml': PROFILE + rest })
const RULE = 'incident-plan-documented'

function decisionOn(report: Report, rule = RULE) {
  return report.findings.find((finding) => finding.rule === rule)?.decision
}

function notices({ notices }: Report): string {
  return notices.map(({ en }) => en).join('\n')
}

const ignore = (reason = 'the plan is being written', until = '2027-01-31', rule = RULE) =>
  `# Security\n\nWrite to security@example.org.\n\n<!-- gardefou-ignore ${rule} until ${until}: ${reason} -->\n`

describe('evidence', () => {
  it('closes what it points to, wherever lines move', async () => {
    const evidence = configured('evidence:\n  - for: incident-plan\n    reference: intranet, SEC-04\n')
    for (const text of ['# Security\n\nWrite to us.\n', '# Security\n\n\n\n\nWrite to us.\n']) {
      const report = await reviewFiles({ ...evidence, 'SECURITY.md': text })
      expect(report.findings.some(({ rule }) => rule === RULE)).toBe(false)
      expect(report.rules.find(({ id }) => id === RULE)?.reason?.en).toContain('SEC-04')
    }
  })
})

describe('a decision', () => {
  const decision = (until: string, reason = 'nothing runs in production yet') =>
    configured(`decisions:\n  - rule: ${RULE}\n    reason: ${reason}\n    by: "@org/data"\n    until: ${until}\n`)

  it('answers a finding until its day, and is listed', async () => {
    const report = await reviewFiles(decision('2026-11-23'), { today: '2026-11-23' })
    expect(decisionOn(report)).toMatchObject({ by: '@org/data', until: '2026-11-23' })
    expect(report.findings.some(({ rule }) => rule === RULE)).toBe(true)
  })

  it('lapses the day after, reopens the finding and says so', async () => {
    const report = await reviewFiles(decision('2026-11-22'), { today: '2026-11-23' })
    expect(decisionOn(report)).toBeUndefined()
    expect(notices(report)).toContain(`The decision on ${RULE} held until 2026-11-22; its findings are open again.`)
  })

  it('is refused with a reason of two words', async () => {
    const report = await reviewFiles(decision('2027-01-01', 'not yet'))
    expect(report.verdict).toBe('error')
    expect(notices(report)).toContain('a reason of at least three words')
  })
})

describe('an answer in a comment', () => {
  it('is a decision on that file, listed with its place', async () => {
    const report = await reviewFiles({ ...configured(), 'SECURITY.md': ignore() })
    expect(decisionOn(report)).toEqual({
      rule: RULE,
      reason: 'the plan is being written',
      until: '2027-01-31',
      by: 'SECURITY.md:5',
      path: 'SECURITY.md',
    })
  })

  it('answers nothing in another file', async () => {
    const report = await reviewFiles({
      ...configured(),
      'SECURITY.md': '# Security\n\nWrite to security@example.org.\n',
      'README.md': `# Project\n\nModels trained on patient records.\n\n## Purpose\n\nSorting.\n\n<!-- gardefou-ignore ${RULE} until 2027-01-31: the plan is being written -->\n`,
    })
    expect(decisionOn(report)).toBeUndefined()
  })

  it('lapses as a decision does', async () => {
    const report = await reviewFiles({ ...configured(), 'SECURITY.md': ignore(undefined, '2026-01-31') })
    expect(decisionOn(report)).toBeUndefined()
    expect(notices(report)).toContain(`The decision on ${RULE} held until 2026-01-31`)
  })

  it('added by the change under review is shown, and not heard', async () => {
    const base = { ...configured(), 'SECURITY.md': '# Security\n\nWrite to security@example.org.\n' }
    const report = await reviewFiles({ ...base, 'SECURITY.md': ignore() }, { base })
    expect(decisionOn(report)).toBeUndefined()
    expect(notices(report)).toContain(
      `This change adds an answer to ${RULE} at SECURITY.md, line 5 (until 2027-01-31: the plan is being written); it takes effect once merged.`,
    )
  })

  it('that was there before is heard, and not shown again', async () => {
    const base = { ...configured(), 'SECURITY.md': ignore() }
    const report = await reviewFiles({ ...base, 'README.md': '# Project\n' }, { base })
    expect(decisionOn(report)).toBeDefined()
    expect(notices(report)).not.toContain('adds an answer')
  })

  it('written wrong, or for a rule that is none, is said to answer nothing', async () => {
    const short = await reviewFiles({ ...configured(), 'SECURITY.md': ignore('not yet') })
    expect(notices(short)).toContain('SECURITY.md, line 5: this comment answers nothing, expected a reason of at least')
    const unknown = await reviewFiles({ ...configured(), 'SECURITY.md': ignore(undefined, undefined, 'incident-plan') })
    expect(notices(unknown)).toContain('expected the name of a rule')
  })
})

describe('a configuration that a change loosens', () => {
  const looser = (rest: string, profile = PROFILE) => ({ '.github/gardefou.yml': profile + rest })

  it.each([
    ['a rule turned off', looser(`rules:\n  ${RULE}: { level: off }\n`), `${RULE} is set to off`],
    ['an answer lowered', looser('', PROFILE.replace('in-source', 'none')), 'sensitive goes from in-source to none'],
    [
      'a decision',
      looser(`decisions:\n  - rule: ${RULE}\n    reason: not released to anybody yet\n    by: team\n`),
      'without end',
    ],
    ['a threshold', looser(''), 'fail-on goes from warning to none'],
  ])('is shown, and not applied: %s', async (_, head, clause) => {
    const base = configured('fail-on: warning\n')
    const report = await reviewFiles(head, { base })
    const shown = report.findings.filter(({ rule }) => rule === 'configuration-kept-firm')
    expect(shown.map(({ level, state }) => [level, state])).toEqual([['note', 'introduced']])
    expect(shown[0]?.message.en).toContain(clause)
    expect(report.failOn).toBe('warning')
    expect(report.findings.some(({ rule, decision }) => rule === RULE && decision === undefined)).toBe(true)
  })

  it('is not confused with one that asks for more', async () => {
    const head = { '.github/gardefou.yml': `${PROFILE}  vulnerable-persons: 'yes'\nfail-on: note\n` }
    const report = await reviewFiles(head, { base: configured('fail-on: warning\n') })
    expect(report.findings.some(({ rule }) => rule === 'configuration-kept-firm')).toBe(false)
  })

  it('of a dataset is shown with its name', async () => {
    const dataset = (answer: string) =>
      configured(`datasets:\n  - name: calls\n    paths: [calls/**]\n    vulnerable-persons: '${answer}'\n`)
    const report = await reviewFiles(dataset('no'), { base: dataset('yes') })
    const [shown] = report.findings.filter(({ rule }) => rule === 'configuration-kept-firm')
    expect(shown?.message.en).toContain('vulnerable-persons for calls goes from yes to no')
  })
})
