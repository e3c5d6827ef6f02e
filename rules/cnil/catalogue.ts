import type { Recommendation } from '../../core/words/recommendation.ts'
import { annotationApproachRows } from './annotation-approach.ts'
import { annotationPeopleRows } from './annotation-people.ts'
import { annotationQualityRows } from './annotation-quality.ts'
import { contextRows } from './context.ts'
import { lawRows } from './law.ts'
import { retentionRows } from './retention.ts'
import { securityApproachRows } from './security-approach.ts'
import { securityGuideRows } from './security-guide.ts'
import { securityMeasuresRows } from './security-measures.ts'
import { selfAssessmentRows } from './self-assessment.ts'
import { sheet11PeopleRows } from './sheet-11-people.ts'
import { sheet11QualityRows } from './sheet-11-quality.ts'
import { sheet11StakesRows } from './sheet-11-stakes.ts'
import { sheet12Rows } from './sheet-12.ts'
import { sheet12PressRows } from './sheet-12-press.ts'

/** Every recommendation by its id, so that a rule can only cite what exists. */
export const cnil = {
  ...contextRows,
  ...annotationApproachRows,
  ...annotationQualityRows,
  ...annotationPeopleRows,
  ...securityApproachRows,
  ...securityMeasuresRows,
  ...sheet11StakesRows,
  ...sheet11QualityRows,
  ...sheet11PeopleRows,
  ...sheet12Rows,
  ...sheet12PressRows,
  ...securityGuideRows,
  ...selfAssessmentRows,
  ...retentionRows,
  ...lawRows,
} as const satisfies Readonly<Record<string, Recommendation>>

export type RecommendationId = keyof typeof cnil
