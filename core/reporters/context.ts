import type { Finding } from '../words/finding.ts'
import type { Location } from '../words/location.ts'
import type { Profile } from '../words/profile.ts'
import type { Recommendation } from '../words/recommendation.ts'
import type { Rule } from '../words/rule.ts'

/** What reporters need beside the report. */
export interface ReportContext {
  /** Gives titles and the recommendations that findings name by id. */
  readonly rules: readonly Rule[]
  /** The profile of the repository, for a comment that stands without its report. */
  readonly profile?: Profile
  /** Web address of a place in the repository at the commit reviewed, when the forge has one. */
  readonly linkTo?: (location: Location) => string
  /** The same at the commit that the change under review started from. */
  readonly linkBefore?: (location: Location) => string
}

/** The rule behind a finding; `undefined` when the context does not hold it. */
export function ruleOf({ rule }: Finding, { rules }: ReportContext): Rule | undefined {
  return rules.find(({ id }) => id === rule)
}

/** The recommendations of a finding that its rule holds, leading one first. */
export function recommendationsOf(finding: Finding, context: ReportContext): readonly Recommendation[] {
  const known = ruleOf(finding, context)?.recommendations ?? []
  return finding.recommendations.flatMap((id) => known.find((one) => one.id === id) ?? [])
}
