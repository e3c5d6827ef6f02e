import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { logLine } from '../core/reporters/escape.ts'
import type { ForgeClient } from '../github/client.ts'
import { pullRequestEvent } from './event.ts'
import { readInputs } from './inputs.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { reviewPullRequest } from './review.ts'

async function clientFor(token: string): Promise<ForgeClient> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token)
  return {
    request: (route, parameters) => octokit.request(route, { ...parameters }),
    graphql: (query, variables) => octokit.graphql(query, { ...variables }),
  }
}

async function eventFrom(env: NodeJS.ProcessEnv) {
  const path = env.GITHUB_EVENT_PATH
  const payload: unknown = path === undefined ? undefined : JSON.parse(await readFile(path, 'utf8'))
  return pullRequestEvent(env.GITHUB_EVENT_NAME ?? '', payload)
}

async function hand(outcome: Outcome, folder: string): Promise<void> {
  const path = join(folder, 'gardefou-report.json')
  await writeFile(path, outcome.report)
  for (const [name, value] of Object.entries({ ...outcome.outputs, report: path })) core.setOutput(name, value)
  await core.summary.addRaw(outcome.summary, true).write({ overwrite: true })
  core.info(logLine(outcome.line))
  if (outcome.failure !== undefined) core.setFailed(outcome.failure)
}

async function review(env: NodeJS.ProcessEnv): Promise<void> {
  const inputs = readInputs((name) => core.getInput(name))
  const event = await eventFrom(env)
  const today = inputs.today ?? new Date().toISOString().slice(0, 10)
  const reviewed = await reviewPullRequest(await clientFor(inputs.token), event, { ...inputs, today })
  if (reviewed === undefined) return core.info('The pull request is closed; nothing was reviewed.')
  await hand(outcomeOf(reviewed), env.RUNNER_TEMP ?? '.')
}

function sentenceOf(error: unknown): string {
  const cause = error instanceof Error ? error.message : String(error)
  return /^(?:Input |gardefou )/.test(cause)
    ? cause
    : `gardefou could not review this pull request: ${cause}. Run the job again; if it stays, run it with debug logging.`
}

/** Runs the Action in the environment of a runner. Errors end as a sentence; their stack goes to the debug log. */
export async function action(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await review(env)
  } catch (error) {
    if (error instanceof Error) core.debug(error.stack ?? error.message)
    core.setFailed(sentenceOf(error))
  }
}
