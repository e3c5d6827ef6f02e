import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

/** What a runner is told to run. */
export interface ActionRun {
  readonly apiUrl: string
  readonly eventName: string
  readonly event: object
  readonly inputs: Readonly<Record<string, string>>
  /** What the runner says beside the event: the repository and the commit of the branch. */
  readonly env?: Readonly<Record<string, string>>
}

/** What the runner shows at the end. */
export interface ActionResult {
  readonly code: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The JSON report that the Action left. */
  readonly report: string
  /** The files that it left in the workspace, by their path. */
  readonly files: Readonly<Record<string, string>>
}

interface Definition {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** The outputs file of a runner: `name<<delimiter`, lines, delimiter. */
function outputsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm)].map(([, name, , value]) => [name, value]),
  )
}

function inputVariables({ inputs }: Definition, given: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default ?? ''])
  const all = { ...Object.fromEntries(defaults), ...given }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)]))
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(names.map((name) => [name, read(join(folder, name))]))
}

/** Runs the bundled Action as a runner does: its `main`, in an empty folder, with a runner's environment and no other. */
export async function runAction({
  apiUrl,
  eventName,
  event,
  inputs,
  env: more = {},
}: ActionRun): Promise<ActionResult> {
  const definition: Definition = parse(readFileSync('action.yml', 'utf8'))
  const folder = mkdtempSync(join(tmpdir(), 'runner-'))
  const file = (name: string) => join(folder, name)
  mkdirSync(file('workspace'))
  writeFileSync(file('event.json'), JSON.stringify(event))
  for (const name of ['output', 'summary']) writeFileSync(file(name), '')
  const env = {
    PATH: process.env.PATH,
    ...inputVariables(definition, inputs),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_SERVER_URL: 'https://forge.example',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: file('workspace'),
    RUNNER_TEMP: folder,
    ...more,
  }
  try {
    const { code, log } = await spawned(resolve(definition.runs.main), file('workspace'), env)
    const report = read(file('gardefou-report.json'))
    const outputs = outputsIn(read(file('output')))
    return { code, log, outputs, summary: read(file('summary')), report, files: filesIn(file('workspace')) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function spawned(main: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; log: string }> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [main], { cwd, env })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        log += chunk
      })
    }
    child.on('error', reject)
    child.on('close', (code) => done({ code, log }))
  })
}
