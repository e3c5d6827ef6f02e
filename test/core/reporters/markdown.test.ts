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

/** The entries of the list of new findings, which stands above everything folded. */
function entriesOf(text: string): string[] {
  const [open = ''] = text.split(/\n\n(?=<details>|The details of|Les détails de)/)
  return open.split('\n').filter((line) => line.startsWith('- **'))
}

describe('the page', () => {
  test('opens with a sentence and the verdict, then a list with an entry for each new finding', () => {
    expect(english.split('\n\n').slice(0, 3)).toEqual([
      '## gardefou',
      '**This change brings 3 findings: 1 legal reminder, 1 warning and 1 question. Also: 1 already there, 1 settled and 1 answered by a decision.**',
      '**Verdict:** fails; 2 findings reach the level that the repository set by fail-on (warning).',
    ])
    expect(entriesOf(english)).toHaveLength(3)
    expect(entriesOf(english)[0]).toMatch(
      /^- \*\*Legal reminder:\*\* No retention period found for the comments, expected a period or a criterion \(`data\/comments\/README\.md:12`\)<br>Write it: /,
    )
  })

  test('says what was settled, decided, not read, and why', () => {
    expect(english).toContain(
      '**Not read, or not wholly**\n\n- `data/card.md`: It is a symbolic link.\n- `SECURITY.md`:',
    )
    expect(english).toContain('decided by @\u200blea, until 2027-03-31: The label leaves with the next version')
    expect(french).toContain('**Réglés**\n\n- **Avertissement\u00a0:** Le label')
    expect(french).toContain('`SECURITY.md`, politique de sécurité')
  })

  test('folds what was there before, with its number', () => {
    const [, folded] = /<details>\n<summary>Already there \((\d+)\)<\/summary>\n\n- \*\*/.exec(english) ?? []
    expect(folded).toBe('1')
    expect(french).toContain('<summary>Déjà présents (1)</summary>')
  })

  test('does not say again what a title over it says', () => {
    const titled = markdown(fullReport(), context, { language: 'en', isTitled: true })
    expect(titled).toMatch(/^\*\*Verdict:\*\* fails;/)
    expect(english).toBe(`${english.split('\n\n').slice(0, 2).join('\n\n')}\n\n${titled}`)
  })

  test('says what the profile comes to once', () => {
    const text = markdown(fullReport(), { ...context, profile: fullReport().profile }, { language: 'fr' })
    expect(text.match(/Palier 2 sur 3/g)).toHaveLength(1)
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

  test('has no list and no details when there is nothing to say', () => {
    const text = markdown(report({ findings: [] }), context, { language: 'fr' })
    expect(text).toContain('**Rien à signaler.**')
    expect(entriesOf(text)).toEqual([])
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
    expect(entriesOf(text)).toHaveLength(20)
    expect(text).not.toContain('left out')
  })

  test('details go first, whole findings at a time, and their number is said', () => {
    const text = markdown(many(100), context, { language: 'en', limit: CHECK_LIMIT })
    const shown = text.split('\n\n---\n\n').length
    expect(entriesOf(text)).toHaveLength(100)
    expect(shown).toBeGreaterThan(10)
    expect(text).toContain(`The details of ${100 - shown} findings are left out so that this text fits`)
  })

  test('then entries, and their number is said', () => {
    const text = markdown(many(2_000), context, { language: 'fr', limit: CHECK_LIMIT })
    const entries = entriesOf(text).length
    expect(entries).toBeGreaterThan(100)
    expect(text).toContain(`${`1\u202f${2_000 - entries - 1_000}`}\u00a0constats hors de cette liste, faute de place.`)
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
    expect(text).toContain('left out of this list')
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
  expect(html.match(/<br>/g)).toHaveLength(1)
  expect(html.match(/<\/details>/g)).toHaveLength(3)
  expect(html).not.toMatch(/@[\w/]/)
})
