import { CHECK_NAME } from '../github/check-of.ts'
import type { CheckPlace } from '../github/standing-check.ts'

/** The app whose name check runs of workflows carry. */
const RUNNER_APP = 'github-actions'

/** Where the check run of a review stands. */
export function checkPlace(commit: string): CheckPlace {
  return { commit, name: CHECK_NAME, app: RUNNER_APP }
}
