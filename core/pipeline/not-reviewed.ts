import type { ConfigurationProblem } from '../configuration/read-configuration.ts'
import { completeAnswers } from '../review/infer.ts'
import { profileOf } from '../review/tier.ts'
import type { Report } from '../words/report.ts'
import type { Text } from '../words/text.ts'
import type { RunOptions } from './run-options.ts'

const NOTHING: Text = {
  en: 'Nothing was reviewed, because the configuration could not be used.',
  fr: 'Rien n’a été examiné, car la configuration n’a pas pu être utilisée.',
}

/** A report in which nothing was read and nothing is said. */
export function emptyReport(options: RunOptions): Report {
  return {
    version: 1,
    verdict: 'pass',
    today: options.today,
    language: options.language ?? options.usualLanguage ?? 'en',
    failOn: options.failOn ?? 'none',
    profile: profileOf(completeAnswers({}, [])),
    datasets: [],
    compared: false,
    findings: [],
    rules: [],
    documents: [],
    unread: [],
    notices: options.notices ?? [],
    counts: { paths: 0, nominated: 0, read: 0 },
  }
}

/** The report of a run whose configuration is unusable: no finding, the problems, the verdict `error`. */
export function notReviewed(problems: readonly ConfigurationProblem[], options: RunOptions): Report {
  const notices = [NOTHING, ...problems.map(({ message }) => message), ...(options.notices ?? [])]
  return { ...emptyReport(options), verdict: 'error', notices }
}
