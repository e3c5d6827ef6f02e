import { json } from '../core/reporters/json.ts'
import { markdown } from '../core/reporters/markdown.ts'
import { overview, verdictSentence } from '../core/reporters/sentences.ts'
import { sorted } from '../core/reporters/sorted.ts'
import type { Level } from '../core/words/finding.ts'
import type { Reviewed } from './review.ts'

/** What is handed to the runner at the end. */
export interface Outcome {
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown of the job summary. */
  readonly summary: string
  /** The report as JSON, for a file. */
  readonly report: string
  /** One line for the log. */
  readonly line: string
  /** Why the job fails; `undefined` when it passes. */
  readonly failure: string | undefined
}

const COUNTED: readonly Level[] = ['legal', 'warning', 'note', 'question']

/** Turns a review into what the runner shows; it writes nothing itself. */
export function outcomeOf({ report, context, reviewUrl, refusals }: Reviewed): Outcome {
  const { language } = report
  const { open } = sorted(report)
  const counts = COUNTED.map((level) => [level, String(open.filter((finding) => finding.level === level).length)])
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
    line: overview(report)[language],
    failure: report.verdict === 'pass' ? undefined : `${verdictSentence(report)[language]}${notices}`,
  }
}
