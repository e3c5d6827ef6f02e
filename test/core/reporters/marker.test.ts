import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingComment } from '../../../core/reporters/comment.ts'
import { fingerprintsSaid, readMarker, writeMarker } from '../../../core/reporters/marker.ts'
import { context, hostileReport } from '../../support/report-builder.ts'

test('a marker is an HTML comment on one line', () => {
  expect(writeMarker('issue', { rule: 'retention-within-period', fingerprint: '0123456789abcdef' })).toBe(
    '<!-- gardefou:issue rule=retention-within-period fingerprint=0123456789abcdef -->',
  )
})

test('what is written is read again, whatever the value', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      const fields = { first, second }
      expect(readMarker('issue', `Some text\r\n\r\n${writeMarker('issue', fields)}\n`)).toEqual(fields)
    }),
  )
})

test('only the last line counts, and only the kind asked for', () => {
  const marker = writeMarker('finding', { fingerprint: '0123456789abcdef' })
  expect(readMarker('finding', `${marker}\nA person wrote this below`)).toBeUndefined()
  expect(readMarker('finding', `> quoted ${marker}`)).toBeUndefined()
  expect(readMarker('issue', marker)).toBeUndefined()
  expect(readMarker('finding', marker.replace('0123456789abcdef', '%E0%A4%A'))).toBeUndefined()
  expect(readMarker('finding', '')).toBeUndefined()
})

test('a hostile quote does not pass for a marker', () => {
  const [first] = hostileReport().findings
  if (first === undefined) throw new Error('The hostile report has a finding.')
  expect(fingerprintsSaid(findingComment(first, context, 'en'))).toEqual(['0123456789abcdef'])
})

test('a review body names all that it says, and nothing else passes for a fingerprint', () => {
  const two = ['0000000000000001', '0000000000000002']
  expect(fingerprintsSaid(writeMarker('review', { fingerprints: two.join('.') }))).toEqual(two)
  expect(fingerprintsSaid(writeMarker('review', { fingerprints: 'no.0000000000000001' }))).toEqual([two[0]])
  expect(fingerprintsSaid(writeMarker('review', {}))).toEqual([])
  expect(fingerprintsSaid('Nothing of ours')).toEqual([])
})
