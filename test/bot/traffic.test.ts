import { expect, it } from 'vitest'
import { Traffic } from '../../bot/traffic.ts'

it('is calm with few deliveries, busy with many, and calm again two seconds after they end', () => {
  const traffic = new Traffic()
  const come = (count: number, now: number) => {
    for (let index = 0; index < count; index++) traffic.note(now)
  }
  come(99, 10_000)
  expect(traffic.isCalm(10_999)).toBe(true)
  come(1, 10_999)
  expect(traffic.isCalm(10_999)).toBe(false)
  expect(traffic.isCalm(11_500)).toBe(false)
  expect(traffic.isCalm(12_000)).toBe(true)
  come(200, 12_500)
  expect(traffic.isCalm(60_000)).toBe(true)
})
