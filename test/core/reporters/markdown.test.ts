import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteLength, greatestFitting } from '../../../core/reporters/fit.ts'
import { CHECK_LIMIT, markdown, SUMMARY_LIMIT } from '../../../core/reporters/markdown.ts'
import type { Report } from '../../../core/words/report.ts'
import { frenchFaults, NEVER_SAID } from '../../support/french.ts'
import { context, document, fullReport, hostileReport, labelFinding, report } from '../../support/report-builder.ts'
import { forgeRenderer } from './forge.ts'

const english = markdown(fullReport(), context, { language: 'en' })
const french = markdown(fullReport(), context, { language: 'fr' })

function many(count: number): Report {
  const findings = Array.from({ length: count }, (_, at) => labelFinding(`label ${at}`, at + 1))
  const documents = Array.from({ length: 500 }, (_, at) => document(`data/${at}/README.md`))
  return report({ findings, documents })
}

function rowsOf(text: string): number {
  return text.split('\n').filter((line) => line.startsWith('| **')).length
}

describe('the page', () => {
  test('opens with a sentence, then a table with a row for each new finding', () => {
    expect(english.split('\n').slice(0, 3)).toEqual([
      '## gardefou',
      '',
      '**This change brings 3 findings: 1 legal reminder, 1 warning and 1 question. Also: 1 already there, 1 settled and 1 answered by a decision.**',
    ])
    expect(rowsOf(english)).toBe(3)
    expect(english).toContain(
      '| **Legal reminder** | `data/comments/README.md:12` | No retention period found for the comments, expected a period or a criterion | Write it:',
    )
    expect(french).toContain('| Niveau | Où | Constat | Pour clore ce point |')
  })

  test('says what was settled, decided, not read, and why', () => {
    expect(english).toContain(
      '**Not read, or not wholly**\n\n- `data/card.md`: It is a symbolic link.\n- `SECURITY.md`:',
    )
    expect(english).toContain('decided by @\u200blea, until 2027-03-31: The label leaves with the next version')
    expect(french).toContain('**Réglés**\n\n- **Avertissement\u00a0:** Le label')
    expect(french).toContain('`SECURITY.md`, politique de sécurité')
  })

  test('ends with the verdict', () => {
    expect(english.trim().split('\n').at(-1)).toBe(
      '**Verdict:** fails; 2 findings reach the level that the repository set by fail-on (warning).',
    )
  })

  test('links places and sources', () => {
    const linkTo = ({ path, startLine }: { path: string; startLine: number }) =>
      `https://forge.example/org/repo/blob/abc/${path}#L${startLine}`
    const linked = markdown(fullReport(), { ...context, linkTo }, { language: 'en' })
    expect(linked).toContain(
      '[`docs/annotation/guide.md:31`](https://forge.example/org/repo/blob/abc/docs/annotation/guide.md#L31)',
    )
    expect(linked).toContain('[AI how-to sheet 11: annotating data](https://www.cnil.fr/fr/ia-annoter-les-donnees)')
  })

  test('has no table and no details when there is nothing to say', () => {
    const text = markdown(report({ findings: [] }), context, { language: 'fr' })
    expect(text).toContain('**Rien à signaler.**')
    expect(text).not.toContain('| ---')
    expect(text).not.toContain('Détails')
  })

  test('wording and typography hold', () => {
    const prose = french
      .replace(/`[^`]*`/g, 'x')
      .replace(/(?:for|rule): /g, '')
      .replace(/[*\n]+/g, ' ')
      .replace(/\|[\s:|-]*/g, ' ')
    expect(frenchFaults(prose.replace(/<[^>]*>/g, ''))).toEqual([])
    expect(NEVER_SAID.exec(english + french)).toBeNull()
  })
})

describe('limits', () => {
  test('a page that fits is whole', () => {
    const text = markdown(many(20), context, { language: 'en', limit: CHECK_LIMIT })
    expect(rowsOf(text)).toBe(20)
    expect(text).not.toContain('left out')
  })

  test('details go first, whole findings at a time, and their number is said', () => {
    const text = markdown(many(100), context, { language: 'en', limit: CHECK_LIMIT })
    const shown = text.split('\n\n---\n\n').length
    expect(rowsOf(text)).toBe(100)
    expect(shown).toBeGreaterThan(10)
    expect(text).toContain(`The details of ${100 - shown} findings are left out so that this text fits`)
  })

  test('then rows, and their number is said', () => {
    const text = markdown(many(2_000), context, { language: 'fr', limit: CHECK_LIMIT })
    const rows = rowsOf(text)
    expect(rows).toBeGreaterThan(100)
    expect(text).toContain(`${`1\u202f${2_000 - rows - 1_000}`}\u00a0constats hors de ce tableau, faute de place.`)
    expect(text).toContain('**Verdict\u00a0:**')
  })

  test('no page passes its limit, and lists stay closed', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.integer({ min: 4_000, max: 80_000 }),
        fc.constantFrom('en', 'fr'),
        (count, limit, language) => {
          const text = markdown(many(count), context, { language, limit })
          expect(byteLength(text)).toBeLessThanOrEqual(limit)
          expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('ten thousand findings fit a job summary', () => {
    const text = markdown(many(10_000), context, { language: 'en' })
    expect(byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT)
    expect(text).toContain('left out of this table')
  })

  test('bytes are counted as UTF-8 counts them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(byteLength(text)).toBe(Buffer.byteLength(text))
      }),
    )
  })

  test('the greatest number that fits is found', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(60), (count, limit) => {
        expect(greatestFitting(count, limit, (kept) => 'x'.repeat(kept))).toBe(Math.min(count, limit))
      }),
    )
  })
})

test('what strangers wrote brings no tag, image or link of theirs', () => {
  const html = forgeRenderer().render(markdown(hostileReport(), context, { language: 'en' }))
  expect(html).not.toMatch(/<img|<a |<!--|<h1/)
  expect(html.match(/<td[ >]/g)).toHaveLength(4)
  expect(html.match(/<\/details>/g)).toHaveLength(2)
  expect(html).not.toMatch(/@[\w/]/)
})
