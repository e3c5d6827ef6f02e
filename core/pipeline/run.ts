import { answersFor } from '../configuration/answers-for.ts'
import type { Configuration } from '../configuration/configuration.ts'
import { readConfiguration } from '../configuration/read-configuration.ts'
import { compare } from '../review/compare.ts'
import { decided, lapsedNotices } from '../review/decisions.ts'
import { inferences } from '../review/infer.ts'
import { ordered } from '../review/order.ts'
import { type Change, review } from '../review/review.ts'
import { highestProfile, type Scope, scopesOf } from '../review/scopes.ts'
import { verdictOf } from '../review/verdict.ts'
import type { Document } from '../words/document.ts'
import type { Host } from '../words/host.ts'
import type { Report } from '../words/report.ts'
import type { Text } from '../words/text.ts'
import { changedPaths } from './changed-paths.ts'
import { type Collection, collect } from './collect.ts'
import { notReviewed } from './not-reviewed.ts'
import { configurationChanged, inferredNotice, unusedDatasets } from './notices.ts'
import type { RunOptions } from './run-options.ts'

interface Materials {
  readonly head: Collection
  readonly base: Collection | undefined
  /** Paths that the change under review touches. */
  readonly changed: readonly string[]
  readonly configuration: Configuration
}

type Judged = Pick<Report, 'findings' | 'rules' | 'profile' | 'notices'>

function scopesIn(collection: Collection, { head, base, configuration }: Materials): readonly [Scope, ...Scope[]] {
  const seen: readonly Document[] = [...head.documents, ...(base?.documents ?? [])]
  return scopesOf(configuration, collection.documents, seen)
}

function reviewOf(collection: Collection, materials: Materials, { rules, today }: RunOptions, change?: Change) {
  const reviewed = {
    ...collection,
    scopes: scopesIn(collection, materials),
    ...(change === undefined ? {} : { change }),
  }
  return review(reviewed, rules, materials.configuration, today)
}

function changeIn(materials: Materials): Change | undefined {
  const { base, changed } = materials
  return base === undefined
    ? undefined
    : { documents: base.documents, scopes: scopesIn(base, materials), paths: changed }
}

function judged(materials: Materials, options: RunOptions): Judged {
  const { head, base, configuration } = materials
  const now = reviewOf(head, materials, options, changeIn(materials))
  const before = base === undefined ? [] : reviewOf(base, materials, options).findings
  const findings = ordered(decided(compare(now.findings, before), configuration.decisions, options.today))
  const inferred = inferences(answersFor(configuration), [...head.documents, ...(base?.documents ?? [])])
  return {
    findings,
    rules: now.outcomes,
    profile: highestProfile(scopesIn(head, materials)),
    notices: [
      ...inferred.map(inferredNotice),
      ...unusedDatasets(configuration, head.documents),
      ...lapsedNotices(findings, configuration.decisions, options.today),
    ],
  }
}

function reportOf(materials: Materials, options: RunOptions, notices: readonly Text[]): Report {
  const { head, base, configuration } = materials
  const failOn = options.failOn ?? configuration.failOn
  const result = judged(materials, options)
  const hasError = result.rules.some(({ outcome }) => outcome === 'error')
  return {
    version: 1,
    verdict: hasError ? 'error' : verdictOf(result.findings, failOn),
    today: options.today,
    language: options.language ?? configuration.language ?? 'en',
    failOn,
    compared: base !== undefined,
    documents: head.documents,
    unread: head.unread,
    counts: head.counts,
    ...result,
    notices: [...notices, ...result.notices],
  }
}

/**
 * Reads the configuration and both snapshots, judges them, and publishes the report.
 * What a repository holds never makes it throw: a configuration that cannot be read gives the verdict `error`.
 * A host that cannot list its files does throw, because then nothing is known.
 */
export async function run(host: Host, options: RunOptions): Promise<Report> {
  const reading = await readConfiguration(
    host.trusted,
    options.rules.map(({ id }) => id),
  )
  const report = reading.ok
    ? await reviewed(host, reading.configuration, options)
    : notReviewed(reading.problems, options)
  await host.publish(report)
  return report
}

async function changedIn(host: Host, head: Collection, base: Collection | undefined): Promise<readonly string[]> {
  if (host.base === undefined || base === undefined) return []
  const { entries } = base
  return changedPaths({ snapshot: host.head, entries: head.entries }, { snapshot: host.base, entries })
}

async function reviewed(host: Host, configuration: Configuration, options: RunOptions): Promise<Report> {
  const cache = options.cache ?? new Map()
  const head = await collect(host.head, cache)
  const base = host.base === undefined ? undefined : await collect(host.base, cache)
  const notices = [...(options.notices ?? []), ...(await configurationChanged(host, options.rules))]
  const changed = await changedIn(host, head, base)
  return reportOf({ head, base, changed, configuration }, options, notices)
}
