import { ANNOTATOR } from './claims/annotator.ts'
import { BASE_MODEL } from './claims/base-model.ts'
import { CHOICES } from './claims/choices.ts'
import type { Claim } from './claims/claim.ts'
import { ANONYMISATION, SYNTHETIC } from './claims/origin.ts'
import { PERSONAL_DATA } from './claims/personal-data.ts'
import { INCIDENT, REPORTING, ROLLBACK } from './claims/plans.ts'
import { PROTECTIONS } from './claims/protections.ts'
import { QUALITY } from './claims/quality.ts'
import { SOURCES } from './claims/sources.ts'

/** Claims of single sentences, both languages side by side. */
export const CLAIMS: readonly Claim[] = [
  ...ANNOTATOR,
  ...ANONYMISATION,
  ...BASE_MODEL,
  ...CHOICES,
  ...INCIDENT,
  ...PERSONAL_DATA,
  ...PROTECTIONS,
  ...QUALITY,
  ...REPORTING,
  ...ROLLBACK,
  ...SOURCES,
  ...SYNTHETIC,
]
