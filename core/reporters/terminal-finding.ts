import type { Finding, Level } from '../words/finding.ts'
import type { Language, Text } from '../words/text.ts'
import { citation } from './citation.ts'
import { type ReportContext, recommendationsOf } from './context.ts'
import { columns, GAP, type Line, type Style } from './lines.ts'
import { HEADINGS, quoted } from './phrases.ts'
import { placeOf, saidMessage } from './sentences.ts'

/** The colour of each level, gravest most striking; the word is always written too. */
export const LEVEL_STYLES: Readonly<Record<Level, Style>> = {
  legal: 'magenta',
  warning: 'yellow',
  note: 'cyan',
  question: 'blue',
  tip: 'green',
  info: 'strong',
}

const INDENT = 2

/** The labels stand in one column, wide enough for the longest of them. */
function labelColumn(language: Language): number {
  return Math.max(...LABELS.map((label) => columns(label[language]))) + 2
}

const LABELS = [HEADINGS.read, HEADINGS.closesShort, HEADINGS.source] as const

interface Block {
  readonly label: Text
  readonly texts: readonly string[]
  readonly bullet?: string
  readonly style?: Style
}

function block({ label, texts, bullet = '', style = 'plain' }: Block, language: Language): Line[] {
  const width = labelColumn(language)
  return texts.map((text, at) => ({
    text,
    indent: INDENT,
    mark: (at === 0 ? label[language] : '').padEnd(width) + bullet,
    style,
  }))
}

/** A finding's place, with the dataset it is about. */
export function placeAndDataset(finding: Finding, language: Language): string {
  const place = placeOf(finding, language)
  return finding.dataset === undefined ? place : `${place} · ${HEADINGS.dataset[language]} ${finding.dataset}`
}

function sources(finding: Finding, context: ReportContext, language: Language): string[] {
  const known = recommendationsOf(finding, context)
  const unknown = finding.recommendations.filter((id) => known.every((one) => one.id !== id))
  return [...known.map((one) => citation(one, language)), ...unknown, finding.rule]
}

/** One finding in full: place, message, authority, what was read, what closes it, where it comes from. */
export function findingLines(finding: Finding, context: ReportContext, language: Language): Line[] {
  const read = finding.evidence.map(({ path, line, quote }) => `${path}:${line} ${quoted(quote, language)}`)
  const closes = finding.closes.map((text) => text[language])
  return [
    { text: placeAndDataset(finding, language), indent: INDENT, style: 'faint' },
    { text: saidMessage(finding, language), indent: INDENT, style: 'strong' },
    { text: finding.authority[language], indent: INDENT },
    ...block({ label: HEADINGS.read, texts: read }, language),
    ...block({ label: HEADINGS.closesShort, texts: closes, bullet: '· ' }, language),
    ...block({ label: HEADINGS.source, texts: sources(finding, context, language), style: 'faint' }, language),
    GAP,
  ]
}
