import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../core/commands/command.ts'
import { mayCommand, parseCommands } from '../../../core/commands/parse-commands.ts'
import { FORMS } from '../../../core/commands/vocabulary.ts'

/** The command of a comment, or the English sentence that refuses it. */
function only(body: string): Command | string | undefined {
  const [first, ...others] = parseCommands(body)
  expect(others).toEqual([])
  if (first === undefined) return undefined
  return 'command' in first ? first.command : first.problem.en
}

const SNOOZE = '/gardefou snooze until 2027-03-31: waiting for the ethics board'

describe('a command', () => {
  it.each([
    [SNOOZE, { kind: 'snooze', until: '2027-03-31', reason: 'waiting for the ethics board' }],
    [
      '/gardefou reporter jusqu’au 31/03/2027\u00a0: avis du comité attendu',
      { kind: 'snooze', until: '2027-03-31', reason: 'avis du comité attendu' },
    ],
    [
      "/Gardefou\u202fReportez jusqu'au 31 mars 2027 : avis du comité: attendu",
      { kind: 'snooze', until: '2027-03-31', reason: 'avis du comité: attendu' },
    ],
    [
      '/gardefou extend user comments until 31 March 2027: the second study uses them',
      { kind: 'extend', dataset: 'user comments', until: '2027-03-31', reason: 'the second study uses them' },
    ],
    [
      '/gardefou prolonger `enquete_2024` jusqu’au 1er avril 2027 : seconde étude en cours',
      { kind: 'extend', dataset: 'enquete_2024', until: '2027-04-01', reason: 'seconde étude en cours' },
    ],
    ['/gardefou done comments on 2026-11-20', { kind: 'done', dataset: 'comments', on: '2026-11-20' }],
    ['/gardefou fait « le jeu » le 20/11/2026', { kind: 'done', dataset: 'le jeu', on: '2026-11-20' }],
    ['/gardefou recheck', { kind: 'recheck' }],
    ['/gardefou reverifier', { kind: 'recheck' }],
    ['/gardefou reve\u0301rifier', { kind: 'recheck' }],
    ['/gardefou EXPLIQUER', { kind: 'explain' }],
    ['/gardefou aide', { kind: 'help' }],
  ])('is read as it was meant: %s', (body, command) => {
    expect(only(body)).toEqual(command)
  })

  it('is written as help says', () => {
    for (const { en, fr } of Object.values(FORMS)) {
      const reasoned = [en, fr].map((form) => form.replace(/(?:raison|reason)$/, 'one two three'))
      for (const form of reasoned) expect(only(form)).toMatchObject({ kind: expect.any(String) })
    }
  })

  it.each([
    ['/gardefou snooze until 03/04/2027: waiting for the board', /“03\/04\/2027” can be read as two different days/],
    ['/gardefou snooze until 2027-02-30: waiting for the board', /“2027-02-30” is not a day of the calendar/],
    ['/gardefou snooze until 31/13/2027: waiting for the board', /is not a day of the calendar/],
    ['/gardefou snooze until next week: waiting for the board', /“next week” is not a day/],
    ['/gardefou snooze until 2027-03-31', /was not understood; it is written: \/gardefou snooze until/],
    ['/gardefou snooze until 2027-03-31: later 12', /fewer than three words/],
    [`/gardefou snooze until 2027-03-31: ${'so long '.repeat(99)}`, /longer than 500 characters/],
    ['/gardefou extend until 2027-03-31: one two three', /was not understood/],
    ['/gardefou extend x until 2027-03-31 or later: one two three', /“2027-03-31 or later” is not a day/],
    ['/gardefou done comments', /was not understood/],
    ['/gardefou recheck everything', /was not understood/],
    ['/gardefou merge', /no command that gardefou knows/],
    ['/gardefou', /no command that gardefou knows/],
  ])('that cannot be carried out is refused with a sentence: %s', (body, sentence) => {
    expect(only(body)).toMatch(sentence)
  })

  it('takes a day that reads the same either way, and day before month in French', () => {
    expect(only('/gardefou done x on 03/03/2026')).toEqual({ kind: 'done', dataset: 'x', on: '2026-03-03' })
    expect(only('/gardefou fait x le 03/04/2026')).toEqual({ kind: 'done', dataset: 'x', on: '2026-04-03' })
  })
})

