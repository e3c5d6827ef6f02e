import { describe, expect, it } from 'vitest'
import type { Recommendation } from '../../core/words/recommendation.ts'
import type { Rule } from '../../core/words/rule.ts'
import { cnil } from '../../rules/cnil/catalogue.ts'
import { synthesis } from '../../rules/cnil/sources.ts'
import { rules } from '../../rules/index.ts'

const rows: readonly Recommendation[] = Object.values(cnil)

function idsOf({ recommendations }: Rule): readonly string[] {
  return recommendations.map(({ id }) => id)
}

/** Rows of sheets 11 and 12, and of what the summary says of them. */
const SHEETS = /^(?:H|A|S|FA|FS)-/

describe('what rules cite', () => {
  it('H-01, S-25, FR-01, FR-04 · sheets 11 and 12 for retention only as it bears on attacks', () => {
    const isOnRetention = ({ id, topic }: Rule) => topic === 'retention' || id.includes('retention')
    const onRetention = rules.filter(isOnRetention)
    expect(onRetention.length).toBeGreaterThan(1)
    for (const rule of onRetention) {
      expect(`${rule.id} ${rule.recommendations[0].id}`).toMatch(/ (?:FR-\d\d|L-04|S-25)$/)
      expect([rule.id, idsOf(rule).filter((id) => SHEETS.test(id) && id !== 'S-25')]).toEqual([rule.id, []])
    }
  })

  it('H-01, L-05 · article 35 for an impact assessment, and no sheet', () => {
    const onAssessment = rules.filter((rule) => idsOf(rule).includes('L-05'))
    expect(onAssessment.length).toBeGreaterThan(0)
    expect(onAssessment.map(({ recommendations: [first] }) => first.law)).toEqual(onAssessment.map(() => ['GDPR 35']))
    expect(onAssessment.flatMap((rule) => idsOf(rule).filter((id) => SHEETS.test(id)))).toEqual([])
  })

  it('FR-01, FR-03 · storage limitation as article 5(1)(e), never (d)', () => {
    const onStorage = rows.filter(({ id }) => id === 'S-25' || id.startsWith('FR-'))
    const cited = new Set(onStorage.flatMap(({ law }) => law))
    expect([...cited]).toEqual(['GDPR 5(1)(e)'])
  })

  it('H-02 · no reply as if it were the view of the CNIL, and no row that only tells what was declined', () => {
    const declined = ['S-26', 'S-27', 'A-04', 'A-05']
    expect(rules.filter((rule) => idsOf(rule).some((id) => declined.includes(id)))).toEqual([])
    const replies = rows.filter(({ text }) =>
      /\b(?:repl(?:y|ies)|contributors?) (?:asked|think|want|suggest)/i.test(text.en),
    )
    expect(replies).toEqual([])
  })

  it('S-16, H-03 · what limits gardefou itself, never as the ground of a rule', () => {
    const limits = rows.filter(({ binds }) => binds.every((party) => party === 'tool')).map(({ id }) => id)
    const led = rules.filter(({ recommendations: [first] }) => limits.includes(first.id))
    expect(limits).toContain('S-16')
    expect(led.map(({ id }) => id)).toEqual([])
  })
})

describe('what sources are called', () => {
  it('H-03 · the summary a summary, and no draft is cited', () => {
    expect(synthesis.name).toEqual({ en: expect.stringContaining('summary'), fr: expect.stringContaining('synthèse') })
    const names = rows.flatMap(({ source }) => [source.name.en, source.name.fr, source.url ?? ''])
    expect(names.filter((name) => /draft|projet de fiche|june 2024|juin 2024/i.test(name))).toEqual([])
  })

  it('FG-01, FG-02, FG-03, FG-04, FG-05, FG-06, FG-07 · the security guide by its own name, never sheet 12', () => {
    const guide = rows.filter(({ id }) => id.startsWith('FG-'))
    expect(guide.filter(({ source }) => /sheet 12|fiche 12/.test(`${source.name.en} ${source.name.fr}`))).toEqual([])
    const parts = guide.filter(({ id }) => id <= 'FG-07').map(({ source }) => source.name.en)
    expect(parts.every((name) => name.includes('guide of 2024, sheet 24'))).toBe(true)
  })

  it('FG-08, FG-09, FG-10 · the self-assessment by its own name, as questions to oneself', () => {
    const own = rows.filter(({ id }) => /^FG-(?:08|09|10)$/.test(id)).map(({ source }) => source.name.en)
    expect(own.filter((name) => !name.includes('self-assessment'))).toEqual([])
  })

  it('FS-01, FS-02, FS-03, FS-04, FS-05 · sheet 12 with how much of it was read', () => {
    const read = rows.filter(({ id }) => id.startsWith('FS-')).map(({ source }) => source.name)
    expect(read.filter(({ en }) => !/\((?:opening of the English page|press copy)\)$/.test(en))).toEqual([])
    expect(read.filter(({ fr }) => !/\((?:début de la page en anglais|copie de presse)\)$/.test(fr))).toEqual([])
  })

  it('S-20, S-21, S-22, S-23, S-24, S-25 · nothing of the unread body of sheet 12 is written from memory', () => {
    const remembered =
      /safetensors|attack simulation|simulation d’attaque|verified librar|bibliothèques vérifiées|reproducible environment|environnement reproductible|encryption of backups|chiffrement des sauvegardes|interpret outputs|interpréter les sorties/i
    const sheet12 = rows.filter(({ id, section }) => /^FS-/.test(id) || section.en.startsWith('Sheet 12'))
    expect(sheet12.length).toBeGreaterThan(30)
    expect(sheet12.filter(({ text }) => remembered.test(`${text.en} ${text.fr}`)).map(({ id }) => id)).toEqual([])
  })
})

describe('where rows stand', () => {
  it('H-03 · lines of the summary that follow one another, none before the page begins nor after it ends', () => {
    const lines = rows.flatMap(({ section }) => section.en.match(/lines? (\d+)(?:–(\d+))?$/)?.slice(1) ?? [])
    const numbers = lines.filter((line) => line !== undefined).map(Number)
    expect(Math.min(...numbers)).toBe(4)
    expect(Math.max(...numbers)).toBe(388)
  })
})
