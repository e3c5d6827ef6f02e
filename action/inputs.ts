import { z } from 'zod'
import { parseIsoDate } from '../core/time/plain-date.ts'

/** What the workflow asked for. */
export interface Inputs {
  readonly token: string
  /** Where the configuration is kept, when it is not in `.github/`. */
  readonly config: string | undefined
  readonly language: 'en' | 'fr' | undefined
  readonly failOn: 'none' | 'legal' | 'warning' | 'note' | undefined
  /** Whether a review is posted on the pull request. */
  readonly review: boolean
  /** Whether a check run is written on the commit. */
  readonly checkRun: boolean
  readonly maxComments: number
  /** Where the report is written as SARIF; not at all without it. */
  readonly sarifFile: string | undefined
  /** Where the report is written as JSON; in the runner's temporary folder without it. */
  readonly reportFile: string | undefined
  /** Globs from the root; the whole repository without any. */
  readonly paths: readonly string[]
  /** Whether nothing is written to GitHub, whatever is said. */
  readonly dryRun: boolean
  /** ISO day, when the workflow sets one. */
  readonly today: string | undefined
}

/** An input left empty is an input not given. */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
}

/** YAML's own words for yes and no, as GitHub's toolkit takes them. */
function flag(name: string) {
  return z.enum(['true', 'false'], `${name} is neither true nor false.`).transform((value) => value === 'true')
}

const DAY = z.string().refine((text) => parseIsoDate(text) !== undefined, 'today is not a day such as 2026-11-23.')

/** A path from the root of the repository or of the workspace: never out of it. */
function path(name: string) {
  return z
    .string()
    .refine(
      (text) => !/^\/|^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)/.test(text),
      `${name} is not a path from the root, with /.`,
    )
}

const schema = z.object({
  token: z.string().min(1, 'token is empty; leave the input out to use the token of the job.'),
  config: optional(path('config')),
  language: optional(z.enum(['en', 'fr'], 'language is neither en nor fr.')),
  failOn: optional(z.enum(['none', 'legal', 'warning', 'note'], 'fail-on is none of none, legal, warning, note.')),
  review: flag('review'),
  checkRun: flag('check-run'),
  maxComments: z.coerce
    .number('max-comments is not a number.')
    .int('max-comments is not a whole number.')
    .min(0, 'max-comments is below 0.')
    .max(50, 'max-comments is above 50.'),
  sarifFile: optional(z.string()),
  reportFile: optional(z.string()),
  paths: z.string().transform((text) =>
    text
      .split(/[\n,]/)
      .map((glob) => glob.trim())
      .filter((glob) => glob !== ''),
  ),
  dryRun: flag('dry-run'),
  today: optional(DAY),
})

/** The name of each input in `action.yml`. */
const NAMES: Readonly<Record<keyof Inputs, string>> = {
  token: 'token',
  config: 'config',
  language: 'language',
  failOn: 'fail-on',
  review: 'review',
  checkRun: 'check-run',
  maxComments: 'max-comments',
  sarifFile: 'sarif-file',
  reportFile: 'report-file',
  paths: 'paths',
  dryRun: 'dry-run',
  today: 'today',
}

/** Reads the inputs by `read`, the runner's own reader; throws a sentence that names the one it cannot use. */
export function readInputs(read: (name: string) => string): Inputs {
  const given = Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, read(name)]))
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new Error(`Input ${parsed.error.issues.map(({ message }) => message).join(' ')}`)
  const { config, language, failOn, sarifFile, reportFile, today, ...rest } = parsed.data
  return { config, language, failOn, sarifFile, reportFile, today, ...rest }
}
