import type { RunOptions } from '../core/pipeline/run-options.ts'
import { configurationPaths, mayMatter, untouched } from '../core/pipeline/untouched.ts'
import type { Report } from '../core/words/report.ts'
import { CHECK_NAME } from '../github/check-of.ts'
import { type ForgeClient, type ForgeRepository, isAnswered } from '../github/client.ts'
import { type Memory, recall } from '../github/conversation/memory.ts'
import { isQuiet } from '../github/conversation/quiet.ts'
import { isLimit } from '../github/patience.ts'
import { type Branch, readBranch } from '../github/reading/branch.ts'
import type { PullRequestCommits } from '../github/reading/pull-request.ts'
import { checkPlace } from './check-place.ts'
import type { Occasion } from './event.ts'
import type { Inputs } from './inputs.ts'
import { contextFor, type Reviewed } from './reviewed.ts'
import { NOTHING, sayCheck } from './say.ts'
import { optionsFrom, type Subject } from './subject.ts'

type PullOccasion = Extract<Occasion, { readonly kind: 'pull-request' }>

/** The paths that a change touches, before renames too; `undefined` when they are not all known. */
function pathsOf({ files }: PullRequestCommits): readonly string[] | undefined {
  return files?.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]))
}

interface Untouched {
  readonly report: Report
  readonly branch: Branch
}

/** The report on a change that its paths show to touch nothing; `undefined` when files have to be read to tell. */
async function untouchedReport(
  client: ForgeClient,
  repository: ForgeRepository,
  commits: PullRequestCommits,
  options: RunOptions,
): Promise<Untouched | undefined> {
  const paths = pathsOf(commits)
  if (paths === undefined || mayMatter(paths, options)) return undefined
  const place = { name: commits.branch, commit: commits.base, paths: configurationPaths(options) }
  const branch = await readBranch(client, repository, place)
  if (branch === undefined) return undefined
  const report = await untouched(branch.files, paths.length, options)
  return report.verdict === 'error' ? undefined : { report, branch }
}

/** What is known of the conversations when nothing is to be written there; `undefined` when something may be. */
async function quietMemory(
  client: ForgeClient,
  { owner, repo, number }: PullOccasion,
  { commit }: Subject,
  { checkRun }: Inputs,
): Promise<Memory | undefined> {
  try {
    const memory = await recall(client, { owner, repo }, number, checkRun ? checkPlace(commit) : undefined)
    return isQuiet(memory, commit) ? memory : undefined
  } catch (error) {
    if (isLimit(error) || !isAnswered(error)) throw error
    return undefined
  }
}

/**
 * Reviews a pull request whose paths show that it touches nothing, without reading the repository; `undefined` when it
 * has to be read. A check run is written only where the branch asks for one, since silence would block the merge there.
 */
export async function shortCut(
  client: ForgeClient,
  occasion: Occasion,
  subject: Subject,
  inputs: Inputs,
  today: string,
): Promise<Reviewed | undefined> {
  if (occasion.kind !== 'pull-request' || subject.commits === undefined) return undefined
  const repository = { owner: occasion.owner, repo: occasion.repo }
  const found = await untouchedReport(client, repository, subject.commits, optionsFrom(inputs, today))
  if (found === undefined) return undefined
  const { report, branch } = found
  const context = contextFor(report, occasion, subject)
  if (inputs.dryRun) return { report, context, ...NOTHING }
  const memory = inputs.review ? await quietMemory(client, occasion, subject, inputs) : undefined
  if (inputs.review && memory === undefined) return undefined
  if (!inputs.checkRun || !branch.required.has(CHECK_NAME)) return { report, context, ...NOTHING }
  const saying = { report, context, repository, commit: subject.commit }
  return { report, context, ...(await sayCheck(client, saying, memory?.check)) }
}
