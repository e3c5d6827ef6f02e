import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import * as core from '@actions/core'
import { logLine } from '../core/reporters/escape.ts'
import type { CheckAnnotation } from '../github/check-run.ts'
import type { ForgeClient } from '../github/client.ts'
import { patient } from '../github/patience.ts'
import { persistent } from '../github/persistence.ts'
import { closed, failed, reasonOf, type Telling } from './ending.ts'
import { type Occasion, occasionOf } from './event.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { refusedBy, withRemedies } from './refusal.ts'
import { review } from './review.ts'
import { remediesIn, workflowFileIn } from './workflow-file.ts'

/** What GitHub asks to wait for is waited for up to this, in milliseconds: a job that waits costs its owner minutes. */
const PATIENCE = 5 * 60_000

async function clientFor(token: string): Promise<ForgeClient> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token)
  const client: ForgeClient = {
    request: (route, parameters) => octokit.request(route, { ...parameters }),
    graphql: (query, variables) => octokit.graphql(query, { ...variables }),
  }
  const sleep = (milliseconds: number) => setTimeout<void>(milliseconds)
  return patient(persistent(client, sleep), { ceiling: PATIENCE, sleep, now: Date.now })
}

async function occasionFrom(env: NodeJS.ProcessEnv): Promise<Occasion> {
  const path = env.GITHUB_EVENT_PATH
  const payload: unknown = path === undefined ? undefined : JSON.parse(await readFile(path, 'utf8'))
  const { GITHUB_EVENT_NAME, GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_SHA } = env
  return occasionOf(payload, { GITHUB_EVENT_NAME, GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_SHA })
}

/** Where files are wanted; nowhere but in the temporary folder when the inputs could not be read. */
type Places = Partial<Pick<Inputs, 'reportFile' | 'sarifFile'>>

/** Writes a file and gives its path, or none where it cannot be written, which decides nothing else. */
async function written(path: string, content: string): Promise<string> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    return path
  } catch (error) {
    core.warning(logLine(`A file was not written: ${error instanceof Error ? error.message : String(error)}`))
    return ''
  }
}

async function files({ report, sarif }: Outcome, { reportFile, sarifFile }: Places, env: NodeJS.ProcessEnv) {
  const workspace = env.GITHUB_WORKSPACE ?? '.'
  const temporary = join(env.RUNNER_TEMP ?? '.', 'gardefou-report.json')
  return {
    report: await written(reportFile === undefined ? temporary : resolve(workspace, reportFile), report),
    sarif: sarifFile === undefined || sarif === undefined ? '' : await written(resolve(workspace, sarifFile), sarif),
  }
}

/** A summary that the runner cannot take is no reason to fail: the log has the result too. */
async function summarise(text: string): Promise<void> {
  try {
    await core.summary.addRaw(text, true).write({ overwrite: true })
  } catch (error) {
    core.info(logLine(`The summary was not written: ${error instanceof Error ? error.message : String(error)}`))
  }
}

/** Writes an annotation in the log, which the runner shows on the lines of the change. */
function annotate({ annotation_level, path, start_line, end_line, title, message }: CheckAnnotation): void {
  const properties = { file: path, startLine: start_line, endLine: end_line, title }
  if (annotation_level === 'notice') core.notice(message, properties)
  else core.warning(message, properties)
}

async function hand(outcome: Outcome, places: Places, env: NodeJS.ProcessEnv): Promise<void> {
  const outputs = { ...outcome.outputs, ...(await files(outcome, places, env)) }
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  await summarise(outcome.summary)
  for (const annotation of outcome.annotations) annotate(annotation)
  if (outcome.line !== '') core.info(logLine(outcome.line))
  if (outcome.failure !== undefined) core.setFailed(outcome.failure)
}

type Remedies = ReturnType<typeof remediesIn>

async function outcomeFor(
  env: NodeJS.ProcessEnv,
  client: ForgeClient,
  inputs: Inputs,
  remedyOf: Remedies,
): Promise<Outcome> {
  const telling = tellingOf(inputs)
  const reviewed = await review(client, await occasionFrom(env), inputs, telling.today)
  if (reviewed === undefined) return closed(telling)
  return outcomeOf({ ...reviewed, refusals: await withRemedies(reviewed.refusals, remedyOf) })
}

/** The language of the configuration is not known where no review was made. */
function tellingOf({ language, today }: Pick<Inputs, 'language' | 'today'>): Telling {
  return { language: language ?? 'en', today: today ?? new Date().toISOString().slice(0, 10) }
}

/** The end of a run that threw; the stack goes to the debug log. */
async function failureOf(error: unknown, telling: Telling, remedyOf?: Remedies): Promise<Outcome> {
  if (error instanceof Error) core.debug(error.stack ?? error.message)
  const [reason, remedy] = [reasonOf(error), await remedyOf?.(refusedBy(error))]
  if (remedy === undefined) return failed(reason, telling)
  return failed({ en: `${reason.en} ${remedy.en}`, fr: `${reason.fr} ${remedy.fr}` }, telling)
}

async function actOn(inputs: Inputs, env: NodeJS.ProcessEnv): Promise<void> {
  const client = await clientFor(inputs.token)
  const remedyOf = remediesIn(client, workflowFileIn(env))
  const outcome = await outcomeFor(env, client, inputs, remedyOf).catch((error) =>
    failureOf(error, tellingOf(inputs), remedyOf),
  )
  await hand(outcome, inputs, env)
}

/** Runs the Action in the environment of a runner. Outputs and summary are written whatever happens. */
export async function action(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await actOn(
      readInputs((name) => core.getInput(name)),
      env,
    )
  } catch (error) {
    const language = core.getInput('language') === 'fr' ? 'fr' : 'en'
    await hand(await failureOf(error, tellingOf({ language, today: undefined })), {}, env)
  }
}
