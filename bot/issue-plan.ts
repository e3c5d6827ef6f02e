import type { Concept } from '../core/words/concept.ts'
import type { Finding } from '../core/words/finding.ts'
import type { Location } from '../core/words/location.ts'
import type { Report } from '../core/words/report.ts'
import type { EvidenceTopic, Rule } from '../core/words/rule.ts'
import type { Text } from '../core/words/text.ts'
import { RETENTION_RULE } from './deadlines.ts'

/** Of an issue that stands: which finding it is about, and the document that the finding was seen in. */
export interface IssueSubject {
  readonly rule: string
  readonly fingerprint: string
  readonly path: string | undefined
}

/** What settles an issue: where the files answer it, or why it is no longer asked. */
export interface Answer {
  readonly places: readonly Location[]
  readonly reason: Text | undefined
}

/** Which issues a report asks for, and what becomes of the others. */
export interface IssuePlan {
  readonly wanted: readonly Finding[]
  /** What answers an issue whose finding is gone; `undefined` while nothing can be known. */
  answerTo(subject: IssueSubject): Answer | undefined
}

/** The concept that a reference for a topic stands for: topics bear the name of theirs, but for these. */
const RENAMED = { 'label-definitions': 'label-definition', retention: 'retention-period' } as const

function conceptOf(topic: EvidenceTopic): Concept {
  return topic === 'label-definitions' || topic === 'retention' ? RENAMED[topic] : topic
}

/** Places that one answer names at most. */
const PLACES = 3

function reaches({ tier }: Report['profile'], from: number): boolean {
  return tier !== 'unknown' && tier >= from
}

/** Paths whose content is not known, or not wholly: what they may hold is neither there nor absent. */
function unknownPaths({ unread, documents }: Report): readonly string[] {
  const partial = documents.filter(({ read }) => read !== 'full')
  return [...unread, ...partial].map(({ path }) => path)
}

/**
 * Whether a finding is worth an issue: not decided, loud enough at this profile, and certain. A rule with a topic
 * looks for something that any document may hold, so nothing is certain while one of them is unknown.
 */
function isWanted(finding: Finding, rule: Rule | undefined, report: Report, allowed: readonly string[]): boolean {
  if (
    rule?.issueFrom === undefined ||
    !allowed.includes(rule.id) ||
    finding.decision !== undefined ||
    finding.state === 'fixed'
  )
    return false
  if (finding.level !== 'legal' && finding.level !== 'warning') return false
  if (!reaches(report.profile, rule.issueFrom)) return false
  return rule.topic === undefined || unknownPaths(report).length === 0
}

/** Documents that declare one dataset's period each have their finding, and the dataset has one issue. */
function onePerDataset(findings: readonly Finding[]): readonly Finding[] {
  const isFirst = (finding: Finding) =>
    findings.find(({ rule, dataset }) => rule === finding.rule && dataset === finding.dataset) === finding
  return findings.filter((one) => one.rule !== RETENTION_RULE || one.dataset === undefined || isFirst(one))
}

function statementPlaces(report: Report, topic: EvidenceTopic | undefined): readonly Location[] {
  if (topic === undefined) return []
  const said = report.documents.flatMap(({ statements }) => statements)
  return said
    .filter(({ concept, polarity }) => concept === conceptOf(topic) && polarity === 'asserted')
    .map(({ location }) => location)
}

function placesOf(report: Report, rule: Rule, path: string | undefined): readonly Location[] {
  const said = statementPlaces(report, rule.topic)
  if (said.length > 0 || path === undefined) return said.slice(0, PLACES)
  const isThere = report.documents.some((document) => document.path === path)
  return isThere ? [{ path, startLine: 1, endLine: 1 }] : []
}

const DECIDED: Text = {
  en: 'A decision in the configuration answers it.',
  fr: 'Une décision consignée dans la configuration y répond.',
}
const QUIETER: Text = {
  en: 'With the present profile and settings, this is said in reviews and no longer in an issue.',
  fr: 'Avec le profil et les réglages actuels, ce point est dit dans les revues, et non plus dans un ticket.',
}

/** What answers an issue whose finding still stands: a decision, or a profile that asks for less. */
function answerToStanding(finding: Finding, rule: Rule, report: Report): Answer | undefined {
  if (finding.decision !== undefined) return { places: [], reason: DECIDED }
  const isUnsure = rule.topic !== undefined && unknownPaths(report).length > 0
  return isUnsure ? undefined : { places: [], reason: QUIETER }
}

/** Whether the report can be trusted to say that a finding is gone, and not just out of sight. */
function isCertain(report: Report, rule: Rule, { path }: IssueSubject): boolean {
  const outcomes = report.rules.filter(({ id }) => id === rule.id)
  if (outcomes.some(({ outcome }) => outcome === 'error')) return false
  const unknown = unknownPaths(report)
  if (unknown.length === 0) return true
  if (rule.topic !== undefined) return outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'pass')
  return path !== undefined && !unknown.includes(path) && report.documents.some((document) => document.path === path)
}

/** What answers an issue whose finding is gone: the rule's own reason, or the places that now say it. */
function answerToGone(report: Report, rule: Rule, { path }: IssueSubject): Answer {
  const outcomes = report.rules.filter(({ id }) => id === rule.id)
  const reason = outcomes.every((one) => one.reason !== undefined) ? outcomes[0]?.reason : undefined
  return { places: reason === undefined ? placesOf(report, rule, path) : [], reason }
}

function answerTo(report: Report, rules: readonly Rule[], subject: IssueSubject): Answer | undefined {
  if (report.rules.length === 0) return undefined
  const rule = rules.find(({ id }) => id === subject.rule)
  if (rule === undefined) return undefined
  const finding = report.findings.find(
    ({ fingerprint, state }) => fingerprint === subject.fingerprint && state !== 'fixed',
  )
  if (finding !== undefined) return answerToStanding(finding, rule, report)
  return isCertain(report, rule, subject) ? answerToGone(report, rule, subject) : undefined
}

/**
 * Which issues of the rules `allowed` should stand after `report`, the review of a default branch. A review that failed, a rule that stopped
 * and a document that could not be read open nothing and close nothing.
 */
export function issuesFor(report: Report, rules: readonly Rule[], allowed: readonly string[]): IssuePlan {
  const ruleOf = (finding: Finding) => rules.find(({ id }) => id === finding.rule)
  const wanted = report.findings.filter((finding) => isWanted(finding, ruleOf(finding), report, allowed))
  return {
    wanted: onePerDataset(wanted),
    answerTo: (subject) => answerTo(report, rules, subject),
  }
}
