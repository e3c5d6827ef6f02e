import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseKeep } from '../../../../core/readers/structured/keep.ts'
import { readFile, said } from './read.ts'

describe('parseKeep', () => {
  it.each([
    ['P24M', { kind: 'duration', duration: 'P24M' }],
    ['p1y6m', { kind: 'duration', duration: 'P1Y6M' }],
    ['24 months', { kind: 'duration', duration: 'P24M' }],
    ['24 mois', { kind: 'duration', duration: 'P24M' }],
    ['5\u00a0ans', { kind: 'duration', duration: 'P5Y' }],
    ['1 année', { kind: 'duration', duration: 'P1Y' }],
    ['30 jours', { kind: 'duration', duration: 'P30D' }],
    ['forever', { kind: 'indefinite' }],
    ['illimitée', { kind: 'indefinite' }],
    ['none', { kind: 'stated-absent' }],
    ['as long as necessary', { kind: 'vague' }],
    ['le temps nécessaire', { kind: 'vague' }],
    ['until the study ends', { kind: 'event', fromEvent: 'until the study ends' }],
    ['jusqu’à la fin du projet', { kind: 'event', fromEvent: 'jusqu’à la fin du projet' }],
    ['PT24H', undefined],
    ['24 mnths', undefined],
    ['P', undefined],
  ])('“%s”', (text, kept) => {
    expect(parseKeep(text)).toEqual(kept)
  })
})

describe('retention schedules', () => {
  it('reads every key of a declaration, at the lines of the whole', () => {
    const reading = readFile(
      'retention.yml',
      `datasets:
  - name: comments
    keep: P24M
    from: 2025-01-15
    from-event: collection
    then: delete
    owner: "@org/data"
    status: active
  - name: audio
    until: 2027-01-15
    then: archive
    extended-until: 2027-06-30
    reason: The study was prolonged
`,
    )
    expect(said(reading)).toEqual(['2-8 retention-period keep: P24M', '9-13 retention-period until: 2027-01-15'])
    expect(reading?.statements.map(({ value }) => value)).toEqual([
      {
        type: 'retention',
        kind: 'duration',
        duration: 'P24M',
        dataset: 'comments',
        owner: '@org/data',
        action: 'delete',
        from: '2025-01-15',
        fromEvent: 'collection',
        status: 'active',
      },
      {
        type: 'retention',
        kind: 'until',
        until: '2027-01-15',
        dataset: 'audio',
        action: 'archive',
        reason: 'The study was prolonged',
        status: 'extended',
        statusDate: '2027-06-30',
      },
    ])
    expect(reading).toMatchObject({ kinds: ['retention-schedule'], read: 'full' })
  })

  it.each([
    ['deleted', 'deleted-on'],
    ['anonymised', 'anonymised-on'],
    ['archived', 'archived-on'],
  ])('takes the day of the status %s', (status, key) => {
    const text = `datasets:\n- {name: a, keep: P1Y, status: ${status}, ${key}: 2026-02-03}\n`
    expect(readFile('retention.yaml', text)?.statements[0]?.value).toMatchObject({ status, statusDate: '2026-02-03' })
  })

  it('reads days as people write them, and none that could be two days', () => {
    const ends = (until: string) =>
      readFile('retention.yml', `datasets:\n  - name: a\n    until: ${until}\n`)?.statements[0]?.value
    expect(ends('31 décembre 2026')).toMatchObject({ kind: 'until', until: '2026-12-31' })
    expect(ends('December 31, 2026')).toMatchObject({ kind: 'until', until: '2026-12-31' })
    expect(ends('31/12/2026')).toMatchObject({ kind: 'until', until: '2026-12-31' })
    expect(ends('03/04/2026')).toMatchObject({ kind: 'vague' })
  })

  it('says which values it did not understand', () => {
    const text = 'datasets:\n- name: a\n  keep: 24 mnths\n  from: 2025-02-30\n'
    const reading = readFile('retention.yml', text)
    expect(reading).toMatchObject({
      read: 'partial',
      limit: { en: expect.stringMatching(/^“24 mnths” on line 3 was not understood, nor was another value/) },
      statements: [{ value: { kind: 'vague' } }],
    })
  })

  it('tells a blank and a denial from a period', () => {
    const text = 'datasets:\n- {name: a, keep: TODO}\n- {name: b, keep: none}\n- {name: c, keep: à compléter}\n'
    expect(readFile('retention.yml', text)?.statements.map(({ polarity }) => polarity)).toEqual([
      'placeholder',
      'negated',
      'placeholder',
    ])
  })

  it('reads groups with rules, and JSON', () => {
    const text = '- group: bookings\n  rules:\n    keep: 5 years\n- group: logs\n  rules:\n    keep: forever\n'
    expect(readFile('data_retention.yaml', text)?.statements.map(({ value }) => value)).toMatchObject([
      { dataset: 'bookings', duration: 'P5Y' },
      { dataset: 'logs', kind: 'indefinite' },
    ])
    expect(said(readFile('retention.json', '{"datasets": [{"name": "a", "keep": "P1Y"}]}'))).toHaveLength(1)
  })

  it.each([
    [
      'a CI artefact',
      'jobs:\n  a:\n    steps:\n    - uses: actions/upload-artifact@v4\n      with:\n        retention-days: 5\n',
    ],
    ['a catalogue of datasets', 'datasets:\n- name: a\n  until: 3\n- name: b\n  url: x\n'],
    ['Kubernetes', 'kind: Deployment\nmetadata:\n  name: a\n  annotations:\n    keep: "true"\n'],
  ])('leaves %s', (_, text) => {
    expect(readFile('a.yml', text)).toBeUndefined()
  })

  it('reads any values without throwing', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('constructor', '__proto__', 'P1Y', '2026-01-01', 'deleted', 'TODO'),
    )
    const item = fc.record(
      { name: words, keep: words, until: words, from: words, status: words, owner: words },
      { requiredKeys: ['name', 'keep'] },
    )
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (datasets) => {
        const reading = readFile('retention.json', JSON.stringify({ datasets }))
        expect(reading?.statements.length ?? 0).toBeLessThanOrEqual(datasets.length)
      }),
    )
  })
})
