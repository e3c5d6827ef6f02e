import { describe, expect, it } from 'vitest'
import { compare } from '../../../core/review/compare.ts'
import { distinct, fingerprint } from '../../../core/review/fingerprint.ts'
import { aFinding } from '../../support/a-finding.ts'

describe('a fingerprint', () => {
  it('is sixteen hexadecimal digits, the same for the same words however they are spaced or cased', () => {
    expect(fingerprint('label-criteria-stated', 'comments', 'Très  Toxique')).toMatch(/^[0-9a-f]{16}$/)
    expect(fingerprint('r', 'd', 'Très  Toxique')).toBe(fingerprint('r', 'd', 'très-toxique'))
  })

  it('tells rules, datasets and keys apart, even where their letters would run together', () => {
    const all = [
      fingerprint('a', 'b', 'c'),
      fingerprint('a', undefined, 'bc'),
      fingerprint('ab', undefined, 'c'),
      fingerprint('a', 'c', 'b'),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  it('is told apart by an ordinal when two findings share it, and the first keeps its own', () => {
    const twice = distinct([
      aFinding({ fingerprint: 'f' }),
      aFinding({ fingerprint: 'f' }),
      aFinding({ fingerprint: 'g' }),
    ])
    expect(new Set(twice.map((finding) => finding.fingerprint)).size).toBe(3)
    expect(twice[0]?.fingerprint).toBe('f')
  })
})

const EXISTING = Object.fromEntries([...'bcdefgh'].map((path) => [path, 'existing']))

describe('two reviews compared', () => {
  it('give what is new, what was there, and what is gone', () => {
    const head = [aFinding({ fingerprint: 'kept' }), aFinding({ fingerprint: 'new' })]
    const base = [aFinding({ fingerprint: 'kept' }), aFinding({ fingerprint: 'gone' })]
    const compared = compare({ findings: head, outcomes: [] }, base)
    const states = Object.fromEntries(compared.map((finding) => [finding.fingerprint, finding.state]))
    expect(states).toEqual({ kept: 'existing', new: 'introduced', gone: 'fixed' })
  })

  it.each([
    ['one is settled', ['b', 'c'], ['a', 'b', 'c'], { b: 'existing', c: 'existing', a: 'fixed' }],
    ['one comes before them', ['a', 'b', 'c'], ['b', 'c'], { a: 'introduced', b: 'existing', c: 'existing' }],
    ['one is settled and another comes', ['b', 'd'], ['a', 'b'], { b: 'existing', d: 'existing' }],
    ['one is moved', ['d'], ['a'], { d: 'existing' }],
    ['one of many is settled', [...'bcdefgh'], [...'abcdefgh'], { ...EXISTING, a: 'fixed' }],
  ])('know each by its file where several are alike, when %s', (_, head, base, expected) => {
    const alike = (paths: readonly string[]) =>
      distinct(paths.map((path) => aFinding({ location: { path, startLine: 1, endLine: 1 } })))
    const compared = compare({ findings: alike(head), outcomes: [] }, alike(base))
    expect(Object.fromEntries(compared.map(({ location, state }) => [location?.path, state]))).toEqual(expected)
    const now = compared.filter(({ state }) => state !== 'fixed').map(({ fingerprint }) => fingerprint)
    expect(new Set(now).size).toBe(now.length)
  })

  it('call nothing fixed whose rule has nothing to look at any more, in that dataset', () => {
    const base = [
      aFinding({ rule: 'plan', fingerprint: 'a', dataset: 'calls' }),
      aFinding({ rule: 'plan', fingerprint: 'b', dataset: 'notes' }),
    ]
    const outcomes = [
      { id: 'plan', dataset: 'calls', outcome: 'not-applicable', reason: undefined },
      { id: 'plan', dataset: 'notes', outcome: 'pass', reason: undefined },
    ] as const
    expect(compare({ findings: [], outcomes }, base).map(({ fingerprint, state }) => [fingerprint, state])).toEqual([
      ['b', 'fixed'],
    ])
  })
})
