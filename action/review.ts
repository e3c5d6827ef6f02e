import { run } from '../core/pipeline/run.ts'
import type { ReportContext } from '../core/reporters/context.ts'
import type { Report } from '../core/words/report.ts'
import type { ForgeClient } from '../github/client.ts'
import { changesIn } from '../github/conversation/changes.ts'
import { linksTo } from '../github/reading/pull-request-host.ts'
import { rules } from '../rules/index.ts'
import type { Occasion } from './event.ts'
import type { Inputs } from './inputs.ts'
import { type Said, say } from './say.ts'
import { optionsFrom, subjectOf } from './subject.ts'

/** What a run of the Action came to. */
export interface Reviewed extends Said {
  readonly report: Report
  readonly context: ReportContext
}

/** Reviews what an event is about and says the result; `undefined` when it is a pull request closed meanwhile. */
export async function review(
  client: ForgeClient,
  occasion: Occasion,
  inputs: Inputs,
  today: string,
): Promise<Reviewed | undefined> {
  const repository = { owner: occasion.owner, repo: occasion.repo }
  const subject = await subjectOf(client, repository, occasion)
  if (subject === undefined) return undefined
  const report = await run(subject.host, optionsFrom(inputs, today))
  const context = { rules, profile: report.profile, linkTo: linksTo(occasion.webUrl, subject.commit) }
  const changes = subject.files === undefined ? {} : { changes: changesIn(subject.files) }
  const said = await say(client, { report, context, repository, commit: subject.commit, ...changes }, occasion, inputs)
  return { report, context, ...said }
}
