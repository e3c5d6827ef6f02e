import { counted } from '../language/plural.ts'
import type { Finding } from '../words/finding.ts'
import type { Report } from '../words/report.ts'
import type { Language, Text } from '../words/text.ts'
import type { ReportContext } from './context.ts'
import { markdownText } from './escape.ts'
import { greatestFitting } from './fit.ts'
import { background, bold, everyWay, folded, headline, markdownPlace } from './markdown-finding.ts'
import { markdownFoot } from './markdown-foot.ts'
import { HEADINGS, NOUNS } from './phrases.ts'
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
  /** Whether a title over the page says the first sentence already, as that of a check run does. */
  readonly isTitled?: boolean
}

/** The parts of a page, in the order in which they stand. Entries and details are cut first, from their ends. */
interface Page {
  readonly head: readonly string[]
  readonly entries: readonly string[]
  readonly details: readonly string[]
  readonly foot: readonly string[]
}

/** Share of the limit that entries may take before the lists below find their place. */
const ENTRIES_FIRST = 0.6

function seen(finding: Finding, context: ReportContext, language: Language): string {
  return `${headline(finding, language)} (${markdownPlace(finding, context, language)})`
}

/** What was seen and the nearest way to close it; no row of a table, which a phone shows only in part. */
function entry(finding: Finding, context: ReportContext, language: Language): string {
  const way = finding.closes.slice(0, 1).map((first) => markdownText(first[language]))
  return `- ${[seen(finding, context, language), ...way].join('<br>')}`
}

/** The head of the page says what the profile comes to, so that no finding has to say it again. */
function detail(finding: Finding, { profile: _, ...context }: ReportContext, language: Language): string {
  return [
    seen(finding, context, language),
    markdownText(finding.authority[language]),
    ...everyWay(finding, language),
    ...background(finding, context, language),
  ].join('\n\n')
}

function headOf(report: Report, language: Language, isTitled: boolean): string[] {
  const profiles = profilesSentences(report).map((text) => markdownText(text[language]))
  return [
    ...(isTitled ? [] : ['## gardefou', `**${overview(report)[language]}**`]),
    bold(HEADINGS.verdict, language, verdictSentence(report)[language]),
    ...(profiles.length === 0 ? [] : [profiles.join(' ')]),
  ]
}

function pageOf(report: Report, context: ReportContext, language: Language, isTitled: boolean): Page {
  const { open } = sorted(report)
  return {
    head: headOf(report, language, isTitled),
    entries: open.map((finding) => entry(finding, context, language)),
    details: open.map((finding) => detail(finding, context, language)),
    foot: markdownFoot(report, context, language),
  }
}

function leftOutFindings(count: number, what: 'entries' | 'details', language: Language): string[] {
  if (count <= 0) return []
  const findings = counted(count, NOUNS.finding)
  const text =
    what === 'entries'
      ? {
          en: `${findings.en} left out of this list so that it fits.`,
          fr: `${findings.fr} hors de cette liste, faute de place.`,
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

function compose(page: Page, entries: number, details: number, foot: number, language: Language): string {
  const list = page.entries.slice(0, entries).join('\n')
  const shown = page.details.slice(0, details).join('\n\n---\n\n')
  return `${[
    ...page.head,
    ...(list === '' ? [] : [list]),
    ...leftOutFindings(page.entries.length - entries, 'entries', language),
    ...(details === 0 ? [] : [folded(HEADINGS.details[language], shown)]),
    ...leftOutFindings(page.details.length - details, 'details', language),
    ...page.foot.slice(0, foot),
    ...(foot < page.foot.length ? [LISTS_LEFT_OUT[language]] : []),
  ].join('\n\n')}\n`
}

/**
 * The report as Markdown, for a job summary, a check run or a file. When it would pass the limit, the details of the
 * last findings go first, then the last entries, then the lists below, and the text says how many findings it leaves out.
 */
export function markdown(
  report: Report,
  context: ReportContext,
  { language, limit = SUMMARY_LIMIT, isTitled = false }: MarkdownOptions,
): string {
  const page = pageOf(report, context, language, isTitled)
  const total = page.entries.length
  const fitting = (count: number, most: number, text: (kept: number) => string) => greatestFitting(count, most, text)
  const first = fitting(total, limit * ENTRIES_FIRST, (kept) => compose(page, kept, 0, 0, language))
  const foot = fitting(page.foot.length, limit, (kept) => compose(page, first, 0, kept, language))
  const entries = fitting(total, limit, (kept) => compose(page, kept, 0, foot, language))
  const details = entries < total ? 0 : fitting(total, limit, (kept) => compose(page, total, kept, foot, language))
  return compose(page, entries, details, foot, language)
}
