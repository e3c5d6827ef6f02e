import type { Evidence, Finding } from '../words/finding.ts'
import type { Recommendation } from '../words/recommendation.ts'
import type { Language, Text } from '../words/text.ts'
import { type ReportContext, recommendationsOf, ruleOf } from './context.ts'
import { markdownCode, markdownLink, markdownText } from './escape.ts'
import { HEADINGS, LEVEL_NAMES, labelled } from './phrases.ts'
import { placeOf, profileSentences } from './sentences.ts'

/** A label in bold and what it introduces. */
export function bold(label: Text, language: Language, content: string): string {
  return `**${labelled(label, language, '').trimEnd()}** ${content}`
}

/** Where a finding stands, as code, linked to the forge when the context can. */
export function markdownPlace(finding: Finding, context: ReportContext, language: Language): string {
  if (finding.location === undefined) return placeOf(finding, language)
  return markdownLink(markdownCode(placeOf(finding, language)), context.linkTo?.(finding.location))
}

/** The level in bold, then the message. */
export function headline(finding: Finding, language: Language): string {
  return bold(LEVEL_NAMES[finding.level], language, markdownText(finding.message[language]))
}

/** The ways to close a finding, on one line. */
export function closesLine({ closes }: Finding, language: Language): string {
  return bold(HEADINGS.closes, language, closes.map((text) => markdownText(text[language])).join(' · '))
}

/** The first way to close a finding alone, for a place where the others are folded. */
export function firstWayLine({ closes: [first] }: Finding, language: Language): string[] {
  return first === undefined ? [] : [bold(HEADINGS.closes, language, markdownText(first[language]))]
}

function waysList(heading: Text, closes: readonly Text[], language: Language): string[] {
  const items = closes.map((text) => `- ${markdownText(text[language])}`)
  return list(heading[language], items)
}

/** The ways to close a finding, as a list under its heading. */
export function everyWay({ closes }: Finding, language: Language): string[] {
  return waysList(HEADINGS.closes, closes, language)
}

/** The ways to close a finding beside the first, as a list under its heading. */
export function otherWays({ closes }: Finding, language: Language): string[] {
  return waysList(HEADINGS.otherWays, closes.slice(1), language)
}

const BEFORE: Text = { en: ', before this change', fr: ', avant cette modification' }

function evidenceItem({ path, line, quote, isBefore = false }: Evidence, context: ReportContext, language: Language) {
  const link = isBefore ? context.linkBefore : context.linkTo
  const place = markdownLink(markdownCode(`${path}:${line}`), link?.({ path, startLine: line, endLine: line }))
  const when = isBefore ? BEFORE[language] : ''
  return `- ${place}${when}${language === 'fr' ? '\u00a0' : ''}: ${markdownCode(quote)}`
}

/** Catalogue texts may be sentences or not; one full stop ends either. */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

function sourceText({ source, section, trigger }: Recommendation, language: Language): string {
  const name = markdownLink(markdownText(source.name[language]), source.url)
  const where = sentence(`${name}, ${markdownText(section[language])}`)
  const when = sentence(markdownText(labelled(HEADINGS.when, language, trigger[language])))
  return `${where} ${when}`
}

/** One entry for recommendations of one passage, which would read the same but for their ids. */
function sourceItems(recommendations: readonly Recommendation[], language: Language): string[] {
  const ids = new Map<string, string[]>()
  for (const one of recommendations) {
    const text = sourceText(one, language)
    ids.set(text, [...(ids.get(text) ?? []), one.id])
  }
  return [...ids].map(([text, same]) => {
    const names = same.join(', ')
    return `- ${labelled({ en: names, fr: names }, language, text)}`
  })
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [[`**${heading}**`, '', ...items].join('\n')]
}

function why(finding: Finding, { profile }: ReportContext, language: Language): string[] {
  if (profile === undefined || finding.dataset !== undefined) return []
  return profileSentences(profile).map((sentence) => `- ${markdownText(sentence[language])}`)
}

/** What stands behind a finding, as Markdown paragraphs: what was read, why here, the sources, the rule. */
export function background(finding: Finding, context: ReportContext, language: Language): string[] {
  const read = finding.evidence.map((evidence) => evidenceItem(evidence, context, language))
  const sources = sourceItems(recommendationsOf(finding, context), language)
  const title = ruleOf(finding, context)?.title[language]
  const rule = `${markdownCode(finding.rule)}${title === undefined ? '' : ` (${markdownText(title)})`}`
  const dataset =
    finding.dataset === undefined ? '' : ` · ${HEADINGS.dataset[language]} ${markdownCode(finding.dataset)}`
  return [
    ...list(HEADINGS.read[language], read),
    ...list(HEADINGS.why[language], why(finding, context, language)),
    ...list(HEADINGS.sources[language], sources),
    bold(HEADINGS.rule, language, rule + dataset),
  ]
}

/** A folded part. The empty lines make forges read Markdown inside the HTML. */
export function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`
}
