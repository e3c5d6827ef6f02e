import { describe, expect, it } from 'vitest'
import type { Text } from '../../core/words/text.ts'
import { cnil } from '../../rules/cnil/catalogue.ts'
import { frenchFaults } from '../support/french.ts'

const recommendations = Object.values(cnil)

/** How many rows each family holds; their numbers follow one another. */
const FAMILIES = { H: 3, A: 44, S: 33, FA: 41, FS: 5, FG: 10, FR: 4, L: 5 } as const

function expectedIds(): string[] {
  return Object.entries(FAMILIES).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, at) => `${family}-${String(at + 1).padStart(2, '0')}`),
  )
}

/** Lines of the summary that each of its rows stands on. */
const lines = recommendations.filter(({ id }) => /^[HAS]-/.test(id))

describe('the catalogue', () => {
  it('holds every row, under its own id', () => {
    expect(Object.keys(cnil).sort()).toEqual(expectedIds().sort())
    for (const [id, row] of Object.entries(cnil)) expect(row.id).toBe(id)
  })

  it('says where in the summary each of its rows stands', () => {
    for (const { id, section } of lines) expect(`${id} ${section.en}`).toMatch(/lines? \d+/)
  })

  it('never has two rows say the same', () => {
    const texts = recommendations.map(({ text }) => text.en)
    const twice = texts.filter((text, at) => texts.indexOf(text) !== at)
    expect(twice).toEqual([])
  })

  it('leans on a text of law wherever it speaks of a legal duty, and names no other article by mistake', () => {
    for (const { id, force, law } of recommendations) {
      if (force.includes('legal')) expect(`${id} ${law.join()}`).toMatch(/GDPR|French Data Protection Act/)
      for (const reference of law) expect(reference).toMatch(/^(?:GDPR|AI Act|French Data Protection Act) \d+/)
    }
  })

  it('cites storage limitation as article 5(1)(e)', () => {
    expect(cnil['FR-01'].law).toEqual(['GDPR 5(1)(e)'])
    expect(cnil['FR-04'].law).toEqual(['GDPR 5(1)(e)'])
  })

  it('has public addresses over https only', () => {
    for (const { source } of recommendations) if (source.url !== undefined) expect(source.url).toMatch(/^https:\/\//)
  })
})

describe.each(recommendations.map((row) => [row.id, row] as const))('%s', (_, row) => {
  const { section, text, trigger, guard, force } = row
  const texts: readonly Text[] = [section, text, trigger, guard]

  it('is written in both languages, in French typography', () => {
    for (const { en, fr } of texts) expect(en.trim() === '' || fr.trim() === '').toBe(false)
    expect(text.fr).not.toBe(text.en)
    expect(texts.flatMap(({ fr }) => frenchFaults(fr))).toEqual([])
  })

  it('uses the verbs of its force', () => {
    if (!force.includes('legal')) {
      expect(text.fr).not.toMatch(/\b(?:doit|doivent)\b/)
      expect(text.en).not.toMatch(/\b(?:must|shall)\b/)
    }
    expect(`${text.en} ${text.fr}`).not.toMatch(/\b(?:violations? of the|compliant|illegal|non[- ]conform)/i)
  })
})
