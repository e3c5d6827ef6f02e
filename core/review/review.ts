import type { Configuration } from '../configuration/configuration.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Document } from '../words/document.ts'
import type { Before, Facts, Unread } from '../words/facts.ts'
import type { Finding } from '../words/finding.ts'
import type { RuleOutcome } from '../words/report.ts'
import type { Rule } from '../words/rule.ts'
import type { Text } from '../words/text.ts'
import { type Judgement, judge } from './engine.ts'
import { distinct } from './fingerprint.ts'
import { merged } from './merge.ts'
import { type Scope, scopesFor } from './scopes.ts'

/** What is judged: the documents of one snapshot, and what a change under review made of it. */
export interface Reviewed {
  readonly documents: readonly Document[]
  readonly unread: readonly Unread[]
  readonly scopes: readonly [Scope, ...Scope[]]
  readonly change?: Change
}

/** What was there before a change, and the paths it touches. */
export interface Change {
  readonly documents: readonly Document[]
  readonly scopes: readonly [Scope, ...Scope[]]
  readonly paths: readonly string[]
  /** What it does to the configuration so that gardefou would say less. */
  readonly loosened: readonly Text[]
}

/** What all rules came to. */
export interface Review {
  readonly findings: readonly Finding[]
  readonly outcomes: readonly RuleOutcome[]
}

function beforeFor({ documents, scopes }: Change, scope: Scope): Before {
  const same = scopes.find(({ dataset }) => dataset === scope.dataset)
  return { documents, subject: scope.whole ? documents : (same?.subject ?? []) }
}

/** A page in a language that is not read excuses what is not found, unless the change under review brought it. */
function withoutNewUnread(documents: readonly Document[], { documents: before, paths }: Change): readonly Document[] {
  const known = new Set(before.filter(({ language }) => language === 'other').map(({ path }) => path))
  return documents.filter(({ path, language }) => language !== 'other' || known.has(path) || !paths.includes(path))
}

function factsFor({ documents, unread, change }: Reviewed, scope: Scope, today: PlainDate): Facts {
  const { subject, whole = false } = scope
  const facts = { today, documents, unread, subject, dataset: whole ? undefined : scope.dataset }
  if (change === undefined) return { ...facts, changed: [] }
  const read = withoutNewUnread(documents, change)
  const own = withoutNewUnread(subject, change)
  const before = beforeFor(change, scope)
  return { ...facts, documents: read, subject: own, changed: change.paths, before, loosened: change.loosened }
}

/** What one rule comes to: for each dataset, or for the whole repository under every profile in it. */
function judgedBy(rule: Rule, reviewed: Reviewed, configuration: Configuration, today: PlainDate): Judgement[] {
  const judgements = scopesFor(rule, reviewed.scopes, reviewed.documents).map((scope) => {
    const { outcome, findings } = judge(rule, factsFor(reviewed, scope, today), scope, configuration)
    return { outcome, findings: distinct(findings) }
  })
  return rule.scope === 'repository' ? merged(judgements) : judgements
}

/** Judges one snapshot by every rule, each in the scopes it is meant for. */
export function review(
  reviewed: Reviewed,
  rules: readonly Rule[],
  configuration: Configuration,
  today: PlainDate,
): Review {
  const judgements = rules.flatMap((rule) => judgedBy(rule, reviewed, configuration, today))
  return {
    findings: distinct(judgements.flatMap(({ findings }) => findings)),
    outcomes: judgements.map(({ outcome }) => outcome),
  }
}
