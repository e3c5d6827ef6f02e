import { LEVELS, type Level, type Observation } from '../words/finding.ts'
import type { Answers, Profile } from '../words/profile.ts'
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

/** A note at most, while nobody said whether labels describe people: what is not known is never a warning. */
export function whileUnsure(answers: Answers): Pick<Observation, 'level'> {
  return answers['labels-about-people'] === 'unknown' ? { level: 'note' } : {}
}

/** The quieter of two levels. */
export function quieter(left: Level, right: Level): Level {
  return LEVELS.indexOf(left) < LEVELS.indexOf(right) ? right : left
}
