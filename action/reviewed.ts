import type { ReportContext } from '../core/reporters/context.ts'
import type { Report } from '../core/words/report.ts'
import { changesIn } from '../github/conversation/changes.ts'
import { linksTo } from '../github/reading/pull-request-host.ts'
import { rules } from '../rules/index.ts'
import type { Occasion } from './event.ts'
import type { Said, Saying } from './say.ts'
import type { Subject } from './subject.ts'

/** What a run of the Action came to. */
export interface Reviewed extends Said {
  readonly report: Report
  readonly context: ReportContext
}

/** What is to be said of a subject, once it is reviewed. */
export function sayingOf(report: Report, occasion: Occasion, subject: Subject): Saying {
  const { owner, repo } = occasion
  const { commit, commits } = subject
  const branch = commits === undefined ? {} : { branch: commits.branch }
  const changes = commits?.files === undefined ? {} : { changes: changesIn(commits.files) }
  const context = contextFor(report, occasion, subject)
  return { report, context, repository: { owner, repo }, commit, ...branch, ...changes }
}

/** What reporters need beside a report: its rules, its profile, and the addresses of places in what was reviewed. */
function contextFor({ profile }: Report, { webUrl }: Occasion, { commit, commits }: Subject): ReportContext {
  const before = commits === undefined ? {} : { linkBefore: linksTo(webUrl, commits.mergeBase) }
  return { rules, profile, linkTo: linksTo(webUrl, commit), ...before }
}
