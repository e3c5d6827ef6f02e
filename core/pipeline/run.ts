import { readConfiguration } from '../configuration/read-configuration.ts'
import { compare } from '../review/compare.ts'
import { decided, lapsedNotices } from '../review/decisions.ts'
import { addedIgnores, ignoreDecisions, refusedIgnores } from '../review/ignores.ts'
import { ordered } from '../review/order.ts'
import { type Change, review } from '../review/review.ts'
import { highestProfile } from '../review/scopes.ts'
import { verdictOf } from '../review/verdict.ts'
import type { Host } from '../words/host.ts'
import type { Report } from '../words/report.ts'
import type { Collection } from './collect.ts'
import { changeIn, gather, type Materials, scopesIn } from './materials.ts'
import { notReviewed } from './not-reviewed.ts'
import { inferredNotices, unusedDatasets } from './notices.ts'
import type { RunOptions } from './run-options.ts'

type Judged = Pick<Report, 'findings' | 'rules' | 'profile' | 'datasets' | 'notices'>

function reviewOf(collection: Collection, materials: Materials, { rules, today }: RunOptions, change?: Change) {
  const reviewed = {
    ...collection,
    scopes: scopesIn(collection, materials),
    ...(change === undefined ? {} : { change }),
  }
  return review(reviewed, rules, materials.configuration, today)
}

function judged(materials: Materials, options: RunOptions): Judged {
  const { head, base, configuration, trusted } = materials
  const decisions = [...configuration.decisions, ...ignoreDecisions(trusted)]
  const now = reviewOf(head, materials, options, changeIn(materials))
  const before = base === undefined ? [] : reviewOf(base, materials, options).findings
  const findings = ordered(decided(compare(now, before), decisions, options.today))
  const scopes = scopesIn(head, materials)
  return {
    findings,
    rules: now.outcomes,
    profile: highestProfile(scopes),
    datasets: scopes.flatMap(({ dataset, profile }) => (dataset === undefined ? [] : [{ name: dataset, profile }])),
    notices: [
      ...inferredNotices(scopes),
      ...unusedDatasets(configuration, head.documents),
      ...lapsedNotices(findings, decisions, options.today),
      ...addedIgnores(head.documents, trusted),
      ...refusedIgnores(
        head.documents,
        options.rules.map(({ id }) => id),
      ),
    ],
  }
}

function reportOf(materials: Materials, options: RunOptions): Report {
  const { head, base, configuration, notices } = materials
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

/** A configuration that was named and is not there is no reason to stop, and one to say so. */
function withNotice(options: RunOptions, found: string | undefined): RunOptions {
  const { configurationPath: path, notices = [] } = options
  if (path === undefined || found !== undefined) return options
  const absent = {
    en: `There is no configuration at ${path} yet; the review went without one.`,
    fr: `Il n’y a pas encore de configuration à l’adresse ${path}\u202f; la revue s’en est passée.`,
  }
  return { ...options, notices: [...notices, absent] }
}

/**
 * Reads the configuration and both snapshots, judges them, and publishes the report.
 * What a repository holds never makes it throw: a configuration that cannot be read gives the verdict `error`.
 * A host that cannot list its files does throw, because then nothing is known.
 */
export async function run(host: Host, options: RunOptions): Promise<Report> {
  const { rules, configurationPath } = options
  const paths = configurationPath === undefined ? undefined : [configurationPath]
  const reading = await readConfiguration(
    host.trusted,
    rules.map(({ id }) => id),
    paths,
  )
  const report = reading.ok
    ? reportOf(await gather(host, reading.configuration, withNotice(options, reading.path)), options)
    : notReviewed(reading.problems, options)
  await host.publish(report)
  return report
}
