import { describe, expect, it } from 'vitest'
import { addDuration, daysBetween, parseIsoDate } from '../../core/time/plain-date.ts'

describe('a period runs in calendar months', () => {
  it.each([
    ['2024-01-15', 'P24M', '2026-01-15'],
    ['2023-01-31', 'P1M', '2023-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-12-31', 'P1D', '2025-01-01'],
  ])('%s + %s ends on %s', (start, duration, end) => {
    expect(addDuration(start, duration)).toBe(end)
  })
})

describe('a day is read exactly or not at all', () => {
  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-01-01T00:00', ''])('refuses %s', (text) => {
    expect(parseIsoDate(text)).toBeUndefined()
  })

  it('counts whole days', () => {
    expect(daysBetween('2026-01-15', '2026-11-23')).toBe(312)
    expect(daysBetween('2026-11-23', '2026-11-22')).toBe(-1)
  })
})
