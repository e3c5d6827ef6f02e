import { counted } from '../language/plural.ts'
import type { Finding } from '../words/finding.ts'
import type { Report } from '../words/report.ts'
import type { Language, Text } from '../words/text.ts'
import type { ReportContext } from './context.ts'
import { markdownCell, markdownText } from './escape.ts'
import { greatestFitting } from './fit.ts'
import { background, bold, closesLine, folded, headline, markdownPlace } from './markdown-finding.ts'
import { markdownFoot } from './markdown-foot.ts'
import { HEADINGS, LEVEL_NAMES, NOUNS } from './phrases.ts'
import { overview, profilesSentences, verdictSentence } from './sentences.ts'
import { sorted } from './sorted.ts'

/** Characters that a check run takes in its summary, and again in its text. */
export const CHECK_LIMIT = 65_535

/** Bytes kept to in a job summary: under the forge's 1 MiB, because other steps write theirs beside it. */
export const SUMMARY_LIMIT = 900_000

/** How the Markdown form is wanted. */
export interface MarkdownOptions {
  readonly language: Language
  /** Most bytes to write, at least 4,000; characters are never more than bytes. */
  readonly limit?: number
}

/** The parts of a page, in the order in which they stand. Rows and details are cut first, from their ends. */
interface Page {
  readonly head: readonly string[]
  readonly tableHead: string
  readonly rows: readonly string[]
  readonly details: readonly string[]
  readonly foot: readonly string[]
  readonly verdict: string
}

/** Share of the limit that rows may take before the lists below find their place. */
const ROWS_FIRST = 0.6

function row(finding: Finding, context: ReportContext, language: Language): string {
  const cells = [
    `**${LEVEL_NAMES[finding.level][language]}**`,
    markdownCell(markdownPlace(finding, context, language)),
    markdownText(finding.message[language]),
    markdownText(finding.closes[0]?.[language] ?? ''),
  ]
  return `| ${cells.join(' | ')} |`
}

function tableHead(language: Language): string {
  const names = [HEADINGS.level, HEADINGS.place, HEADINGS.finding, HEADINGS.closes]
  return `| ${names.map((name) => name[language]).join(' | ')} |\n| --- | --- | --- | --- |`
}

function detail(finding: Finding, context: ReportContext, language: Language): string {
  return [
    `${headline(finding, language)} (${markdownPlace(finding, context, language)})`,
    markdownText(finding.authority[language]),
    closesLine(finding, language),
    ...background(finding, context, language),
  ].join('\n\n')
}

function profileLine(report: Report, language: Language): string[] {
  const sentences = profilesSentences(report).map((text) => markdownText(text[language]))
  return sentences.length === 0 ? [] : [sentences.join(' ')]
}

function pageOf(report: Report, context: ReportContext, language: Language): Page {
  const { open } = sorted(report)
  return {
    head: ['## gardefou', `**${overview(report)[language]}**`, ...profileLine(report, language)],
    tableHead: tableHead(language),
    rows: open.map((finding) => row(finding, context, language)),
    details: open.map((finding) => detail(finding, context, language)),
    foot: markdownFoot(report, context, language),
    verdict: bold(HEADINGS.verdict, language, verdictSentence(report)[language]),
  }
}

function leftOutFindings(count: number, what: 'rows' | 'details', language: Language): string[] {
  if (count <= 0) return []
  const findings = counted(count, NOUNS.finding)
  const text =
    what === 'rows'
      ? {
          en: `${findings.en} left out of this table so that it fits.`,
          fr: `${findings.fr} hors de ce tableau, faute de place.`,
        }
      : {
          en: `The details of ${findings.en} are left out so that this text fits; the JSON report holds them all.`,
          fr: `Les détails de ${findings.fr} sont laissés de côté, faute de place\u202f; le rapport JSON les contient tous.`,
        }
  return [text[language]]
}

const LISTS_LEFT_OUT: Text = {
  en: 'Further lists are left out so that this text fits; the JSON report holds them all.',
  fr: 'D’autres listes sont laissées de côté, faute de place\u202f; le rapport JSON les contient toutes.',
}

function compose(page: Page, rows: number, details: number, foot: number, language: Language): string {
  const table = page.rows.length === 0 ? [] : [[page.tableHead, ...page.rows.slice(0, rows)].join('\n')]
  const shown = page.details.slice(0, details).join('\n\n---\n\n')
  return `${[
    ...page.head,
    ...table,
    ...leftOutFindings(page.rows.length - rows, 'rows', language),
    ...(details === 0 ? [] : [folded(HEADINGS.details[language], shown)]),
    ...leftOutFindings(page.details.length - details, 'details', language),
    ...page.foot.slice(0, foot),
    ...(foot < page.foot.length ? [LISTS_LEFT_OUT[language]] : []),
    page.verdict,
  ].join('\n\n')}\n`
}

/**
 * The report as Markdown, for a job summary, a check run or a file. When it would pass the limit, the details of the
 * last findings go first, then the last rows, then the lists below, and the text says how many findings it leaves out.
 */
export function markdown(
  report: Report,
  context: ReportContext,
  { language, limit = SUMMARY_LIMIT }: MarkdownOptions,
): string {
  const page = pageOf(report, context, language)
  const total = page.rows.length
  const fitting = (count: number, most: number, text: (kept: number) => string) => greatestFitting(count, most, text)
  const first = fitting(total, limit * ROWS_FIRST, (kept) => compose(page, kept, 0, 0, language))
  const foot = fitting(page.foot.length, limit, (kept) => compose(page, first, 0, kept, language))
  const rows = fitting(total, limit, (kept) => compose(page, kept, 0, foot, language))
  const details = rows < total ? 0 : fitting(total, limit, (kept) => compose(page, total, kept, foot, language))
  return compose(page, rows, details, foot, language)
}
