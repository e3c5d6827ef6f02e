import { describe, expect, it } from 'vitest'
import type { Recommendation } from '../../core/words/recommendation.ts'
import type { Rule } from '../../core/words/rule.ts'
import { cnil } from '../../rules/cnil/catalogue.ts'
import { rules } from '../../rules/index.ts'

const rows: readonly Recommendation[] = Object.values(cnil)

/** Rules that may not rest on some rows, because those rows do not say it. */
interface Pair {
  readonly what: string
  readonly rules: RegExp
  readonly rows: RegExp
}

const PAIRS: readonly Pair[] = [
  {
    what: 'retention on sheets 11 and 12, but for the attack surface',
    rules: /retention/,
    rows: /^(?:H|A|FA|FS)-|^S-(?!25)/,
  },
  { what: 'an impact assessment on sheets 11 and 12', rules: /^impact-assessment/, rows: /^(?:H|A|S|FA|FS)-/ },
  { what: 'an impact assessment on the one of the AI Act', rules: /^impact-assessment/, rows: /^S-19$/ },
  {
    what: 'security on the older guide or on self-assessment',
    rules: /security|incident|rollback|sbom|breach/,
    rows: /^FG-/,
  },
  {
    what: 'security on the row about an ethics officer',
    rules: /security|incident|rollback|sbom|breach|pause/,
    rows: /^(?:A-30|A-31|FA-26|S-26)$/,
  },
  { what: 'a plan on the record of processing', rules: /incident|rollback/, rows: /^L-03$/ },
  { what: 'a log of the data on that of requests', rules: /^dataset-/, rows: /^FG-09$/ },
  { what: 'the notice on retention or security', rules: /^notice-mentions/, rows: /^(?:FR|S|FG)-/ },
  { what: 'labels on performance', rules: /label/, rows: /^(?:A-05|FS-04)$/ },
  {
    what: 'anything on what was declined or is left to others',
    rules: /./,
    rows: /^(?:H-\d\d|A-04|A-05|S-16|S-26|S-27|S-32|FA-34)$/,
  },
]

function idsOf({ recommendations }: Rule): readonly string[] {
  return recommendations.map(({ id }) => id)
}

describe('no source is cited for what it does not say', () => {
  it.each(PAIRS)('H-01, H-02, H-03 · $what', ({ rules: named, rows: forbidden }) => {
    const concerned = rules.filter(({ id }) => named.test(id))
    expect(concerned.length).toBeGreaterThan(0)
    expect(rows.some(({ id }) => forbidden.test(id))).toBe(true)
    const cited = concerned.flatMap((rule) =>
      idsOf(rule)
        .filter((id) => forbidden.test(id))
        .map((id) => [rule.id, id]),
    )
    expect(cited).toEqual([])
  })

  it('A-15, S-18, S-19 · no article of the AI Act is the ground of a legal reminder', () => {
    const legal = rules.filter(({ recommendations: [{ force }] }) => force[0] === 'legal')
    const grounds = legal.flatMap(({ recommendations: [{ law }] }) => law)
    expect(grounds.length).toBeGreaterThan(5)
    expect(grounds.filter((law) => law.startsWith('AI Act'))).toEqual([])
  })

  it('L-01, L-02 · the articles on breaches never lead a rule, since they ask for no plan', () => {
    const led = rules.filter(({ recommendations: [{ id }] }) => id === 'L-01' || id === 'L-02')
    expect(led.map(({ id }) => id)).toEqual([])
  })
})
