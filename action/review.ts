import { run } from '../core/pipeline/run.ts'
import type { ForgeClient } from '../github/client.ts'
import type { Occasion } from './event.ts'
import type { Inputs } from './inputs.ts'
import { type Reviewed, sayingOf } from './reviewed.ts'
import { say } from './say.ts'
import { shortCut } from './short-cut.ts'
import { optionsFrom, subjectOf } from './subject.ts'

/** Reviews what an event is about and says the result; `undefined` when it is a pull request closed meanwhile. */
export async function review(
  client: ForgeClient,
  occasion: Occasion,
  inputs: Inputs,
  today: string,
): Promise<Reviewed | undefined> {
  const repository = { owner: occasion.owner, repo: occasion.repo }
  const subject = await subjectOf(client, repository, occasion, inputs)
  if (subject === undefined) return undefined
  const short = await shortCut(client, occasion, subject, inputs, today)
  if (short !== undefined) return short
  const report = await run(subject.host, optionsFrom(inputs, today))
  const saying = sayingOf(report, occasion, subject)
  return { ...saying, ...(await say(client, saying, occasion, inputs)) }
}
