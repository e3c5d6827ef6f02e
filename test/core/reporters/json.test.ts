import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { json, jsonReading } from '../../../core/reporters/json.ts'
import { readingJsonSchema, reportJsonSchema } from '../../../core/reporters/json-schema.ts'
import type { Document } from '../../../core/words/document.ts'
import type { StatementValue } from '../../../core/words/statement-value.ts'
import { document, fullReport, hostileReport, labelFinding, report, statement } from '../../support/report-builder.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true })
const isReport = ajv.compile(reportJsonSchema())
const isReading = ajv.compile(readingJsonSchema())

function faults(check: typeof isReport, text: string): unknown {
  check(JSON.parse(text))
  return check.errors ?? []
}

const VALUES: readonly StatementValue[] = [
  { type: 'label', name: 'rude' },
  { type: 'label', name: 'rude', definition: 'An insult' },
  { type: 'label-definition', label: 'rude' },
  { type: 'data-field', name: 'session_id', role: 'linking-key', group: 'comments.csv' },
  { type: 'sbom', format: 'cyclonedx', version: '1.5', components: 12 },
  { type: 'base-model', name: 'org/base' },
  { type: 'annotator', creators: ['crowdsourced'] },
  { type: 'retention', kind: 'duration', duration: 'P24M', status: 'active' },
  {
    type: 'retention',
    kind: 'until',
    until: '2027-01-15',
    status: 'deleted',
    statusDate: '2027-01-10',
    owner: '@org/data',
  },
  { type: 'term', term: 'rude' },
]

const CARD: Document = document('data/comments/README.md', {
  statements: VALUES.map((value, at) => statement('data/comments/README.md', at + 1, { concept: 'label', value })),
})

describe('the report', () => {
  test('follows the published schema', () => {
    const fix = { location: { path: 'retention.yml', startLine: 2, endLine: 2 }, replacement: 'keep: P24M' }
    const reports = [report(), fullReport(), hostileReport(), report({ findings: [labelFinding('a', 1, { fix })] })]
    const days = reports.map((one) => ({
      ...one,
      findings: one.findings.map((finding) => ({ ...finding, decision: undefined })),
    }))
    expect(days.map((one) => faults(isReport, json(one)))).toEqual([[], [], [], []])
    expect(faults(isReport, json(fullReport()))).toEqual([])
  })

  test('the schema refuses what the report never is', () => {
    const whole = JSON.parse(json(fullReport()))
    const { tier: _, ...without } = whole
    const wrong = [without, { ...whole, extra: 1 }, { ...whole, verdict: 'ok' }, { ...whole, tier: 4 }]
    expect(wrong.map((value) => isReport(value))).toEqual([false, false, false, false])
  })

  test('has the shape that is published', () => {
    const written = JSON.parse(json(fullReport()))
    expect(Object.keys(written)).toEqual(
      `version verdict today language failOn compared profile tier capped datasets findings preview untouched rules documents unread notices counts`.split(
        ' ',
      ),
    )
    expect(written).toMatchObject({ version: 1, verdict: 'fail', tier: 2, profile: { 'personal-data': 'personal' } })
    expect(written.datasets).toEqual([])
    expect(written.findings[0]).toMatchObject({
      rule: 'retention-declared',
      level: 'legal',
      state: 'introduced',
      dataset: 'comments',
      recommendations: ['FR-01'],
      location: { path: 'data/comments/README.md', startLine: 12, endLine: 12 },
      evidence: [{ path: 'data/comments/README.md', line: 12, quote: 'We keep the comments for research.' }],
      decision: null,
      fix: null,
    })
    expect(written.documents[0]).toMatchObject({ kind: 'dataset-card', kinds: ['dataset-card'], limit: null })
  })

  test('writes null for what is absent', () => {
    const { findings, rules } = JSON.parse(json(fullReport()))
    expect([findings[2].location, findings[1].dataset, rules[0].reason, rules[1].dataset]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(findings[4].decision).toEqual({
      rule: 'label-criteria-stated',
      reason: 'The label leaves with the next version',
      by: '@lea',
      until: '2027-03-31',
    })
  })

  test('is the same each time', () => {
    expect(json(fullReport())).toBe(json(fullReport()))
  })
})

describe('the reading', () => {
  test('follows the published schema, for every kind of value', () => {
    const unreadable = document('NOTICE.md', { kinds: [], read: 'unreadable' })
    expect(faults(isReading, jsonReading([CARD, unreadable], fullReport().unread))).toEqual([])
  })

  test('gives each statement its line, polarity, value and quote', () => {
    const [read] = JSON.parse(jsonReading([CARD])).documents
    expect(read.statements[0]).toEqual({
      concept: 'label',
      polarity: 'asserted',
      value: { type: 'label', name: 'rude', definition: null },
      line: 1,
      endLine: 1,
      quote: 'The comments train a moderation aid.',
    })
    expect(read.statements[7].value).toMatchObject({ kind: 'duration', duration: 'P24M', from: null, owner: null })
  })
})
