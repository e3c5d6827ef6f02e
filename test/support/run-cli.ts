import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const PROGRAM = resolve('dist/cli/gardefou.js')

/** What the built command line did. */
export interface CliResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the bundled command line, the one that users run, in `cwd`. */
export function runCli(args: readonly string[], cwd: string): Promise<CliResult> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env: { PATH: process.env.PATH, LANG: 'C.UTF-8' } })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output.stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output.stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => done({ code, ...output }))
  })
}
