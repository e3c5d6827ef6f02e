import { json, jsonReading } from '../core/reporters/json.ts'
import { markdown } from '../core/reporters/markdown.ts'
import { reading } from '../core/reporters/reading.ts'
import { sarif } from '../core/reporters/sarif.ts'
import { terminal } from '../core/reporters/terminal.ts'
import type { Document } from '../core/words/document.ts'
import type { Unread } from '../core/words/facts.ts'
import type { Report } from '../core/words/report.ts'
import { rules } from '../rules/index.ts'
import { Failure } from './failure.ts'
import type { Format, Options } from './options.ts'
import { version } from './version.ts'
import type { World } from './world.ts'

const CONTEXT = { rules }

/** Colours are for eyes: never in a file. */
export function pageOf({ output }: Options, { terminal: { width, colour } }: World) {
  return { width, colour: colour && output === undefined }
}

/** The report in the format asked for. */
export function printedReport(report: Report, options: Options, world: World): string {
  const { language } = report
  const formats: Readonly<Record<Format, () => string>> = {
    terminal: () => terminal(report, CONTEXT, { language, ...pageOf(options, world) }),
    json: () => json(report),
    sarif: () => sarif(report, CONTEXT, { language, version }),
    markdown: () => markdown(report, CONTEXT, { language }),
  }
  return formats[options.format]()
}

/** What was read, for a person or as JSON; the other formats are for reports. */
export function printedReading(
  documents: readonly Document[],
  unread: readonly Unread[],
  options: Options,
  world: World,
): string {
  if (options.format === 'json') return jsonReading(documents, unread)
  if (options.format === 'terminal') {
    return reading(documents, { language: options.language ?? 'en', ...pageOf(options, world) }, unread)
  }
  throw new Failure({
    en: `read writes the formats terminal and json, not ${options.format}.`,
    fr: `read écrit les formats terminal et json, pas ${options.format}.`,
  })
}
