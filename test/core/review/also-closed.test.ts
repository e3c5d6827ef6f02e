import { describe, expect, it } from 'vitest'
import { reviewFiles, said } from '../../support/review-files.ts'

function files(evidence: string): Record<string, string> {
  return {
    '.github/gardefou.yml': `version: 1
profile:
  personal-data: personal
  vulnerable-persons: yes
  annotation: [human-inhouse]
  roles: [controller]
${evidence}`,
    'README.md': '# Calls\n\nCalls to the town hall, labelled by subject.\n',
  }
}

const pointing = (topic: string) => `evidence:\n  - for: ${topic}\n    reference: DP-12\n`

describe('a reference in the configuration', () => {
  it('closes the rules that it may answer beside its own', async () => {
    const open = said(await reviewFiles(files('')))
    expect(open).toEqual(expect.arrayContaining(['risk-assessment-referenced warning', 'rights-cover-labels legal']))
    const assessed = said(await reviewFiles(files(pointing('impact-assessment'))))
    expect(assessed).not.toContain('risk-assessment-referenced warning')
    expect(assessed).toContain('rights-cover-labels legal')
    expect(said(await reviewFiles(files(pointing('notice'))))).not.toContain('rights-cover-labels legal')
  })

  it('closes no other', async () => {
    expect(said(await reviewFiles(files(pointing('rights'))))).toContain('risk-assessment-referenced warning')
  })
})
