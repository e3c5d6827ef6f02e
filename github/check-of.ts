import type { ReportContext } from '../core/reporters/context.ts'
import { visible } from '../core/reporters/escape.ts'
import { CHECK_LIMIT, markdown } from '../core/reporters/markdown.ts'
import { HEADINGS, LEVEL_NAMES, labelled } from '../core/reporters/phrases.ts'
import { overview } from '../core/reporters/sentences.ts'
import { sorted } from '../core/reporters/sorted.ts'
import type { Finding, Level } from '../core/words/finding.ts'
import type { Report } from '../core/words/report.ts'
import type { Language } from '../core/words/text.ts'
import type { CheckAnnotation, CheckRun } from './check-run.ts'
import { digest } from './digest.ts'

/** A level says how loudly gardefou speaks; only the verdict, which a repository asks for, makes a check fail. */
const ANNOTATION_LEVELS: Readonly<Record<Level, CheckAnnotation['annotation_level']>> = {
  legal: 'warning',
  warning: 'warning',
  note: 'notice',
  question: 'notice',
  tip: 'notice',
  info: 'notice',
}

function conclusionOf(report: Report, open: readonly Finding[]): CheckRun['conclusion'] {
  if (report.verdict !== 'pass') return 'failure'
  return open.length === 0 ? 'success' : 'neutral'
}

/** The nearest way to close a finding: an annotation has no room for the others, which the summary has. */
function firstWay({ closes: [first] }: Finding, language: Language): readonly string[] {
  return first === undefined ? [] : [labelled(HEADINGS.closes, language, visible(first[language]))]
}

function annotationOf(finding: Finding, { language }: Report): CheckAnnotation[] {
  const { location, level, message, authority } = finding
  if (location === undefined) return []
  const said = [visible(message[language]), visible(authority[language]), ...firstWay(finding, language)]
  return [
    {
      path: location.path,
      start_line: location.startLine,
      end_line: location.endLine,
      annotation_level: ANNOTATION_LEVELS[level],
      title: LEVEL_NAMES[level][language],
      message: said.join('\n\n'),
    },
  ]
}

/** The name of the check run. */
export const CHECK_NAME = 'gardefou'

/** What is new, on its lines; what is about the whole repository has none. */
export function annotationsOf(report: Report): readonly CheckAnnotation[] {
  return sorted(report).open.flatMap((finding) => annotationOf(finding, report))
}

/** The check run that says `report` on `commit`: the whole as a summary, what is new on its lines. */
export function checkOf(report: Report, commit: string, context: ReportContext): CheckRun {
  const { language } = report
  const { open } = sorted(report)
  const said = {
    conclusion: conclusionOf(report, open),
    title: overview(report)[language],
    summary: markdown(report, context, { language, limit: CHECK_LIMIT, isTitled: true }),
    annotations: annotationsOf(report),
  }
  return { name: CHECK_NAME, commit, ...said, digest: digest(JSON.stringify(said)) }
}
