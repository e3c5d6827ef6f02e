import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-pipe',
]

const answerSchema = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})

/** One command of the DevTools protocol, to a page where `session` names one; rejects when the browser refuses. */
export type Command = (method: string, parameters?: object, session?: string) => Promise<unknown>

/** Messages end with a zero byte; answers bear the number of their command, and events have none. */
function commandsOver(input: Writable, output: Readable): Command {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  let [last, rest] = [0, '']
  output.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const { id, result, error } = answerSchema.parse(JSON.parse(part))
      const asked = id === undefined ? undefined : waiting.get(id)
      if (error === undefined) asked?.resolve(result)
      else asked?.reject(new Error(`Chromium refused: ${error.message}`))
    }
  })
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
    })
}

/** Runs `work` with a Chromium of its own, on an empty profile, and ends it. */
export async function withBrowser(program: string, work: (command: Command) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'pictures-'))
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const
  const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`], { stdio: [...stdio] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Chromium ended before its work, with exit code ${code}`)))
  })
  failed.catch(() => {})
  try {
    const command = commandsOver(child.stdio[3] as Writable, child.stdio[4] as Readable)
    await Promise.race([work(command), failed])
  } finally {
    child.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
