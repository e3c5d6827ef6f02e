import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomeOf } from '../action/outcome.ts'
import { type IssueContext, issueDraft } from '../bot/issue-text.ts'
import { findingComment, reviewBody } from '../core/reporters/comment.ts'
import { uriPath } from '../core/reporters/escape.ts'
import { json } from '../core/reporters/json.ts'
import { markdown } from '../core/reporters/markdown.ts'
import { fingerprintsSaid, readMarker } from '../core/reporters/marker.ts'
import { reading } from '../core/reporters/reading.ts'
import { sarif } from '../core/reporters/sarif.ts'
import { terminal } from '../core/reporters/terminal.ts'
import type { Location } from '../core/words/location.ts'
import type { Report } from '../core/words/report.ts'
import type { Language } from '../core/words/text.ts'
import { checkOf } from '../github/check-of.ts'
import { hostile } from './core/reporters/hostile.ts'
import { proseOf, shapeOf } from './support/markdown-shape.ts'
import { context, retentionRule } from './support/report-builder.ts'
import { reportSaying } from './support/report-saying.ts'
import { sarifFaults } from './support/sarif-faults.ts'

const linkTo = ({ path, startLine }: Location) => `https://forge.example/blob/main/${uriPath(path)}#L${startLine}`
const linked = { ...context, linkTo }

/** A report whose outside texts are all hostile, each its own. */
const reports = fc
  .array(
    hostile.filter((text) => text.trim() !== ''),
    { minLength: 7, maxLength: 50 },
  )
  .map((texts) => {
    let next = 0
    return reportSaying(() => texts[next++ % texts.length] ?? '')
  })

const harmless = reportSaying(() => 'word')

/** What a forge makes something of: people, issues, commits, emoji, addresses. */
const MADE = /@[\w/]|#\d|\bgh-\d|:[a-z0-9_+-]+:|:\/\/|\bwww\.\S|\bmailto:|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b/i

/** What ends a line, moves a cursor or turns the reading round. */
const HIDDEN = /\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u

function issues(report: Report, language: Language, isPublic: boolean): string[] {
  const issue: IssueContext = { ...linked, rules: [retentionRule], language, isPublic }
  return report.findings.map((finding) => issueDraft(finding, issue).body)
}

/** Every Markdown text that gardefou hands to a forge, by its name. */
function markdownTexts(report: Report, language: Language): Record<string, string> {
  const { findings } = report
  const listed = findings.slice(0, 3)
  const texts = {
    summary: [markdown(report, linked, { language })],
    check: [checkOf({ ...report, language }, 'c0ffee', linked).summary],
    comment: findings.map((one) => findingComment(one, linked, language, { suggestion: true })),
    review: [reviewBody(report, linked, { language, listed, commented: 2 })],
    issue: issues(report, language, false),
    publicIssue: issues(report, language, true),
  }
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, bodies]) => bodies.map((body, at) => [`${name} ${at}`, body])),
  )
}

/** The fence of a suggestion grows with what it holds; how long it is says nothing. */
function shapes(report: Report, language: Language) {
  return Object.entries(markdownTexts(report, language)).map(([name, text]) => [name, shapeOf(text)])
}

describe.each(['en', 'fr'] as const)('whatever strangers wrote everywhere (%s)', (language) => {
  const expected = shapes(harmless, language)

  test('Markdown has the elements, the links and the HTML of a harmless report, and no other', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(shapes(report, language)).toEqual(expected)
      }),
    )
  })

  test('nobody is mentioned, no issue referred to, no emoji and no address made', () => {
    fc.assert(
      fc.property(reports, (report) => {
        for (const text of Object.values(markdownTexts(report, language))) {
          expect(proseOf(text)).not.toMatch(MADE)
        }
      }),
    )
  })

  test('markers name our fingerprints, and nothing injected', () => {
    fc.assert(
      fc.property(reports, (report) => {
        for (const finding of report.findings) {
          expect(fingerprintsSaid(findingComment(finding, linked, language, { suggestion: true }))).toEqual([
            finding.fingerprint,
          ])
        }
        const listed = report.findings.slice(0, 2)
        const body = reviewBody(report, linked, { language, listed, commented: 0 })
        expect(fingerprintsSaid(body)).toEqual(['0000000000000001', '0000000000000002'])
        for (const body of issues(report, language, false)) expect(readMarker('issue', body)).toBeUndefined()
      }),
    )
  })

  test('a terminal shows our colours and no other escape, and a log commands nothing', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const page = { width: 80, language }
        const coloured = terminal(report, context, { ...page, colour: true })
        const plain = [
          terminal(report, context, { ...page, colour: false }),
          reading(report.documents, { ...page, colour: false }, report.unread),
        ].join('')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is looked for.
        expect(coloured.replace(/\u001b\[(?:0|1|2|1;3[2-6])m/g, '')).toBe(plainOf(coloured))
        expect(plain).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u)
        expect(`${coloured}${plain}`).not.toMatch(/^\s*::|##\[/m)
      }),
    )
  })

  test('a check’s title, its annotations and a title of an issue are one line each, in which all is seen', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { title, annotations } = checkOf({ ...report, language }, 'c0ffee', linked)
        const messages = annotations.flatMap(({ message }) => message.split('\n\n'))
        const issue: IssueContext = { ...linked, rules: [retentionRule], language, isPublic: false }
        const titles = report.findings.map((finding) => issueDraft(finding, issue).title)
        for (const line of [title, ...messages, ...titles]) {
          expect(line).not.toMatch(HIDDEN)
        }
        expect(titles.join('\n')).not.toMatch(/@[\w/]|#\d/)
      }),
    )
  })

  test('data formats hold the texts as data', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(JSON.parse(json(report)).findings[0].message.en).toBe(report.findings[0]?.message.en)
        const log = JSON.parse(sarif(report, linked, { language, version: '1.0.0' }))
        expect(sarifFaults(log)).toEqual([])
        const messages = log.runs[0].results.map(({ message }: { message: { text: string } }) => message.text)
        expect(messages.join('\n')).not.toMatch(/\]\(|@[\w/]|#\d|<[a-z/!]/i)
      }),
    )
  })

  test('what the runner is handed is one line, and its outputs are ours', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const outcome = outcomeOf({
          report: { ...report, language, verdict: 'error' },
          context: linked,
          reviewUrl: '',
          refusals: [],
          annotations: [],
        })
        expect(outcome.line).not.toMatch(/[\r\n]|^\s*::|##\[/)
        expect(outcome.failure).not.toMatch(HIDDEN)
        expect(Object.values(outcome.outputs).join('')).not.toMatch(/[\r\n]/)
      }),
    )
  })
})

function plainOf(coloured: string): string {
  return coloured.replace(/\p{Cc}(?:\[[\d;]*m)?/gu, (found) => (found === '\n' ? found : ''))
}
