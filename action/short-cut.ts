import type { RunOptions } from '../core/pipeline/run-options.ts'
import { configurationPaths, mayMatter, type TouchedPath, untouched } from '../core/pipeline/untouched.ts'
import type { Report } from '../core/words/report.ts'
import { CHECK_NAME } from '../github/check-of.ts'
import { type ForgeClient, type ForgeRepository, isAnswered } from '../github/client.ts'
import type { Memory } from '../github/conversation/memory.ts'
import { isQuiet } from '../github/conversation/quiet.ts'
import { isLimit, LIMITED } from '../github/patience.ts'
import { type Branch, readBranch } from '../github/reading/branch.ts'
import type { PullRequestCommits } from '../github/reading/pull-request.ts'
import type { Occasion } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { Refusal } from './refusal.ts'
import { NO_WORD } from './remarks.ts'
import { type Reviewed, sayingOf } from './reviewed.ts'
import { isElsewhere, NOTHING, remembered, sayOnCommit } from './say.ts'
import { optionsFrom, type Subject } from './subject.ts'

type PullOccasion = Extract<Occasion, { readonly kind: 'pull-request' }>

/** The paths that a change touches, before renames too; `undefined` when they are not all known. */
function touchedBy({ files }: PullRequestCommits): readonly TouchedPath[] | undefined {
  return files?.flatMap((file) =>
    file.previousPath === undefined ? [file] : [file, { ...file, path: file.previousPath }],
  )
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
  const touched = touchedBy(commits)
  if (touched === undefined || mayMatter(touched, options)) return undefined
  const place = { name: commits.branch, commit: commits.base, paths: configurationPaths(options) }
  const branch = await readBranch(client, repository, place)
  if (branch === undefined) return undefined
  const report = await untouched(branch.files, touched.length, options)
  return report.verdict === 'error' ? undefined : { report, branch }
}

/** What is known of the conversations, nothing when GitHub does not tell; `refusal` when nothing can be said now. */
async function memoryOf(
  client: ForgeClient,
  occasion: PullOccasion,
  { commit }: Subject,
  inputs: Inputs,
): Promise<{ readonly memory?: Memory; readonly refusal?: Refusal }> {
  try {
    return { memory: await remembered(client, occasion, commit, inputs) }
  } catch (error) {
    if (isLimit(error)) return { refusal: LIMITED }
    return isAnswered(error) ? {} : { refusal: NO_WORD }
  }
}

/** A check run that stands may say of this commit what was true beside another base; one that says the same stays. */
function wantsCheck({ checkRun }: Inputs, { required }: Branch, memory: Memory | undefined): boolean {
  return checkRun && (required.has(CHECK_NAME) || (memory?.check ?? '') !== '')
}

/**
 * Reviews a pull request whose paths show that it touches nothing, without reading the repository; gives no review when
 * it has to be read. What was said is then asked for anew: much can happen while a repository is read.
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
  const saying = sayingOf(report, occasion, subject)
  if (inputs.dryRun) return { ...saying, ...NOTHING }
  const { memory, refusal } = inputs.review ? await memoryOf(client, occasion, subject, inputs) : {}
  if (refusal !== undefined) return { ...saying, ...NOTHING, refusals: [refusal] }
  const isDone = memory !== undefined && isQuiet(memory, subject.commit) && !isElsewhere(saying, memory.branch)
  if (inputs.review && !isDone) return undefined
  const asked = { ...inputs, checkRun: wantsCheck(inputs, branch, memory) }
  return { ...saying, ...(await sayOnCommit(client, saying, occasion, asked, memory)) }
}
