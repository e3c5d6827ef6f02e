import type { Text } from '../core/words/text.ts'
import { SaidError } from '../github/said-error.ts'
import { rules } from '../rules/index.ts'
import { languageOf, readSettings } from './settings.ts'
import { type Bot, startBot } from './start-bot.ts'

/** Exit codes: 0 after a stop that was asked for, 2 when the bot could not start. */
const COULD_NOT_START = 2

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

/** Runs the bot in `process` until it is told to stop. */
export async function runBot(process: NodeJS.Process): Promise<void> {
  const reading = readSettings(process.env)
  if (!reading.ok) return refuse(process, reading.problems)
  try {
    const bot = await startBot(reading.settings, { rules, clock: () => new Date() })
    stopOnSignal(process, bot)
  } catch (error) {
    if (!(error instanceof SaidError)) throw error
    refuse(process, [error.text])
  }
}
