import { describe, expect, test } from 'vitest'
import { counted, listed, numeral } from '../../../core/language/plural.ts'
import * as documents from '../../../core/reporters/document-phrases.ts'
import * as phrases from '../../../core/reporters/phrases.ts'
import {
  countsByLevel,
  moreSentence,
  notApplicableSentence,
  overview,
  profileSentences,
  profilesSentences,
  readingSentence,
  verdictSentence,
} from '../../../core/reporters/sentences.ts'
import * as values from '../../../core/reporters/value-phrases.ts'
import type { Tier } from '../../../core/words/profile.ts'
import type { FailOn } from '../../../core/words/report.ts'
import type { Text } from '../../../core/words/text.ts'
import { frenchFaults, NEVER_SAID } from '../../support/french.ts'
import { answers, fullReport, labelFinding, report } from '../../support/report-builder.ts'

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string'
}

function textsIn(value: unknown): Text[] {
  if (isText(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const COUNTS = [0, 1, 2, 1234]

function sentences(): Text[] {
  const tiers: Tier[] = ['unknown', 0, 1, 2, 3]
  const failOns: FailOn[] = ['none', 'legal', 'warning', 'note']
  const findings = COUNTS.map((count) =>
    Array.from({ length: Math.min(count, 3) }, (_, line) => labelFinding('x', line)),
  )
  return [
    ...tiers.flatMap((tier) => profileSentences({ answers, tier, capped: true })),
    ...failOns.flatMap((failOn) =>
      (['pass', 'fail', 'error'] as const).map((verdict) => verdictSentence(report({ failOn, verdict }))),
    ),
    ...findings.flatMap((list) => [false, true].map((compared) => overview(report({ findings: list, compared })))),
    ...COUNTS.map((read) => readingSentence({ paths: read, nominated: 2, read })),
    ...COUNTS.map(moreSentence),
    overview(fullReport()),
    verdictSentence(fullReport()),
    notApplicableSentence(report()) ?? [],
  ].flat()
}

const ALL = [...textsIn({ ...phrases }), ...textsIn({ ...documents }), ...textsIn({ ...values }), ...sentences()]

describe('every phrase', () => {
  test('stands in both languages', () => {
    expect(ALL.length).toBeGreaterThan(120)
    for (const { en, fr } of ALL) expect([en, fr].every((text) => text.trim() !== '')).toBe(true)
  })

  test('follows French typography', () => {
    expect(ALL.flatMap(({ fr }) => frenchFaults(fr))).toEqual([])
  })

  test('has no French spaces or guillemets in English', () => {
    expect(ALL.filter(({ en }) => /[\u00a0\u202f«»]|\p{L}'\p{L}/u.test(en))).toEqual([])
  })

  test('says nothing that gardefou never says', () => {
    expect(ALL.filter(({ en, fr }) => NEVER_SAID.test(`${en} ${fr}`))).toEqual([])
  })
})

test('the typography test sees faults', () => {
  const faulty = ["l'étiquette", 'oui ?', 'non!', 'voici : ceci', 'voici: ceci', '« ceci »', '“ceci”', 'dis-moi toi']
  expect(faulty.filter((text) => frenchFaults(text).length === 0)).toEqual([])
  expect(frenchFaults('Voici\u00a0: «\u202fceci\u202f»\u202f; l’autre, data/a.md:12')).toEqual([])
})

describe('counts', () => {
  test('agree in each language', () => {
    const say = (count: number) => counted(count, phrases.NOUNS.finding)
    expect([0, 1, 2].map((count) => say(count).en)).toEqual(['0 findings', '1 finding', '2 findings'])
    expect([0, 1, 2].map((count) => say(count).fr)).toEqual(['0\u00a0constat', '1\u00a0constat', '2\u00a0constats'])
  })

  test('set thousands apart', () => {
    expect(numeral(10014)).toEqual({ en: '10,014', fr: '10\u202f014' })
    expect(numeral(999)).toEqual({ en: '999', fr: '999' })
    expect(numeral(1234567).en).toBe('1,234,567')
  })

  test('end with a conjunction', () => {
    const words = ['a', 'b', 'c'].map((word) => ({ en: word, fr: word }))
    expect(listed(words)).toEqual({ en: 'a, b and c', fr: 'a, b et c' })
    expect(listed(words.slice(0, 1)).en).toBe('a')
    expect(listed([]).fr).toBe('')
  })

  test('come gravest first', () => {
    expect(countsByLevel(fullReport().findings).en).toBe('1 legal reminder, 4 warnings and 1 question')
  })
})

describe('sentences', () => {
  test('tell what is new from what was there', () => {
    expect(overview(fullReport()).en).toBe(
      'This change brings 3 findings: 1 legal reminder, 1 warning and 1 question. Also: 1 already there, 1 settled and 1 answered by a decision.',
    )
    expect(overview(report()).fr).toBe('2\u00a0constats\u00a0: 1\u00a0rappel légal et 1\u00a0avertissement.')
    expect(overview(report({ findings: [] })).en).toBe('Nothing to say.')
    expect(overview(report({ findings: [], compared: true })).en).toBe('This change brings nothing to say.')
  })

  test('say that the tier is gardefou’s own', () => {
    expect(profileSentences({ answers, tier: 3, capped: false }).map(({ en }) => en)).toEqual([
      'Tier 3 of 3, by gardefou’s own heuristic, not the CNIL’s.',
    ])
    expect(profileSentences({ answers, tier: 1, capped: true })[1]?.en).toMatch(
      /^Severity is capped by unknown answers/,
    )
    expect(profileSentences({ answers, tier: 0, capped: false })[0]?.en).toMatch(/^Out of scope as declared/)
  })

  test('say the tier of each declared dataset', () => {
    const of = (name: string, tier: 0 | 3 | 'unknown') => ({ name, profile: { answers, tier, capped: false } })
    const datasets = [of('calls', 3), of('tiles', 0), of('notes', 'unknown')]
    const [, each] = profilesSentences(report({ profile: { answers, tier: 3, capped: false }, datasets }))
    expect(each?.en).toBe('By dataset, the tier is: calls, 3; tiles, out of scope; notes, not known.')
    expect(each?.fr).toBe(
      'Par jeu de données, le palier est\u00a0: calls, 3\u202f; tiles, hors champ\u202f; notes, inconnu.',
    )
    expect(profilesSentences(report()).map(({ en }) => en)).toEqual(
      profileSentences(report().profile).map(({ en }) => en),
    )
  })

  test('tie the verdict to the setting it follows from', () => {
    expect(verdictSentence(fullReport()).en).toBe(
      'fails; 2 findings reach the level that the repository set by fail-on (warning).',
    )
    expect(verdictSentence({ ...fullReport(), failOn: 'legal' }).fr).toContain('1\u00a0constat atteint le niveau')
    expect(verdictSentence(report({ verdict: 'error' })).en).toMatch(/^could not tell/)
    expect(verdictSentence(report({ failOn: 'note' })).en).toMatch(/^passes; nothing new without a decision/)
  })
})
