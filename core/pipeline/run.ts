import { readConfiguration } from '../configuration/read-configuration.ts'
import { verdictOf } from '../review/verdict.ts'
import type { Host } from '../words/host.ts'
import type { Report } from '../words/report.ts'
import { withFixes } from './fixes.ts'
import { judged } from './judge.ts'
import { gather, type Materials } from './materials.ts'
import { notReviewed } from './not-reviewed.ts'
import { obscured } from './obscured.ts'
import { preview } from './preview.ts'
import type { RunOptions } from './run-options.ts'

async function reportOf(host: Host, materials: Materials, options: RunOptions): Promise<Report> {
  const { head, base, configuration, notices } = materials
  const failOn = options.failOn ?? configuration.failOn
  const result = judged(materials, options)
  const hidden = obscured(head, base)
  const hasError = result.rules.some(({ outcome }) => outcome === 'error')
  return {
    version: 1,
    verdict: hasError ? 'error' : verdictOf(result.findings, failOn),
    today: options.today,
    language: options.language ?? configuration.language ?? options.usualLanguage ?? 'en',
    failOn,
    compared: base !== undefined,
    documents: head.documents,
    unread: head.unread,
    ...(hidden.length === 0 ? {} : { obscured: hidden }),
    counts: head.counts,
    ...result,
    findings: await withFixes(result.findings, host, materials, options),
    ...preview(materials, options, result.findings),
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
    ? await reportOf(host, await gather(host, reading.configuration, withNotice(options, reading.path)), options)
    : notReviewed(reading.problems, options)
  await host.publish(report)
  return report
}
