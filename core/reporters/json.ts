import type { Document, Statement } from '../words/document.ts'
import type { Unread } from '../words/facts.ts'
import type { Decision, Finding } from '../words/finding.ts'
import type { Report } from '../words/report.ts'
import type { StatementValue } from '../words/statement-value.ts'
import { jsonText } from './escape.ts'

/** Version of the JSON forms; it changes when a reader of the former version would be misled. */
const VERSION = 1

function decisionJson({ rule, reason, by, until }: Decision) {
  return { rule, reason, by, until: until ?? null }
}

function findingJson(finding: Finding) {
  return {
    rule: finding.rule,
    level: finding.level,
    state: finding.state,
    dataset: finding.dataset ?? null,
    recommendations: finding.recommendations,
    message: finding.message,
    authority: finding.authority,
    closes: finding.closes,
    location: finding.location ?? null,
    before: finding.before ?? null,
    evidence: finding.evidence.map(({ path, line, quote, isBefore = false }) => ({ path, line, quote, isBefore })),
    fingerprint: finding.fingerprint,
    decision: finding.decision === undefined ? null : decisionJson(finding.decision),
    fix: finding.fix ?? null,
  }
}

function documentJson({ path, kinds, because, language, read, limit }: Document) {
  return { path, kind: kinds[0] ?? null, kinds, because, language, read, limit: limit ?? null }
}

/** The report as JSON, of the shape that `reportJsonSchema` publishes; what is absent is `null`, never left out. */
export function json(report: Report): string {
  const { profile } = report
  return `${jsonText({
    version: VERSION,
    verdict: report.verdict,
    today: report.today,
    language: report.language,
    failOn: report.failOn,
    compared: report.compared,
    profile: profile.answers,
    tier: profile.tier,
    capped: profile.capped,
    datasets: report.datasets.map(({ name, profile: { answers, tier, capped } }) => ({
      name,
      profile: answers,
      tier,
      capped,
    })),
    findings: report.findings.map(findingJson),
    preview: report.preview?.map(findingJson) ?? null,
    untouched: report.untouched ?? false,
    rules: report.rules.map(({ id, dataset, outcome, reason }) => ({
      id,
      dataset: dataset ?? null,
      outcome,
      reason: reason ?? null,
    })),
    documents: report.documents.map(documentJson),
    unread: report.unread,
    notices: report.notices,
    counts: report.counts,
  })}\n`
}

function valueJson(value: StatementValue) {
  if (value.type === 'label') return { type: value.type, name: value.name, definition: value.definition ?? null }
  if (value.type === 'dataset-version') return { ...value, hash: value.hash ?? null }
  if (value.type !== 'retention') return value
  return {
    ...value,
    dataset: value.dataset ?? null,
    duration: value.duration ?? null,
    from: value.from ?? null,
    fromEvent: value.fromEvent ?? null,
    until: value.until ?? null,
    action: value.action ?? null,
    statusDate: value.statusDate ?? null,
    reason: value.reason ?? null,
    owner: value.owner ?? null,
  }
}

function statementJson({ concept, polarity, value, location, quote }: Statement) {
  return {
    concept,
    polarity,
    value: value === undefined ? null : valueJson(value),
    line: location.startLine,
    endLine: location.endLine,
    quote,
  }
}

/** What was read in each document as JSON, of the shape that `readingJsonSchema` publishes. */
export function jsonReading(documents: readonly Document[], unread: readonly Unread[] = []): string {
  return `${jsonText({
    version: VERSION,
    documents: documents.map((document) => ({
      ...documentJson(document),
      statements: document.statements.map(statementJson),
    })),
    unread,
  })}\n`
}
