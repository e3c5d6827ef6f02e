import { emptyReport } from '../core/pipeline/not-reviewed.ts'
import { markdownText, visible } from '../core/reporters/escape.ts'
import type { PlainDate } from '../core/time/plain-date.ts'
import type { Verdict } from '../core/words/report.ts'
import type { Language, Text } from '../core/words/text.ts'
import { SaidError } from '../github/said-error.ts'
import { rules } from '../rules/index.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { NOTHING } from './say.ts'

/** How an end without a review is told. */
export interface Telling {
  readonly language: Language
  readonly today: PlainDate
}

const CLOSED: Text = {
  en: 'The pull request is closed; nothing was reviewed.',
  fr: 'La pull request est fermée\u202f; rien n’a été examiné.',
}

/** Why a run could not review: in the words of the obstacle, or with what to do about one that was not foreseen. */
export function reasonOf(error: unknown): Text {
  if (error instanceof SaidError) return error.text
  const cause = (error instanceof Error ? error.message : String(error)).replace(/[.\s]+$/, '')
  return {
    en: `gardefou could not review this: ${cause}. Run the job again; if it stays, run it with debug logging.`,
    fr: `gardefou n’a pas pu examiner ceci\u00a0: ${cause}. Relancez la tâche\u202f; si cela persiste, relancez-la avec les journaux de débogage.`,
  }
}

/** The report says why; of SARIF there is none, since code scanning would take all that it knows for settled. */
function unreviewed(verdict: Verdict, reason: Text, { language, today }: Telling): Outcome {
  const report = { ...emptyReport({ rules, today, language, notices: [reason] }), verdict }
  const summary = `## gardefou\n\n${markdownText(reason[language])}\n`
  const said = { sarif: undefined, summary, line: visible(reason[language]), failure: undefined }
  return { ...outcomeOf({ report, context: { rules }, ...NOTHING }), ...said }
}

/** The end of a run that could not review, for `reason`: the job fails with it. */
export function failed(reason: Text, telling: Telling): Outcome {
  return { ...unreviewed('error', reason, telling), line: '', failure: visible(reason[telling.language]) }
}

/** The end of a run on a pull request that is closed: nothing is found, and nothing fails. */
export function closed(telling: Telling): Outcome {
  return unreviewed('pass', CLOSED, telling)
}
