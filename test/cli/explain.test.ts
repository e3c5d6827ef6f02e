import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

async function explained(...args: string[]) {
  return runCli(['explain', ...args], process.cwd())
}

describe('gardefou explain', () => {
  it('explains a recommendation in French, whatever the case of its name', async () => {
    const { code, stdout, stderr } = await explained('s-21', '--language', 'fr')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Un plan d’intervention en cas d’incident est un ajout pertinent.')
    expect(stdout).toContain('recommandé par la CNIL')
    expect(stdout).toContain('incident-plan-documented')
  })

  it('explains a rule: the fixed sentence, the levels, the three ways to close it, the sources', async () => {
    const { stdout } = await explained('incident-plan-documented')
    expect(stdout).toContain('In a case such as the one declared, the CNIL recommends')
    expect(stdout).toContain('Tier 1: note')
    expect(stdout.match(/^ {2}· (?:Write|Point|Decide)/gm)).toHaveLength(3)
    expect(stdout).toContain('S-21 · ')
  })

  it('explains several, as pages of Markdown', async () => {
    const { stdout } = await explained('FR-01', 'A-05', '--format', 'markdown')
    expect(stdout.match(/^# .*$/gm)).toEqual(['# FR-01', '# A-05'])
    expect(stdout).toContain('- GDPR, art. 5(1)(e)')
    expect(stdout).toContain('- None: no finding is made of it.')
  })

  it.each([
    ['an unknown recommendation', ['S-99'], 'did you mean S-'],
    ['an unknown rule', ['incident-plan'], 'did you mean incident-plan-documented?'],
    ['nothing', [], 'explain needs the name of a rule'],
    [
      'a format of reports',
      ['S-21', '--format', 'sarif'],
      'explain writes the formats terminal and markdown, not sarif.',
    ],
  ])('refuses %s in a sentence', async (_, args, sentence) => {
    const { code, stdout, stderr } = await explained(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  })
})
