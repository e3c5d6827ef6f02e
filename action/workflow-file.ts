import type { Text } from '../core/words/text.ts'
import type { Advice } from '../core/workflow/advice.ts'
import { type Refused, remedyFor } from '../core/workflow/remedy.ts'
import type { ForgeClient } from '../github/client.ts'
import { textAt } from '../github/reading/text-at.ts'

/** The file of the workflow that runs, as the runner names it. */
export interface WorkflowFile {
  readonly owner: string
  readonly repo: string
  readonly path: string
  readonly commit: string
  /** The name of the job in the file. */
  readonly job: string
  /** Whether it stands in another repository, as a workflow that an organisation requires does. */
  readonly isElsewhere: boolean
}

/** `owner/repo/.github/workflows/x.yml@refs/heads/main`. */
const REF = /^([\w.-]+)\/([\w.-]+)\/(\.github\/workflows\/[\w. -]+\.ya?ml)@/

/** The workflow file that the environment of a runner names; `undefined` when it names none. */
export function workflowFileIn(env: NodeJS.ProcessEnv): WorkflowFile | undefined {
  const [, owner, repo, path] = REF.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? []
  const { GITHUB_WORKFLOW_SHA: commit, GITHUB_JOB: job, GITHUB_REPOSITORY: here } = env
  if (!owner || !repo || !path || !commit || !job) return undefined
  return { owner, repo, path, commit, job, isElsewhere: `${owner}/${repo}` !== here }
}

function placed({ owner, repo, path, isElsewhere }: WorkflowFile, { line, what, why }: Advice): Text {
  const from = isElsewhere ? { en: ` of ${owner}/${repo}`, fr: ` de ${owner}/${repo}` } : { en: '', fr: '' }
  return {
    en: `${path}${from.en}, line ${line}: ${what.en} ${why.en}`,
    fr: `${path}${from.fr}, ligne ${line}\u00a0: ${what.fr} ${why.fr}`,
  }
}

/** Gives what to change in a workflow file after a refusal; the file is read once, and only when that is asked. */
export function remediesIn(client: ForgeClient, file: WorkflowFile | undefined) {
  let text: Promise<string | undefined> | undefined
  return async (refused: Refused | undefined): Promise<Text | undefined> => {
    if (file === undefined || refused === undefined) return undefined
    text ??= textAt(client, file, file.commit, file.path)
    const advice = remedyFor((await text) ?? '', file.job, refused)
    return advice === undefined ? undefined : placed(file, advice)
  }
}
