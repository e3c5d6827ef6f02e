import { counted } from '../language/plural.ts'
import type { Finding, Fix } from '../words/finding.ts'
import type { Report } from '../words/report.ts'
import type { Language, Text } from '../words/text.ts'
import type { ReportContext } from './context.ts'
import { markdownBlock, markdownText } from './escape.ts'
import { byteLength, greatestFitting } from './fit.ts'
import {
  background,
  bold,
  everyWay,
  firstWayLine,
  folded,
  headline,
  markdownPlace,
  otherWays,
} from './markdown-finding.ts'
import { joinFingerprints, writeMarker } from './marker.ts'
import { HEADINGS, NOUNS } from './phrases.ts'
import { moreSentence, overview, verdictSentence } from './sentences.ts'

/** Bytes that the body of a review or a comment may take; forges refuse one of more than 65,536 characters. */
export const BODY_LIMIT = 60_000

/** Fingerprints that one marker holds at most: 2,000 of them take 34,000 characters. */
const FINGERPRINTS = 1_000

/** Bytes that a suggestion, and what stands behind a finding, may take, so that a comment keeps below the limit. */
const SUGGESTION_LIMIT = 15_000
const BACKGROUND_LIMIT = 20_000

/** What the review comment of a finding may add. */
export interface CommentOptions {
  /** Offer the fix as a suggestion: only where the comment stands on exactly the lines that the fix replaces. */
  readonly suggestion?: boolean
}

const RESTORED: Text = {
  en: 'Put back as it was before this change:',
  fr: 'Remis tel qu’il était avant cette modification\u00a0:',
}

/** A fix as a one-click suggestion, whatever fences its own text has. */
export function suggestionBlock({ replacement }: Fix): string {
  return markdownBlock(replacement, 'suggestion')
}

function fold(finding: Finding, context: ReportContext, language: Language): string {
  const summary = finding.closes.length > 1 ? HEADINGS.foldOfComment : HEADINGS.fold
  const content = [...otherWays(finding, language), behind(finding, context, language)]
  return folded(summary[language], content.join('\n\n'))
}

function membersOf(findings: readonly Finding[]): { readonly members?: string } {
  const members = [...new Set(findings.flatMap((finding) => finding.members ?? []))].slice(0, FINGERPRINTS)
  return members.length === 0 ? {} : { members: joinFingerprints(members) }
}

const LEFT_OUT: Text = {
  en: 'What was read is left out so that this text fits; the JSON report holds it.',
  fr: 'Ce qui a été lu est laissé de côté, faute de place\u202f; le rapport JSON le contient.',
}

/** What stands behind a finding, without its first parts where they are too long: long paths make long addresses. */
function behind(finding: Finding, context: ReportContext, language: Language): string {
  const parts = background(finding, context, language)
  const text = (kept: number) =>
    [...(kept < parts.length ? [LEFT_OUT[language]] : []), ...parts.slice(parts.length - kept)].join('\n\n')
  return text(greatestFitting(parts.length, BACKGROUND_LIMIT, text))
}

function offer({ fix }: Finding, language: Language): string[] {
  if (fix === undefined) return []
  const block = suggestionBlock(fix)
  return byteLength(block) > SUGGESTION_LIMIT ? [] : [RESTORED[language], block]
}

/**
 * The review comment on a finding's line: three short paragraphs, the last with the nearest way to close it; the rest
 * folded, and the marker last.
 */
export function findingComment(
  finding: Finding,
  context: ReportContext,
  language: Language,
  { suggestion = false }: CommentOptions = {},
): string {
  const offered = suggestion ? offer(finding, language) : []
  const marker = writeMarker('finding', { fingerprint: finding.fingerprint, ...membersOf([finding]) })
  const face = [headline(finding, language), markdownText(finding.authority[language])]
  const back = fold(finding, context, language)
  return [...face, ...firstWayLine(finding, language), ...offered, back, marker].join('\n\n')
}

/** What a review says beside the comments on lines. */
export interface ReviewBodyOptions {
  readonly language: Language
  /** Findings said in the body, because no line of the change can carry them; gravest first. */
  readonly listed: readonly Finding[]
  /** Those said there though the change shows their lines: beyond the most comments, or refused; gravest first. */
  readonly uncommented?: readonly Finding[]
  /** How many findings have a comment on their line. */
  readonly commented: number
}

function item(finding: Finding, context: ReportContext, language: Language): string {
  const place = markdownPlace(finding, context, language)
  const why = [markdownText(finding.authority[language]), ...everyWay(finding, language)]
  const details = [...why, behind(finding, context, language)].join('\n\n')
  return `${headline(finding, language)} (${place})\n\n${folded(HEADINGS.details[language], details)}`
}

function commentedLine(commented: number, language: Language): string[] {
  if (commented === 0) return []
  const count = counted(commented, NOUNS.finding)
  const verb = commented === 1 ? 'stands' : 'stand'
  const text = {
    en: `${count.en} ${verb} on the lines concerned.`,
    fr: `${count.fr} ${commented === 1 ? 'figure' : 'figurent'} sur les lignes concernées.`,
  }
  return [text[language]]
}

const OUTSIDE: Text = {
  en: 'Outside the lines of this change:',
  fr: 'En dehors des lignes de cette modification\u00a0:',
}
const UNCOMMENTED: Text = {
  en: 'On lines of this change, without a comment there:',
  fr: 'Sur des lignes de cette modification, sans commentaire à cet endroit\u00a0:',
}

/** The items of `findings`, the first one under their heading. */
function under(heading: Text, findings: readonly Finding[], context: ReportContext, language: Language): string[] {
  const items = findings.map((finding) => item(finding, context, language))
  return items.map((text, at) => (at === 0 ? `${heading[language]}\n\n${text}` : text))
}

/**
 * The body of the one review: the whole in a sentence, the verdict, the findings that have no comment, and the marker
 * last.
 */
export function reviewBody(
  report: Report,
  context: ReportContext,
  { language, listed, uncommented = [], commented }: ReviewBodyOptions,
): string {
  const whole = [overview(report)[language], ...commentedLine(commented, language)].join(' ')
  const verdict = bold(HEADINGS.verdict, language, verdictSentence(report)[language])
  const all = [...uncommented, ...listed]
  const fingerprints = all.slice(0, FINGERPRINTS).map(({ fingerprint }) => fingerprint)
  const named = fingerprints.length === 0 ? {} : { fingerprints: joinFingerprints(fingerprints) }
  const marker = { ...named, ...membersOf(all) }
  const items = [...under(UNCOMMENTED, uncommented, context, language), ...under(OUTSIDE, listed, context, language)]
  const body = (kept: number) => {
    const more = kept < items.length ? [moreSentence(items.length - kept)[language]] : []
    return [whole, verdict, ...items.slice(0, kept), ...more, writeMarker('review', marker)].join('\n\n')
  }
  return body(greatestFitting(items.length, BODY_LIMIT, body))
}
