import { LEVELS, type Level } from '../words/finding.ts'
import type { Profile } from '../words/profile.ts'
import type { Rule, TierLevel } from '../words/rule.ts'

/** How a rule is set by the configuration, when it is. */
export interface RuleSetting {
  readonly level: Level | 'off'
}

/**
 * The level of `rule` for `profile`. Outside the three tiers only questions and retention are ever said,
 * and they are said as at the lowest tier.
 */
export function levelOf(rule: Rule, profile: Profile, setting: RuleSetting | undefined): TierLevel | 'off' {
  const tier = profile.tier === 0 || profile.tier === 'unknown' ? 1 : profile.tier
  return setting?.level ?? rule.levels[tier]
}

/** The quieter of two levels. */
export function quieter(left: Level, right: Level): Level {
  return LEVELS.indexOf(left) < LEVELS.indexOf(right) ? right : left
}
