import { parseArgs } from 'node:util'
import { closest, distance } from 'fastest-levenshtein'
import { type PlainDate, parseIsoDate } from '../core/time/plain-date.ts'
import type { FailOn } from '../core/words/report.ts'
import type { Language } from '../core/words/text.ts'
import { Failure } from './failure.ts'

export const FORMATS = ['terminal', 'json', 'sarif', 'markdown'] as const
export type Format = (typeof FORMATS)[number]
const LANGUAGES = ['en', 'fr'] as const satisfies readonly Language[]
const FAIL_ON = ['none', 'legal', 'warning', 'note'] as const satisfies readonly FailOn[]

/** What the command line was asked. */
export interface Options {
  readonly paths: readonly string[]
  readonly base: string | undefined
  readonly format: Format
  readonly output: string | undefined
  readonly language: Language | undefined
  readonly today: PlainDate | undefined
  readonly failOn: FailOn | undefined
  readonly help: boolean
  readonly version: boolean
}

const NAMED = {
  base: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  language: { type: 'string' },
  today: { type: 'string' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const OPTION_NAMES = Object.keys(NAMED)

function unknownOption(given: string): Failure {
  const near = closest(given, OPTION_NAMES)
  const isNear = distance(given, near) <= 3
  return new Failure({
    en: `--${given} is not an option${isNear ? `; did you mean --${near}?` : '.'} gardefou --help lists them.`,
    fr: `--${given} n’est pas une option${isNear ? `\u202f; vouliez-vous dire --${near}\u202f?` : '.'} gardefou --help les énumère.`,
  })
}

function needsValue(name: string): Failure {
  return new Failure({
    en: `--${name} needs a value, such as --${name}=…; gardefou --help gives examples.`,
    fr: `--${name} attend une valeur, comme --${name}=…\u202f; gardefou --help donne des exemples.`,
  })
}

function isNamed(name: string): name is keyof typeof NAMED {
  return name in NAMED
}

/** Refuses what `parseArgs` would refuse with a sentence for programmers. */
function checkTokens(argv: readonly string[]): void {
  const { tokens } = parseArgs({ args: [...argv], options: NAMED, strict: false, tokens: true, allowPositionals: true })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!isNamed(token.name)) throw unknownOption(token.name)
    const isSwallowed = token.inlineValue === false && token.value?.startsWith('-')
    const hasValue = (token.value ?? '') !== '' && !isSwallowed
    if (NAMED[token.name].type === 'string' && !hasValue) throw needsValue(token.name)
  }
}

function oneOf<T extends string>(name: string, value: string | undefined, known: readonly T[]): T | undefined {
  if (value === undefined) return undefined
  const found = known.find((candidate) => candidate === value)
  if (found !== undefined) return found
  throw new Failure({
    en: `--${name} is “${value}”, expected one of ${known.join(', ')}.`,
    fr: `--${name} vaut «\u202f${value}\u202f»\u202f; attendu\u00a0: ${known.join(', ')}.`,
  })
}

function dayOf(value: string | undefined): PlainDate | undefined {
  if (value === undefined) return undefined
  const day = parseIsoDate(value)
  if (day !== undefined) return day
  throw new Failure({
    en: `--today is “${value}”, expected an existing day such as 2026-11-23.`,
    fr: `--today vaut «\u202f${value}\u202f»\u202f; attendu\u00a0: un jour qui existe, tel que 2026-11-23.`,
  })
}

/** Reads the arguments of a command; throws a `Failure` that names the one it cannot use. */
export function optionsFrom(argv: readonly string[]): Options {
  checkTokens(argv)
  const { values, positionals } = parseArgs({ args: [...argv], options: NAMED, allowPositionals: true })
  return {
    paths: positionals,
    base: values.base,
    format: oneOf('format', values.format, FORMATS) ?? 'terminal',
    output: values.output,
    language: oneOf('language', values.language, LANGUAGES),
    today: dayOf(values.today),
    failOn: oneOf('fail-on', values['fail-on'], FAIL_ON),
    help: values.help ?? false,
    version: values.version ?? false,
  }
}