describe('a comment', () => {
  const kinds = (body: string) =>
    parseCommands(body).map((one) => ('command' in one ? one.command.kind : one.problem.en))

  it('gives several commands among other words, three at most', () => {
    expect(kinds('Hello,\n/gardefou recheck\n\nand then\n\n/gardefou help\r\n/gardefou explain\r\n')).toEqual([
      'recheck',
      'help',
      'explain',
    ])
    expect(kinds('/gardefou help\n'.repeat(9))).toEqual(['help', 'help', 'help', expect.stringMatching('at most 3')])
  })

  it('is heard where a signature follows', () => {
    expect(kinds('/gardefou recheck\n---\nSent from my telephone')).toEqual(['recheck'])
  })

  it.each([
    ['in the middle of a line', 'Please run /gardefou recheck'],
    ['of a longer word', '/gardefous recheck'],
    ['in a quotation', '> /gardefou recheck'],
    ['in a quotation that goes on', '> Ada wrote:\n/gardefou recheck'],
    ['in a list', '- one\n- /gardefou recheck'],
    ['in a list that goes on', '- one\n/gardefou recheck'],
    ['in a fence', '```\n/gardefou recheck\n```'],
    ['in a fence that is never closed', '~~~\n/gardefou recheck'],
    ['in indented code', 'So:\n\n    /gardefou recheck'],
    ['behind a tabulator', '\t/gardefou recheck'],
    ['in code over several lines', 'a `b\n/gardefou recheck\nc` d'],
    ['in a comment', '<!--\n/gardefou recheck\n-->'],
    ['in a comment with a blank line', '<!-- a\n\n/gardefou recheck\n\n-->'],
    ['in a comment within a paragraph', 'a <!-- b\n/gardefou recheck\n--> c'],
    ['in a comment that is never closed', '<!--\n\n/gardefou recheck'],
    ['in a block of HTML', '<div>\n/gardefou recheck\n</div>'],
    ['in a quotation in HTML', '<blockquote>\n\n/gardefou recheck\n\n</blockquote>'],
    ['in code in HTML', 'a <code>\n/gardefou recheck\n</code>'],
    ['in the label of a link', '[a\n/gardefou recheck](https://example.org)'],
    ['in emphasis', '**a\n/gardefou recheck**'],
    ['in the title of a reference', "[a]: /b 'c\n/gardefou recheck\nd'"],
  ])('gives no command %s', (_, body) => {
    expect(parseCommands(body)).toEqual([])
  })
})

describe('whatever surrounds it', () => {
  const words = fc.string({ unit: fc.constantFrom(...'ab `~*_>-<!#[]()\\\t1.:/é\ue000\ue001'), maxLength: 30 })
  const lines = fc.array(words, { maxLength: 5 })
  const command = fc.constantFrom('/gardefou recheck', '/gardefou help', SNOOZE)

  it('a quoted command is not heard', () => {
    fc.assert(
      fc.property(lines, command, lines, (before, line, after) => {
        const body = [...before, line, ...after].map((text) => `> ${text}`).join('\n')
        expect(parseCommands(body)).toEqual([])
      }),
    )
  })

  it('a command in a fence longer than any in it is not heard', () => {
    fc.assert(
      fc.property(lines, command, lines, (before, line, after) => {
        const fence = '`'.repeat(40)
        const inside = [...before, line, ...after]
        expect(parseCommands([fence, ...inside, fence].join('\n'))).toEqual([])
      }),
    )
  })

  it('a command in a comment of HTML is not heard', () => {
    fc.assert(
      fc.property(lines, command, lines, (before, line, after) => {
        const inside = [...before, line, ...after].map((text) => text.replaceAll('-->', ''))
        expect(parseCommands(['<!--', ...inside, '-->'].join('\n'))).toEqual([])
      }),
    )
  })

  it('a command on a line of its own, after a blank one, is heard as it was written', () => {
    const calm = fc.array(fc.string({ unit: fc.constantFrom(...'ab .,é'), maxLength: 30 }), { maxLength: 5 })
    fc.assert(
      fc.property(calm, calm, (before, after) => {
        const around = [before, after].map((text) => text.map((line) => line.trim()))
        const body = [...(around[0] ?? []), '', SNOOZE, '', ...(around[1] ?? [])].join('\n')
        expect(parseCommands(body)).toEqual(parseCommands(SNOOZE))
      }),
    )
  })

  it('nothing but data is read, and any text is a comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }), (text, more) => {
        const body = `${text}\n\n/gardefou ${more}`
        expect(mayCommand(body)).toBe(true)
        expect(parseCommands(body).length).toBeLessThanOrEqual(4)
      }),
    )
  })
})
