import type { ReportContext } from '../core/reporters/context.ts'
import type { Report } from '../core/words/report.ts'
import { linksTo } from '../github/reading/pull-request-host.ts'
import { rules } from '../rules/index.ts'
import type { Occasion } from './event.ts'
import type { Said } from './say.ts'
import type { Subject } from './subject.ts'

/** What a run of the Action came to. */
export interface Reviewed extends Said {
  readonly report: Report
  readonly context: ReportContext
}

/** What reporters need beside a report: its rules, its profile, and the addresses of places in what was reviewed. */
export function contextFor({ profile }: Report, { webUrl }: Occasion, { commit, commits }: Subject): ReportContext {
  const before = commits === undefined ? {} : { linkBefore: linksTo(webUrl, commits.mergeBase) }
  return { rules, profile, linkTo: linksTo(webUrl, commit), ...before }
}
