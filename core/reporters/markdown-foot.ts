import type { Document } from '../words/document.ts'
import type { Finding } from '../words/finding.ts'
import type { Report } from '../words/report.ts'
import type { Language, Text } from '../words/text.ts'
import type { ReportContext } from './context.ts'
import { KIND_NAMES } from './document-phrases.ts'
import { markdownCode, markdownText } from './escape.ts'
import { folded, headline, markdownPlace } from './markdown-finding.ts'
import { HEADINGS, labelled, SENTENCES } from './phrases.ts'
import { decisionSentence, moreSentence, notApplicableSentence, readingSentence } from './sentences.ts'
import { sorted } from './sorted.ts'

/** Entries that a list shows before it says how many more there are. */
const LONG_LIST = 50

function bullets(items: readonly string[], language: Language): string {
  const shown = items.slice(0, LONG_LIST)
  const more = items.length > LONG_LIST ? [moreSentence(items.length - LONG_LIST)[language]] : []
  return [...shown, ...more].map((item) => `- ${item}`).join('\n')
}

function part(heading: Text, items: readonly string[], language: Language): string[] {
  return items.length === 0 ? [] : [`**${heading[language]}**\n\n${bullets(items, language)}`]
}

/** What was there before is folded, with its number, because nobody has to answer it in this change. */
function foldedPart(heading: Text, items: readonly string[], language: Language): string[] {
  return items.length === 0 ? [] : [folded(`${heading[language]} (${items.length})`, bullets(items, language))]
}

function withReason(name: string, reason: Text | undefined, language: Language): string {
  if (reason === undefined) return markdownCode(name)
  return labelled({ en: markdownCode(name), fr: markdownCode(name) }, language, markdownText(reason[language]))
}

function shortItem(finding: Finding, context: ReportContext, language: Language): string {
  const base = `${headline(finding, language)} (${markdownPlace(finding, context, language)})`
  if (finding.state === 'fixed' || finding.decision === undefined) return base
  return `${base}, ${markdownText(decisionSentence(finding.decision, language))}`
}

function documentItem({ path, kinds }: Document, language: Language): string {
  return [markdownCode(path), ...kinds.map((kind) => KIND_NAMES[kind][language])].join(', ')
}

function unreadItems({ unread, documents }: Report, language: Language): string[] {
  return [
    ...unread.map(({ path, reason }) => withReason(path, reason, language)),
    ...documents.filter(({ read }) => read !== 'full').map(({ path, limit }) => withReason(path, limit, language)),
  ]
}

function stoppedItems({ rules }: Report, language: Language): string[] {
  const stopped = rules.filter(({ outcome }) => outcome === 'error')
  return stopped.map(({ id, reason }) => withReason(id, reason, language))
}

function documents({ documents }: Report, language: Language): string {
  if (documents.length === 0) return SENTENCES.nothingRead[language]
  const items = documents.map((document) => documentItem(document, language))
  return folded(HEADINGS.documents[language], bullets(items, language))
}

/** How much was read, and what; nothing of it where no file had to be. */
function reading(report: Report, language: Language): string[] {
  if (report.untouched === true) return []
  const sentences = [readingSentence(report.counts), notApplicableSentence(report) ?? []].flat()
  return [sentences.map((text) => text[language]).join(' '), documents(report, language)]
}

/** The lists below the findings, most useful first: what stopped, was not read, was decided, was there, was read. */
export function markdownFoot(report: Report, context: ReportContext, language: Language): string[] {
  const { existing, fixed, decided } = sorted(report)
  const items = (findings: readonly Finding[]) => findings.map((finding) => shortItem(finding, context, language))
  const notices = report.notices.map((text) => markdownText(text[language]))
  return [
    ...part(HEADINGS.errors, stoppedItems(report, language), language),
    ...part(HEADINGS.unread, unreadItems(report, language), language),
    ...part(HEADINGS.decided, items(decided), language),
    ...foldedPart(HEADINGS.existing, items(existing), language),
    ...part(HEADINGS.fixed, items(fixed), language),
    ...part(HEADINGS.preview, items(report.preview ?? []), language),
    ...part(HEADINGS.notices, notices, language),
    ...reading(report, language),
  ]
}
