import { ANNOTATOR } from './claims/annotator.ts'
import { BASE_MODEL } from './claims/base-model.ts'
import type { Claim } from './claims/claim.ts'
import { ANONYMISATION, SYNTHETIC } from './claims/origin.ts'
import { PERSONAL_DATA } from './claims/personal-data.ts'
import { INCIDENT, REPORTING, ROLLBACK } from './claims/plans.ts'
import { QUALITY } from './claims/quality.ts'

/** Claims of single sentences, both languages side by side. */
export const CLAIMS: readonly Claim[] = [
  ...ANNOTATOR,
  ...ANONYMISATION,
  ...BASE_MODEL,
  ...INCIDENT,
  ...PERSONAL_DATA,
  ...QUALITY,
  ...REPORTING,
  ...ROLLBACK,
  ...SYNTHETIC,
]
