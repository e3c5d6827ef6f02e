import { compare } from '../review/compare.ts'
import { decided, lapsedNotices } from '../review/decisions.ts'
import { addedIgnores, ignoreDecisions, refusedIgnores } from '../review/ignores.ts'
import { ordered } from '../review/order.ts'
import { type Change, review } from '../review/review.ts'
import { highestProfile } from '../review/scopes.ts'
import type { Report } from '../words/report.ts'
import type { Collection } from './collect.ts'
import { changeIn, type Materials, scopesIn } from './materials.ts'
import { inferredNotices, unusedDatasets } from './notices.ts'
import type { RunOptions } from './run-options.ts'

/** What a configuration makes of what was read. */
export type Judged = Pick<Report, 'findings' | 'rules' | 'profile' | 'datasets' | 'notices'>

function reviewOf(collection: Collection, materials: Materials, { rules, today }: RunOptions, change?: Change) {
  const reviewed = {
    ...collection,
    scopes: scopesIn(collection, materials),
    ...(change === undefined ? {} : { change }),
  }
  return review(reviewed, rules, materials.configuration, today)
}

/** Judges what was read, before and after, under one configuration. */
export function judged(materials: Materials, options: RunOptions): Judged {
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
