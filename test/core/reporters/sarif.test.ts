import { describe, expect, test } from 'vitest'
import { sarif } from '../../../core/reporters/sarif.ts'
import type { Report } from '../../../core/words/report.ts'
import { context, document, fullReport, hostileReport, labelFinding, report } from '../../support/report-builder.ts'
import { sarifFaults } from '../../support/sarif-faults.ts'

function runOf(from: Report, options = {}) {
  return JSON.parse(sarif(from, context, { language: 'en', ...options })).runs[0]
}

const run = runOf(fullReport())

test('follows the standard, in both languages, whatever strangers wrote', () => {
  const reports = [report(), fullReport(), hostileReport(), report({ findings: [], documents: [] })]
  for (const one of reports) {
    for (const language of ['en', 'fr'] as const) {
      expect(sarifFaults(JSON.parse(sarif(one, context, { language, version: '1.0.0' })))).toEqual([])
    }
  }
})

test('is held to the standard: what is not in it, or not as it has it, is found', () => {
  const log = JSON.parse(sarif(fullReport(), context, { language: 'en' }))
  log.runs[0].results[0].level = 'fatal'
  log.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri = 'a b.md'
  log.runs[0].results[2].colour = 'red'
  expect(sarifFaults(log)).toEqual([
    '/runs/0/results/0/level must be equal to one of the allowed values',
    expect.stringContaining('/runs/0/results/1/locations/0/physicalLocation/artifactLocation/uri must match format'),
    '/runs/0/results/2 must NOT have additional properties',
  ])
})

describe('levels', () => {
  test('are errors only where the review fails because of them', () => {
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual([
      'error',
      'error',
      'note',
      'warning',
      'warning',
      'warning',
    ])
  })

  test('are never errors while fail-on is none', () => {
    expect(runOf(report()).results.map(({ level }: { level: string }) => level)).toEqual(['warning', 'warning'])
  })

  test('keep gardefou’s own word among the properties', () => {
    expect(run.results[0].properties).toEqual({ level: 'legal', dataset: 'comments', recommendations: ['FR-01'] })
  })
})

describe('results', () => {
  test('stand on their lines', () => {
    expect(run.results[1].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'docs/annotation/guide.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 31, startColumn: 1, endLine: 31 },
        },
      },
    ])
  })

  test('stand on the project’s page when they are about the whole repository, and say so', () => {
    const documents = [document('data/a.md'), document('README.md', { kinds: ['project-page'] })]
    const [result] = runOf(
      report({ documents, findings: [labelFinding('a', 3, { location: undefined, evidence: [] })] }),
    ).results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('README.md')
    expect(result.message.text).toMatch(/^About the repository as a whole: Label “a”/)
  })

  test('have a place even when nothing was read', () => {
    const findings = [labelFinding('a', 3, { location: undefined, evidence: [] })]
    const [result] = runOf(report({ documents: [], findings })).results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('.github/gardefou.yml')
  })

  test('keep their name when lines move', () => {
    expect(run.results[0].partialFingerprints).toEqual({
      'gardefou/v1': '0123456789abcdef',
      primaryLocationLineHash: '0123456789abcdef:1',
    })
  })

  test('tell new from unchanged and absent, but only when something was compared', () => {
    expect(run.results.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual([
      'new',
      'new',
      'new',
      'unchanged',
      'new',
      'absent',
    ])
    expect(runOf(report()).results[0]).not.toHaveProperty('baselineState')
  })

  test('carry decisions as suppressions', () => {
    expect(run.results[4].suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'The label leaves with the next version',
        properties: { by: '@lea', until: '2027-03-31' },
      },
    ])
    expect(run.results[0]).not.toHaveProperty('suppressions')
  })

  test('can leave out what code scanning would show as open', () => {
    const results = runOf(fullReport(), { openOnly: true }).results
    expect(results.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual([
      'new',
      'new',
      'new',
      'unchanged',
    ])
  })

  test('name their files as references, whatever a name holds', () => {
    const path = 'données/a b#c?d%41 [e]:f\n"g.md'
    const location = { path, startLine: 1, endLine: 2 }
    const [result] = runOf(report({ findings: [labelFinding('a', 3, { location })] })).results
    const { uri } = result.locations[0].physicalLocation.artifactLocation
    expect(uri).toBe('donn%C3%A9es/a%20b%23c%3Fd%2541%20%5Be%5D%3Af%0A%22g.md')
    expect(new URL(uri, 'https://forge.example/').hash).toBe('')
    expect(decodeURIComponent(uri)).toBe(path)
  })
})

test('rules carry their help and the address of their source', () => {
  expect(run.tool.driver.rules[1]).toMatchObject({
    id: 'label-criteria-stated',
    shortDescription: { text: 'Label criteria stated' },
    helpUri: 'https://www.cnil.fr/fr/ia-annoter-les-donnees',
    properties: { tags: ['FA-13'], 'problem.severity': 'warning' },
  })
  expect(run.results[1].ruleIndex).toBe(1)
})

test('what was not read and rules that stopped are notifications', () => {
  const texts = run.invocations[0].toolExecutionNotifications.map(
    (one: { message: { text: string } }) => one.message.text,
  )
  expect(texts).toEqual([
    'retention-within-period: This rule stopped.',
    'data/card.md: It is a symbolic link.',
    'SECURITY.md: Its prose is in a language that is not read.',
  ])
  expect(runOf(report({ verdict: 'error' })).invocations[0].executionSuccessful).toBe(false)
})
