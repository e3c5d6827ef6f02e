import { logLine, terminalText } from '../core/reporters/escape.ts'
import { check } from './check.ts'
import { doctor } from './doctor.ts'
import { explain } from './explain.ts'
import { Failure } from './failure.ts'
import { help, unknownCommand } from './help.ts'
import { type Options, optionsFrom } from './options.ts'
import { read } from './read.ts'
import { version } from './version.ts'
import type { World } from './world.ts'

const COMMANDS: Readonly<Record<string, (options: Options, world: World) => Promise<number>>> = {
  check,
  doctor,
  explain,
  read,
}

function languageOf(argv: readonly string[], locale: string): 'en' | 'fr' {
  const asked = argv.find((argument) => /^--language=?/.test(argument))
  const value = asked?.includes('=') ? asked.split('=')[1] : argv[argv.indexOf('--language') + 1]
  if (asked !== undefined && (value === 'en' || value === 'fr')) return value
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

async function dispatch({ argv, ...world }: World): Promise<number> {
  const [command, ...rest] = argv
  const options = optionsFrom(command?.startsWith('-') ? argv : rest)
  const language = languageOf(argv, world.locale)
  if (options.version) return print(world, `${version}\n`)
  if (options.help || command === undefined || command === 'help') return print(world, help[language])
  const run = COMMANDS[command]
  if (run === undefined) throw unknownCommand(command, Object.keys(COMMANDS))
  return run(options, { argv, ...world })
}

function print(world: Pick<World, 'out'>, text: string): number {
  world.out(text)
  return 0
}

function sentenceOf(error: unknown, language: 'en' | 'fr'): string {
  if (error instanceof Failure) return error.text[language]
  const cause = error instanceof Error ? error.message : String(error)
  return language === 'fr'
    ? `gardefou s’est arrêté sur une erreur imprévue (${cause}). Relancez avec GARDEFOU_DEBUG=1 pour en voir l’origine.`
    : `gardefou stopped on an unexpected error (${cause}). Run again with GARDEFOU_DEBUG=1 to see where.`
}

/** Runs one command and gives its exit code; every error ends as a sentence and the code 2. */
export async function main(world: World, debug = false): Promise<number> {
  try {
    return await dispatch(world)
  } catch (error) {
    const sentence = sentenceOf(error, languageOf(world.argv, world.locale))
    world.err(`${logLine(terminalText(`gardefou: ${sentence}`))}\n`)
    if (debug && error instanceof Error) world.err(`${error.stack}\n`)
    return 2
  }
}
