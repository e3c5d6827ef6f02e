import type { z } from 'zod'
import type { Text } from '../core/words/text.ts'
import { INPUT_NAMES, inputsSchema, refusalOf } from '../core/workflow/inputs.ts'
import { SaidError } from '../github/said-error.ts'

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

function unusable(issues: readonly z.core.$ZodIssue[]): Text {
  const said = issues.map((issue) => ({ name: issue.path.join(), why: refusalOf(issue) }))
  return {
    en: `Input ${said.map(({ name, why }) => `${name} ${why.en}.`).join(' ')}`,
    fr: `Entrée ${said.map(({ name, why }) => `${name} ${why.fr}.`).join(' ')}`,
  }
}

/** Reads the inputs by `read`, the runner's own reader; throws a `SaidError` that names the one it cannot use. */
export function readInputs(read: (name: string) => string): Inputs {
  const parsed = inputsSchema.safeParse(Object.fromEntries(INPUT_NAMES.map((name) => [name, read(name)])))
  if (!parsed.success) throw new SaidError(unusable(parsed.error.issues))
  const { token, config, language, review, paths, today, ...rest } = parsed.data
  const files = { sarifFile: rest['sarif-file'], reportFile: rest['report-file'] }
  const said = { review, checkRun: rest['check-run'], maxComments: rest['max-comments'], dryRun: rest['dry-run'] }
  return { token, config, language, paths, today, failOn: rest['fail-on'], ...files, ...said }
}
