import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amended } from '../../../core/commands/amend.ts'
import type { DeclarationCommand } from '../../../core/commands/command.ts'
import { locate } from '../../../core/commands/locate.ts'
import { readDocument } from '../../../core/readers/read-document.ts'

const extend: DeclarationCommand = {
  kind: 'extend',
  dataset: 'comments',
  until: '2027-03-31',
  reason: 'the second study: "uses" them # still',
}
const done: DeclarationCommand = { kind: 'done', dataset: 'comments', on: '2026-11-20' }

/** The file after a command, or the English sentence that refuses it and where it sends to. */
function outcome(text: string, command: DeclarationCommand, path = 'retention.yml'): string {
  const bytes = new TextEncoder().encode(text)
  const document = readDocument(path, bytes)
  const found = locate(document === undefined ? [] : [document], command)
  const result = 'problem' in found ? found : amended(found, bytes, command)
  if ('content' in result) return result.content
  return `${result.problem.en} ${result.places.map(({ path, startLine }) => `${path}:${startLine}`).join(' ')}`.trim()
}

const SCHEDULE = `# Kept by the data team
datasets:
  - name: voices   # not these
    keep: P24M

  - name: comments
    until:   2026-01-15     # the first study
    then: delete
    status: active
    owner: "@org/data"
`

describe('a declaration', () => {
  it('is extended with its reason, and all else stays as it is', () => {
    expect(outcome(SCHEDULE, extend)).toBe(
      SCHEDULE.replace(
        'status: active\n',
        'status: extended\n    extended-until: 2027-03-31\n    reason: "the second study: \\"uses\\" them # still"\n',
      ),
    )
  })

  it('is extended again in place', () => {
    const once = outcome(SCHEDULE, extend)
    expect(outcome(once, { ...extend, until: '2028-03-31', reason: 'a third study follows' })).toBe(
      once.replace('2027-03-31', '2028-03-31').replace(/reason: .*/, 'reason: "a third study follows"'),
    )
  })

  it.each([
    ['delete', 'deleted'],
    ['anonymise', 'anonymised'],
    ['archive', 'archived'],
  ])('says after « then: %s » that they are %s', (action, status) => {
    const schedule = SCHEDULE.replace('then: delete', `then: ${action}`)
    expect(outcome(schedule, done)).toBe(
      schedule.replace('status: active\n', `status: ${status}\n    ${status}-on: 2026-11-20\n`),
    )
  })

  it('keeps the line ends of Windows, a status that is blank, and a file without a last line end', () => {
    const windows = SCHEDULE.replaceAll('\n', '\r\n')
    expect(outcome(windows, done)).toBe(outcome(SCHEDULE, done).replaceAll('\n', '\r\n'))
    const blank = '- name: comments\n  until: 2026-01-15\n  status:'
    expect(outcome(blank, done)).toBe(
      '- name: comments\n  until: 2026-01-15\n  status: deleted\n  deleted-on: 2026-11-20\n',
    )
    const short = '-   name: comments\n    until: 2026-01-15'
    expect(outcome(short, done)).toBe(`${short}\n    status: deleted\n    deleted-on: 2026-11-20\n`)
  })

  it.each([
    ['of JSON', 'retention.json', '{"datasets": [{"name": "comments", "until": "2026-01-15"}]}', 'retention.json:1'],
    ['on one line', 'retention.yml', 'datasets:\n  - {name: comments, until: 2026-01-15}\n', 'retention.yml:2'],
    [
      'whose status is an alias',
      'retention.yml',
      'state: &state active\ndatasets:\n  - name: comments\n    until: 2026-01-15\n    status: *state\n',
      'retention.yml:3',
    ],
    [
      'that another one repeats by an alias',
      'retention.yml',
      'datasets:\n  - &one\n    name: comments\n    until: 2026-01-15\n  - <<: *one\n    name: voices\n',
      'retention.yml:3',
    ],
    ['in another encoding', 'retention.yml', '\ufeff- name: comments\n  until: 2026-01-15\n', 'retention.yml:1'],
  ])('%s is left for people to change, where it stands', (_, path, text, place) => {
    expect(outcome(text, done, path)).toMatch(new RegExp(`change it by hand\\. ${place}$`))
  })

  it.each([
    [{ ...done, dataset: 'nothing' }, SCHEDULE, /^No file declares/],
    [done, SCHEDULE.replace('voices', 'Comments'), /several places.*retention\.yml:3 retention\.yml:6$/],
    [done, SCHEDULE.replace('active', 'legal-hold'), /on legal hold/],
    [extend, SCHEDULE.replace('active', 'deleted'), /no longer held/],
    [{ ...extend, until: '2026-01-15' }, SCHEDULE, /lasts until that day already/],
  ] as const)('is left alone by a command that cannot be about it', (command, text, sentence) => {
    expect(outcome(text, command)).toMatch(sentence)
  })

  it('is never broken by a reason, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        const reason = `a b ${text}`.replace(/\s+/g, ' ').trim()
        const edited = outcome(SCHEDULE, { ...extend, reason })
        const kept = edited.split('\n').filter((line) => !/^ {4}(?:status|extended-until|reason):/.test(line))
        expect(kept.join('\n')).toBe(SCHEDULE.replace('    status: active\n', ''))
      }),
    )
  })
})
