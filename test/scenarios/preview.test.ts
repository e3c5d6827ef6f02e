import { describe, expect, it } from 'vitest'
import { json } from '../../core/reporters/json.ts'
import { markdown } from '../../core/reporters/markdown.ts'
import { terminal } from '../../core/reporters/terminal.ts'
import type { Report } from '../../core/words/report.ts'
import { rules } from '../../rules/index.ts'
import { reviewFiles } from '../support/review-files.ts'

const PATH = '.github/gardefou.yml'
const profile = (answers: string) => `version: 1\nprofile:\n${answers}`
const GRAVE = profile('  personal-data: personal\n  sensitive: in-source\n')
const FILES = {
  'SECURITY.md': '# Security\n\n## Incident response\n\nTODO\n',
  'labels.txt': 'polite\nangry\n',
}

function previewed({ preview = [] }: Report): string[] {
  return preview.map(({ rule, level }) => `${rule} ${level}`)
}

describe('a change that configures gardefou', () => {
  it('for the first time is shown what would be found, and is judged without it', async () => {
    const report = await reviewFiles({ ...FILES, [PATH]: `${GRAVE}fail-on: note\n` }, { base: FILES })
    expect(previewed(report)).toContain('incident-plan-documented warning')
    expect(report.findings.map(({ rule }) => rule)).not.toContain('incident-plan-documented')
    expect(report.verdict).toBe('pass')
  })

  it('for the first time makes gardefou say no less by its references, and does by a rule set aside', async () => {
    const evidence = `${GRAVE}evidence:\n  - for: incident-plan\n    reference: intranet, SEC-04\n`
    const told = async (text: string) =>
      (await reviewFiles({ ...FILES, [PATH]: text }, { base: FILES })).findings.map(({ rule }) => rule)
    expect(await told(evidence)).not.toContain('configuration-kept-firm')
    expect(await told(`${evidence}rules:\n  retention-within-period:\n    level: off\n`)).toContain(
      'configuration-kept-firm',
    )
  })

  it('by answering a question is shown what becomes graver, and nothing that stands as it does', async () => {
    const before = profile('  personal-data: personal\n')
    const report = await reviewFiles({ ...FILES, [PATH]: GRAVE }, { base: { ...FILES, [PATH]: before } })
    const standing = report.findings.map(({ rule, level, fingerprint }) => `${rule} ${level} ${fingerprint}`)
    const shown = (report.preview ?? []).map(({ rule, level, fingerprint }) => `${rule} ${level} ${fingerprint}`)
    expect(previewed(report)).toContain('incident-plan-documented warning')
    expect(shown.filter((line) => standing.includes(line))).toEqual([])
  })

  it('hears the decisions that come with it', async () => {
    const decided = `${GRAVE}decisions:\n  - rule: incident-plan-documented\n    reason: nothing runs in production yet\n    by: "@org/data"\n    until: 2027-01-31\n`
    const report = await reviewFiles({ ...FILES, [PATH]: decided }, { base: FILES })
    expect(previewed(report).filter((line) => line.startsWith('incident-plan'))).toEqual([])
    expect(previewed(report)).not.toEqual([])
  })

  it('wrongly, or not at all, is shown no preview', async () => {
    const wrong = await reviewFiles({ ...FILES, [PATH]: 'version: 9\n' }, { base: FILES })
    const none = await reviewFiles(
      { ...FILES, 'NOTES.md': 'x\n', [PATH]: GRAVE },
      { base: { ...FILES, [PATH]: GRAVE } },
    )
    expect([wrong.preview, none.preview]).toEqual([undefined, undefined])
  })

  it('has its preview under a heading of its own, in the terminal, the summary and the JSON', async () => {
    const report = await reviewFiles({ ...FILES, [PATH]: GRAVE }, { base: FILES })
    const options = { width: 100, colour: false }
    expect(terminal(report, { rules }, { ...options, language: 'en' })).toMatch(
      /A preview under the proposed configuration, which counts for nothing yet\n(?: {2}· .*\n(?: {4}.*\n)*)*? {2}· Warning: .*incident response plan/,
    )
    expect(markdown(report, { rules }, { language: 'fr' })).toContain('Aperçu avec la configuration proposée')
    expect(JSON.parse(json(report)).preview).toHaveLength(report.preview?.length ?? 0)
  })
})
