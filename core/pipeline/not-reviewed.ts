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

/** The report of a run whose configuration is unusable: no finding, the problems, the verdict `error`. */
export function notReviewed(problems: readonly ConfigurationProblem[], options: RunOptions): Report {
  return {
    version: 1,
    verdict: 'error',
    today: options.today,
    language: options.language ?? 'en',
    failOn: options.failOn ?? 'none',
    profile: profileOf(completeAnswers({}, [])),
    datasets: [],
    compared: false,
    findings: [],
    rules: [],
    documents: [],
    unread: [],
    notices: [NOTHING, ...problems.map(({ message }) => message), ...(options.notices ?? [])],
    counts: { paths: 0, nominated: 0, read: 0 },
  }
}
