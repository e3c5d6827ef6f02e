import type { Text } from '../core/words/text.ts'
import { SaidError } from '../github/said-error.ts'
import { rules } from '../rules/index.ts'
import { canaryCommand } from './canary-command.ts'
import { deadCommand } from './dead-command.ts'
import { planCommand } from './plan-command.ts'
import { readerVersion } from './reader-version.ts'
import { languageOf, readSettings, type Settings } from './settings.ts'
import { type Bot, startBot } from './start-bot.ts'

/** Exit codes: 0 after a stop that was asked for, 2 when the bot could not start. */
const COULD_NOT_START = 2

const UNKNOWN: Text = {
  en: 'Expected nothing, to run the bot, or “dead”, “dead retry <id>”, “dead retry all”, “plan” or “canary <owner>/<repository>”.',
  fr: 'Attendu\u00a0: rien, pour lancer le robot, ou bien «\u202fdead\u202f», «\u202fdead retry <id>\u202f», «\u202fdead retry all\u202f», «\u202fplan\u202f» ou «\u202fcanary <propriétaire>/<dépôt>\u202f».',
}

function refuse(process: NodeJS.Process, problems: readonly Text[]): void {
  const language = languageOf(process.env)
  for (const problem of problems) process.stderr.write(`${problem[language]}\n`)
  process.exitCode = COULD_NOT_START
}

/** On the first signal the bot finishes what it does; a second one ends it at once, by the system's default. */
function stopOnSignal(process: NodeJS.Process, bot: Bot): void {
  const stop = async () => {
    process.off('SIGTERM', stop)
    process.off('SIGINT', stop)
    await bot.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** What is asked for beside running: `dead`, `plan` and `canary`. Gives the exit code; `undefined` when it is to run. */
async function command(process: NodeJS.Process, settings: Settings): Promise<number | undefined> {
  const [name, ...rest] = process.argv.slice(2)
  if (name === undefined) return undefined
  const language = languageOf(process.env)
  const write = (text: string) => void process.stdout.write(text)
  if (name === 'dead' || name === 'plan') {
    const told = await (name === 'dead' ? deadCommand(rest, settings) : planCommand(settings))
    write(`${told[language]}\n`)
    return 0
  }
  if (name !== 'canary') throw new SaidError(UNKNOWN)
  return (await canaryCommand(rest[0], settings, { url: process.env.GARDEFOU_URL, language, write })) ? 0 : 1
}

async function start(process: NodeJS.Process, settings: Settings): Promise<void> {
  const bot = await startBot(settings, { rules, reader: await readerVersion(import.meta.url), clock: () => new Date() })
  stopOnSignal(process, bot)
  // The queue does not wait for its own notes to be written: a store that is away for a moment must not end the bot.
  process.on('unhandledRejection', (error) => bot.noteError(error))
}

/** Runs the bot in `process` until it is told to stop, or the command that its arguments name. */
export async function runBot(process: NodeJS.Process): Promise<void> {
  const reading = readSettings(process.env)
  if (!reading.ok) return refuse(process, reading.problems)
  try {
    const code = await command(process, reading.settings)
    if (code === undefined) await start(process, reading.settings)
    else process.exitCode = code
  } catch (error) {
    if (!(error instanceof SaidError)) throw error
    refuse(process, [error.text])
  }
}
