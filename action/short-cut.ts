import type { RunOptions } from '../core/pipeline/run-options.ts'
import { configurationPaths, mayMatter, type TouchedPath, untouched } from '../core/pipeline/untouched.ts'
import type { Report } from '../core/words/report.ts'
import { CHECK_NAME } from '../github/check-of.ts'
import { type ForgeClient, type ForgeRepository, isAnswered } from '../github/client.ts'
import type { Memory } from '../github/conversation/memory.ts'
import { isQuiet } from '../github/conversation/quiet.ts'
import { isLimit } from '../github/patience.ts'
import { type Branch, readBranch } from '../github/reading/branch.ts'
import type { PullRequestCommits } from '../github/reading/pull-request.ts'
import type { Occasion } from './event.ts'
import type { Inputs } from './inputs.ts'
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

/** What is known of the conversations; `undefined` when GitHub does not tell. */
async function memoryOf(client: ForgeClient, occasion: PullOccasion, { commit }: Subject, inputs: Inputs) {
  try {
    return await remembered(client, occasion, commit, inputs)
  } catch (error) {
    if (isLimit(error) || !isAnswered(error)) throw error
    return undefined
  }
}

/** What came of the short cut: a review, or what was learned before the repository turned out to have to be read. */
export type Shortened =
  | { readonly reviewed: Reviewed }
  | { readonly reviewed?: undefined; readonly memory?: Memory | undefined }

/**
 * Reviews a pull request whose paths show that it touches nothing, without reading the repository; gives no review when
 * it has to be read.
 */
export async function shortCut(
  client: ForgeClient,
  occasion: Occasion,
  subject: Subject,
  inputs: Inputs,
  today: string,
): Promise<Shortened> {
  if (occasion.kind !== 'pull-request' || subject.commits === undefined) return {}
  const repository = { owner: occasion.owner, repo: occasion.repo }
  const found = await untouchedReport(client, repository, subject.commits, optionsFrom(inputs, today))
  if (found === undefined) return {}
  const { report, branch } = found
  const saying = sayingOf(report, occasion, subject)
  if (inputs.dryRun) return { reviewed: { ...saying, ...NOTHING } }
  const memory = inputs.review ? await memoryOf(client, occasion, subject, inputs) : undefined
  const isDone = memory !== undefined && isQuiet(memory, subject.commit) && !isElsewhere(saying, memory.branch)
  if (inputs.review && !isDone) return { memory }
  const asked = { ...inputs, checkRun: inputs.checkRun && branch.required.has(CHECK_NAME) }
  return { reviewed: { ...saying, ...(await sayOnCommit(client, saying, occasion, asked, memory)) } }
}
