import { errorFacts } from './error-facts.ts'
import type { Settings } from './settings.ts'

export const LEVELS = ['debug', 'info', 'warn', 'error', 'fatal'] as const
type Level = Settings['logLevel']

/** Facts of a log line: numbers, kinds and sentences of ours; no name, no text of a repository. */
export type Facts = Readonly<Record<string, unknown>>

/** A log of one JSON object per line. */
export interface Log {
  debug(event: string, facts?: Facts): void
  info(event: string, facts?: Facts): void
  warn(event: string, facts?: Facts): void
  /** `error` is reduced to what may be told of it. */
  error(event: string, error: unknown, facts?: Facts): void
}

/** Opens a log that gives each line of at least `level` to `write`. */
export function openLog(level: Level, write: (line: string) => void): Log {
  const say = (of: Level, event: string, facts: Facts = {}) => {
    if (LEVELS.indexOf(of) < LEVELS.indexOf(level)) return
    write(`${JSON.stringify({ time: new Date().toISOString(), level: of, event, ...facts })}\n`)
  }
  return {
    debug: (event, facts) => say('debug', event, facts),
    info: (event, facts) => say('info', event, facts),
    warn: (event, facts) => say('warn', event, facts),
    error: (event, error, facts) => say('error', event, { ...facts, ...errorFacts(error) }),
  }
}

/** A logger in the shape that Probot asks for. */
export interface LibraryLog {
  trace(...given: unknown[]): void
  debug(...given: unknown[]): void
  info(...given: unknown[]): void
  warn(...given: unknown[]): void
  error(...given: unknown[]): void
  fatal(...given: unknown[]): void
  child(): LibraryLog
}

function nothing(): void {}

/**
 * What libraries log quotes addresses, bodies and answers. Of their warnings and errors the kind alone is kept, and of
 * the rest nothing.
 */
export function libraryLog(log: Log): LibraryLog {
  const error = (...given: unknown[]) =>
    log.error(
      'library-error',
      given.find((one) => one instanceof Error),
    )
  const warn = () => log.warn('library-warning')
  const quiet: LibraryLog = {
    trace: nothing,
    debug: nothing,
    info: nothing,
    warn,
    error,
    fatal: error,
    child: () => quiet,
  }
  return quiet
}
