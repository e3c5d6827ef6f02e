import { ANNOTATOR } from './claims/annotator.ts'
import { ASSESSMENTS } from './claims/assessments.ts'
import { BASE_MODEL } from './claims/base-model.ts'
import { BREACH_NOTIFICATION } from './claims/breach.ts'
import { CHOICES } from './claims/choices.ts'
import type { Claim } from './claims/claim.ts'
import { CORRECTIONS } from './claims/corrections.ts'
import { LIMITS } from './claims/limits.ts'
import { ANONYMISATION, SYNTHETIC } from './claims/origin.ts'
import { PARTS } from './claims/parts.ts'
import { PERSONAL_DATA } from './claims/personal-data.ts'
import { INCIDENT, REPORTING, ROLLBACK } from './claims/plans.ts'
import { PROTECTIONS } from './claims/protections.ts'
import { PURPOSE } from './claims/purpose.ts'
import { QUALITY } from './claims/quality.ts'
import { SELECTION } from './claims/selection.ts'
import { SOURCES } from './claims/sources.ts'
import { TRANSFERS } from './claims/transfers.ts'

/** Claims of single sentences, both languages side by side. */
export const CLAIMS: readonly Claim[] = [
  ...ANNOTATOR,
  ...ANONYMISATION,
  ...ASSESSMENTS,
  ...BASE_MODEL,
  ...BREACH_NOTIFICATION,
  ...CHOICES,
  ...CORRECTIONS,
  ...INCIDENT,
  ...LIMITS,
  ...PARTS,
  ...PERSONAL_DATA,
  ...PROTECTIONS,
  ...PURPOSE,
  ...QUALITY,
  ...REPORTING,
  ...ROLLBACK,
  ...SELECTION,
  ...SOURCES,
  ...SYNTHETIC,
  ...TRANSFERS,
]
