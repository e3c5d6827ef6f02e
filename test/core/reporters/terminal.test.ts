import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columns, wrap } from '../../../core/reporters/lines.ts'
import { terminal } from '../../../core/reporters/terminal.ts'
import { frenchFaults, NEVER_SAID } from '../../support/french.ts'
import { context, fullReport, hostileReport, labelFinding, report } from '../../support/report-builder.ts'

const plain = { language: 'en', colour: false, width: 80 } as const
const english = terminal(fullReport(), context, plain)
const french = terminal(fullReport(), context, { ...plain, language: 'fr' })

/** The lines of `text`, without their margins. */
function lines(text: string): string[] {
  return text.split('\n').map((line) => line.trim())
}

describe('the order of the page', () => {
  test('is gravest first, then what was there, is settled, was decided, and the verdict last', () => {
    const headings = ['Legal reminder (1)', 'Warning (1)', 'Question (1)', 'Already there', 'Settled', 'Decided']
    const tail = ['Rules that stopped', 'Not read, or not wholly', 'Good to know']
    const places = [...headings, ...tail].map((heading) => lines(english).indexOf(heading))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((left, right) => left - right))
    expect(english).toMatch(
      /\nVerdict: fails; 2 findings reach the level that the repository set by fail-on\n\(warning\)\.\n$/,
    )
  })

  test('is the same in French', () => {
    const headings = ['Rappel légal (1)', 'Avertissement (1)', 'Question (1)', 'Déjà présents', 'Réglés', 'Décidés']
    expect(headings.filter((heading) => !lines(french).includes(heading))).toEqual([])
    expect(lines(french)).toContain('Règles interrompues')
  })
})

describe('a finding', () => {
  test('gives place, message, authority, what was read, what closes it and its source', () => {
    expect(lines(english)).toEqual(
      expect.arrayContaining([
        'data/comments/README.md:12 · dataset comments',
        'No retention period found for the comments, expected a period or a criterion',
        'Legal reminder (GDPR, art. 5(1)(e)): personal data are kept for a limited',
        'Read      data/comments/README.md:12 “We keep the comments for research.”',
        'To close  · Write it: a period or a criterion in the dataset’s card or in',
        '· Point to it, if it is kept elsewhere: under evidence in',
        '· Decide it: under decisions in .github/gardefou.yml, with rule set',
        'Source    FR-01 · GDPR, Article 5(1)(e)',
        'retention-declared',
      ]),
    )
  })

  test('says so when it is about the whole repository', () => {
    expect(lines(english)).toContain('the whole repository')
    expect(lines(french)).toContain('l’ensemble du dépôt')
  })

  test('keeps its recommendation ids when no rule of the context knows them', () => {
    expect(terminal(fullReport(), { rules: [] }, plain)).toContain('Source    FR-01\n')
  })
})

describe('the rest', () => {
  test('names decisions with who, until when and why', () => {
    expect(lines(english)).toContain('decided by @lea, until 2027-03-31: The label leaves with the next version')
  })

  test('names what was not read, and why', () => {
    expect(lines(english)).toEqual(
      expect.arrayContaining([
        '· data/card.md: It is a symbolic link.',
        '· SECURITY.md: Its prose is in a language that is not read.',
        '· retention-within-period: This rule stopped.',
        '· The configuration of main was used.',
        '12 governance files read of 10,014 paths, 13 chosen by name.',
        '1 rule does not apply here; the JSON report says why.',
      ]),
    )
  })

  test('lists ten of those that were there, and counts the others', () => {
    const findings = Array.from({ length: 14 }, (_, at) => labelFinding(`label ${at}`, at + 1, { state: 'existing' }))
    const text = terminal(report({ findings, compared: true }), context, plain)
    expect(text.match(/· Warning: Label/g)).toHaveLength(10)
    expect(lines(text)).toContain('and 4 more')
  })

  test('a page with nothing to say says so, and stays short', () => {
    const text = terminal(report({ findings: [] }), context, plain)
    expect(lines(text)).toContain('Nothing to say.')
    expect(text.split('\n').length).toBeLessThan(14)
  })

  test('a folder without documents is not a clean one', () => {
    expect(terminal(report({ findings: [], documents: [] }), context, plain)).toContain('No document recognised')
  })
})

describe('layout', () => {
  test('no line is wider than asked, at any usual width', () => {
    for (const width of [60, 80, 100]) {
      for (const language of ['en', 'fr'] as const) {
        const text = terminal(fullReport(), context, { language, colour: false, width })
        expect(text.split('\n').filter((line) => columns(line) > width)).toEqual([])
      }
    }
  })

  test('wrapping loses no word and breaks only where it has to', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '-'), minLength: 1 })),
        fc.nat(60),
        (words, width) => {
          const wrapped = wrap(words.join(' '), width)
          expect(wrapped.join(' ')).toBe(words.join(' '))
          expect(wrapped.every((line) => columns(line) <= width || !line.includes(' '))).toBe(true)
        },
      ),
    )
  })

  test('French spaces hold words together', () => {
    expect(wrap('a «\u202fb\u202f»\u00a0: c', 3)).toEqual(['a', '«\u202fb\u202f»\u00a0:', 'c'])
  })

  test('colours add nothing but colours', () => {
    const coloured = terminal(fullReport(), context, { ...plain, colour: true })
    expect(coloured).toContain('\u001b[1;35mLegal reminder (1)\u001b[0m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences.
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '').replace(/ +$/gm, '')).toBe(english)
    expect(english).not.toContain('\u001b')
  })
})

test('what strangers wrote moves no cursor and commands no runner', () => {
  for (const language of ['en', 'fr'] as const) {
    for (const width of [40, 60, 80, 100]) {
      const text = terminal(hostileReport(), context, { language, colour: false, width })
      expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
      expect(lines(text).filter((line) => line.startsWith('::') || line.includes('##['))).toEqual([])
    }
  }
})

test('the wording holds in both languages, and does not vary', () => {
  expect(frenchFaults(french.replace(/\s*\n\s*/g, ' ').replace(/(?:for|rule): /g, ''))).toEqual([])
  expect(NEVER_SAID.exec(english + french)).toBeNull()
  expect(terminal(fullReport(), context, plain)).toBe(english)
})
