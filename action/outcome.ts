import { json } from '../core/reporters/json.ts'
import { markdown } from '../core/reporters/markdown.ts'
import { sarif } from '../core/reporters/sarif.ts'
import { overview, verdictSentence } from '../core/reporters/sentences.ts'
import { sorted } from '../core/reporters/sorted.ts'
import { LEVELS } from '../core/words/finding.ts'
import type { Reviewed } from './review.ts'
import { version } from './version.ts'

/** What is handed to the runner at the end. */
export interface Outcome {
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown of the job summary. */
  readonly summary: string
  /** The report as JSON, for a file. */
  readonly report: string
  /** The report as SARIF, for a file when one is asked for. */
  readonly sarif: string
  /** One line for the log. */
  readonly line: string
  /** Why the job fails; `undefined` when it passes. */
  readonly failure: string | undefined
}

/** Turns a review into what the runner shows; it writes nothing itself. */
export function outcomeOf({ report, context, reviewUrl, refusals }: Reviewed): Outcome {
  const { language } = report
  const { open } = sorted(report)
  const counts = LEVELS.map((level) => [level, String(open.filter((finding) => finding.level === level).length)])
  const remarks = refusals.map((text) => `> ${text[language]}`)
  const notices = report.verdict === 'error' ? ` ${report.notices.map((notice) => notice[language]).join(' ')}` : ''
  return {
    outputs: {
      verdict: report.verdict,
      findings: String(open.length),
      ...Object.fromEntries(counts),
      'review-url': reviewUrl,
    },
    summary: [...remarks, markdown(report, context, { language })].join('\n\n'),
    report: json(report),
    sarif: sarif(report, context, { language, version, openOnly: true }),
    line: overview(report)[language],
    failure: report.verdict === 'pass' ? undefined : `${verdictSentence(report)[language]}${notices}`,
  }
}
