import { visible } from '../core/reporters/escape.ts'
import { json } from '../core/reporters/json.ts'
import { markdown } from '../core/reporters/markdown.ts'
import { sarif } from '../core/reporters/sarif.ts'
import { overview, verdictSentence } from '../core/reporters/sentences.ts'
import { sorted } from '../core/reporters/sorted.ts'
import { LEVELS } from '../core/words/finding.ts'
import type { Report } from '../core/words/report.ts'
import type { CheckAnnotation } from '../github/check-run.ts'
import type { Reviewed } from './reviewed.ts'
import { version } from './version.ts'

/** What is handed to the runner at the end. */
export interface Outcome {
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown of the job summary. */
  readonly summary: string
  /** The report as JSON, for a file. */
  readonly report: string
  /** The report as SARIF, for a file when one is asked for; `undefined` where nothing was reviewed. */
  readonly sarif: string | undefined
  /** What the log annotates, gravest first, no more of each kind than a runner shows. */
  readonly annotations: readonly CheckAnnotation[]
  /** One line for the log; empty when the failure says it. */
  readonly line: string
  /** Why the job fails; `undefined` when it passes. */
  readonly failure: string | undefined
}

/** A runner shows no more annotations of one kind for a step. */
const SHOWN = 10

function shownOf(annotations: readonly CheckAnnotation[]): readonly CheckAnnotation[] {
  const kinds = [...new Set(annotations.map(({ annotation_level: kind }) => kind))]
  return kinds.flatMap((kind) => annotations.filter((one) => one.annotation_level === kind).slice(0, SHOWN))
}

/** Without a usable configuration nothing was reviewed, and code scanning would take an empty file for all settled. */
function isReviewed({ verdict, rules }: Report): boolean {
  return verdict !== 'error' || rules.length > 0
}

/** Turns a review into what the runner shows; it writes nothing itself. */
export function outcomeOf({ report, context, reviewUrl, refusals, annotations }: Reviewed): Outcome {
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
    sarif: isReviewed(report) ? sarif(report, context, { language, version, openOnly: true }) : undefined,
    annotations: shownOf(annotations),
    line: overview(report)[language],
    failure: report.verdict === 'pass' ? undefined : visible(`${verdictSentence(report)[language]}${notices}`),
  }
}
