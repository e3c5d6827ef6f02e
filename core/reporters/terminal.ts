import { type Finding, LEVELS } from '../words/finding.ts'
import type { Report } from '../words/report.ts'
import type { Language, Text } from '../words/text.ts'
import type { ReportContext } from './context.ts'
import { GAP, type Line, type Page, printed } from './lines.ts'
import { HEADINGS, LEVEL_NAMES, labelled, SENTENCES } from './phrases.ts'
import {
  decisionSentence,
  moreSentence,
  notApplicableSentence,
  overview,
  profilesSentences,
  readingSentence,
  verdictSentence,
} from './sentences.ts'
import { sorted } from './sorted.ts'
import { findingLines, LEVEL_STYLES, placeAndDataset } from './terminal-finding.ts'

/** How the terminal form is wanted. */
export interface TerminalOptions extends Page {
  readonly language: Language
}

const SHORT_LIST = 10

function section(heading: Text, language: Language, body: readonly Line[]): Line[] {
  if (body.length === 0) return []
  return [{ text: heading[language], style: 'strong' }, ...body, GAP]
}

function header(report: Report, language: Language): Line[] {
  const profile = profilesSentences(report).map((text) => ({ text: text[language], style: 'faint' }) as const)
  return [
    { text: `gardefou · ${report.today}`, style: 'faint' },
    ...profile,
    GAP,
    { text: overview(report)[language], style: 'strong' },
    GAP,
  ]
}

function openFindings(findings: readonly Finding[], context: ReportContext, language: Language): Line[] {
  return LEVELS.flatMap((level) => {
    const same = findings.filter((finding) => finding.level === level)
    if (same.length === 0) return []
    const heading: Line = { text: `${LEVEL_NAMES[level][language]} (${same.length})`, style: LEVEL_STYLES[level] }
    return [heading, GAP, ...same.flatMap((finding) => findingLines(finding, context, language))]
  })
}

function short(finding: Finding, language: Language): Line {
  const level = LEVEL_NAMES[finding.level][language]
  return {
    text: `${labelled({ en: level, fr: level }, language, finding.message[language])} (${placeAndDataset(finding, language)})`,
    indent: 2,
    mark: '· ',
  }
}

function shortList(findings: readonly Finding[], language: Language): Line[] {
  const rest = findings.length - SHORT_LIST
  const more = rest > 0 ? [{ text: moreSentence(rest)[language], indent: 4 }] : []
  return [...findings.slice(0, SHORT_LIST).map((finding) => short(finding, language)), ...more]
}

function decisions(findings: readonly Finding[], language: Language): Line[] {
  return findings.flatMap((finding) => {
    if (finding.decision === undefined) return []
    return [short(finding, language), { text: decisionSentence(finding.decision, language), indent: 4, style: 'faint' }]
  })
}

function withReason(name: string, reason: Text | undefined, language: Language): Line {
  const text = reason === undefined ? name : labelled({ en: name, fr: name }, language, reason[language])
  return { text, indent: 2, mark: '· ' }
}

function unread({ unread, documents }: Report, language: Language): Line[] {
  const limited = documents.filter(({ read }) => read !== 'full')
  return [
    ...unread.map(({ path, reason }) => withReason(path, reason, language)),
    ...limited.map(({ path, limit }) => withReason(path, limit, language)),
  ]
}

function stopped({ rules }: Report, language: Language): Line[] {
  return rules
    .filter(({ outcome }) => outcome === 'error')
    .map(({ id, dataset, reason }) => withReason(dataset === undefined ? id : `${id} (${dataset})`, reason, language))
}

function footer(report: Report, language: Language): Line[] {
  const { paths } = report.counts
  const isBlank = report.documents.length === 0 && report.untouched !== true
  const nothing = isBlank && paths > 0 ? [{ text: SENTENCES.nothingRead[language] }] : []
  const notApplicable = notApplicableSentence(report)
  return [
    ...nothing,
    { text: readingSentence(report.counts)[language], style: 'faint' },
    ...(notApplicable === undefined ? [] : [{ text: notApplicable[language], style: 'faint' } as const]),
    GAP,
    { text: labelled(HEADINGS.verdict, language, verdictSentence(report)[language]), style: 'strong' },
  ]
}

/**
 * The report for a person in a terminal: new findings in full, gravest first, then what was there, is settled or was
 * decided, what could not be read, and the verdict last, where the eye is when the command ends.
 */
export function terminal(report: Report, context: ReportContext, options: TerminalOptions): string {
  const { language } = options
  const { open, existing, fixed, decided } = sorted(report)
  const notices = report.notices.map((text): Line => ({ text: text[language], indent: 2, mark: '· ' }))
  const lines = [
    ...header(report, language),
    ...openFindings(open, context, language),
    ...section(HEADINGS.existing, language, shortList(existing, language)),
    ...section(HEADINGS.fixed, language, shortList(fixed, language)),
    ...section(HEADINGS.preview, language, shortList(report.preview ?? [], language)),
    ...section(HEADINGS.decided, language, decisions(decided, language)),
    ...section(HEADINGS.errors, language, stopped(report, language)),
    ...section(HEADINGS.unread, language, unread(report, language)),
    ...section(HEADINGS.notices, language, notices),
    ...footer(report, language),
  ]
  return printed(lines, options)
}
