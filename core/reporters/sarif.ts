import { counted } from '../language/plural.ts'
import type { Finding } from '../words/finding.ts'
import type { Report } from '../words/report.ts'
import type { Language, Text } from '../words/text.ts'
import type { ReportContext } from './context.ts'
import { jsonText, sarifText, uriPath, visible } from './escape.ts'
import { NOUNS, SENTENCES } from './phrases.ts'
import { descriptorOf } from './sarif-rule.ts'
import { saidMessage } from './sentences.ts'
import { reaches } from './sorted.ts'

/** How the SARIF form is wanted. */
export interface SarifOptions {
  readonly language: Language
  /** Version of gardefou, such as `1.0.0`. */
  readonly version?: string
  /**
   * Leave out findings that are settled or decided: GitHub's code scanning reads neither `baselineState` nor
   * `suppressions`, and would show both as open.
   */
  readonly openOnly?: boolean
}

/** Most results that GitHub's code scanning keeps of one run. */
const RESULTS = 5_000

/**
 * The SARIF level of a finding. `error` is kept for what makes the review fail, so that nothing looks blocking that
 * does not block; gardefou's own level stands among the properties.
 */
function levelOf(finding: Finding, report: Report): 'error' | 'warning' | 'note' {
  if (report.verdict === 'fail' && reaches(finding, report.failOn)) return 'error'
  return finding.level === 'legal' || finding.level === 'warning' ? 'warning' : 'note'
}

/** What was read in the base may stand in a file that is gone. */
function presentIn(evidence: Finding['evidence']): Finding['evidence'][number] | undefined {
  return evidence.find(({ isBefore = false }) => !isBefore)
}

/** A finding about the whole repository stands on what it read, else on the project's page, else on any document. */
function standIn({ evidence }: Finding, { documents }: Report): string {
  const page = documents.find(({ kinds }) => kinds.includes('project-page'))
  return presentIn(evidence)?.path ?? page?.path ?? documents[0]?.path ?? '.github/gardefou.yml'
}

/** Whole lines: a region that has no end column goes to the end of its last line. */
function physical(path: string, startLine: number, endLine: number) {
  const artifactLocation = { uri: uriPath(path), uriBaseId: '%SRCROOT%' }
  return { physicalLocation: { artifactLocation, region: { startLine, startColumn: 1, endLine } } }
}

function locationOf(finding: Finding, report: Report) {
  const { location, evidence } = finding
  if (location !== undefined) return physical(location.path, location.startLine, location.endLine)
  const line = presentIn(evidence)?.line ?? 1
  return physical(standIn(finding, report), line, line)
}

function messageOf(finding: Finding, language: Language): string {
  const { location, authority, closes } = finding
  const whole = location === undefined ? `${SENTENCES.wholeRepository[language]}${colon(language)}` : ''
  const ways = closes.map((text) => `${text[language]}.`).join(' ')
  return sarifText(`${whole}${saidMessage(finding, language)}. ${authority[language]} ${ways}`.trim())
}

function colon(language: Language): string {
  return language === 'fr' ? '\u00a0: ' : ': '
}

const BASELINE = { introduced: 'new', existing: 'unchanged', fixed: 'absent' } as const

function suppressionsOf({ decision }: Finding) {
  if (decision === undefined) return {}
  const { reason, by, until } = decision
  const properties = { by: visible(by), until: until ?? null }
  return { suppressions: [{ kind: 'external', status: 'accepted', justification: sarifText(reason), properties }] }
}

function relatedOf({ evidence }: Finding) {
  const present = evidence.filter(({ isBefore = false }) => !isBefore)
  const related = present.slice(0, 100).map(({ path, line, quote }) => ({
    ...physical(path, line, line),
    message: { text: sarifText(quote) || '…' },
  }))
  return related.length === 0 ? {} : { relatedLocations: related }
}

function resultOf(finding: Finding, report: Report, context: ReportContext, language: Language) {
  const ruleIndex = context.rules.findIndex(({ id }) => id === finding.rule)
  const { fingerprint, level, state, dataset, recommendations } = finding
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levelOf(finding, report),
    message: { text: messageOf(finding, language) },
    locations: [locationOf(finding, report)],
    ...relatedOf(finding),
    partialFingerprints: { 'gardefou/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...(report.compared ? { baselineState: BASELINE[state] } : {}),
    ...suppressionsOf(finding),
    properties: { level, dataset: dataset === undefined ? null : visible(dataset), recommendations },
  }
}

function notification(path: string, reason: Text, language: Language) {
  return {
    level: 'warning',
    message: { text: sarifText(`${path}${colon(language)}${reason[language]}`) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriPath(path), uriBaseId: '%SRCROOT%' } } }],
  }
}

function notificationsOf({ unread, documents, rules }: Report, language: Language) {
  const partial = documents.flatMap(({ path, limit }) => (limit === undefined ? [] : [{ path, reason: limit }]))
  const stopped = rules.flatMap(({ id, outcome, reason }) =>
    outcome === 'error' && reason !== undefined
      ? [{ level: 'error', message: { text: sarifText(`${id}${colon(language)}${reason[language]}`) } }]
      : [],
  )
  return [...stopped, ...[...unread, ...partial].map(({ path, reason }) => notification(path, reason, language))]
}

/** A file that leaves results out says so, or its silence would pass for an answer. */
function leftOut(count: number, language: Language) {
  if (count <= 0) return []
  const findings = counted(count, NOUNS.finding)
  const text: Text = {
    en: `${findings.en} left out, because code scanning keeps no more of one run; the JSON report holds them all.`,
    fr: `${findings.fr} hors de ce fichier, car l’analyse de code n’en garde pas plus par exécution\u202f; le rapport JSON les contient tous.`,
  }
  return [{ level: 'warning', message: { text: text[language] } }]
}

/** The report as SARIF 2.1.0, gravest results first, at most as many as code scanning keeps. */
export function sarif(report: Report, context: ReportContext, options: SarifOptions): string {
  const { language, version, openOnly = false } = options
  const isWanted = ({ state, decision }: Finding) => !openOnly || (state !== 'fixed' && decision === undefined)
  const driver = {
    name: 'gardefou',
    ...(version === undefined ? {} : { version }),
    language,
    rules: context.rules.map((rule) => descriptorOf(rule, language)),
  }
  const wanted = report.findings.filter(isWanted)
  const invocation = {
    executionSuccessful: report.verdict !== 'error',
    toolExecutionNotifications: [...notificationsOf(report, language), ...leftOut(wanted.length - RESULTS, language)],
  }
  const results = wanted.slice(0, RESULTS).map((finding) => resultOf(finding, report, context, language))
  const run = { tool: { driver }, invocations: [invocation], originalUriBaseIds: ROOT, columnKind: COLUMNS, results }
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`
}

/** Where the root is, only the reader knows. */
const ROOT = { '%SRCROOT%': { description: { text: 'The root of the repository.' } } }

const COLUMNS = 'utf16CodeUnits'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
