import type { PlainDate } from '../time/plain-date.ts'

/** What became of a dataset whose period was declared. */
export type RetentionStatus = 'active' | 'deleted' | 'anonymised' | 'archived' | 'extended' | 'legal-hold'

/**
 * What a document says about how long data are kept.
 * - `duration`: an ISO 8601 period, from a date when one is given;
 * - `until`: an end date;
 * - `event`: until something happens, without a date;
 * - `indefinite`: without limit;
 * - `vague`: a period that gives no limit ("as long as necessary");
 * - `stated-absent`: the document says that there is none.
 */
export interface Retention {
  readonly type: 'retention'
  readonly kind: 'duration' | 'until' | 'event' | 'indefinite' | 'vague' | 'stated-absent'
  /** Name of the dataset, when the declaration names one. */
  readonly dataset?: string
  /** ISO 8601, such as `P24M`. */
  readonly duration?: string
  readonly from?: PlainDate
  readonly fromEvent?: string
  readonly until?: PlainDate
  readonly action?: 'delete' | 'anonymise' | 'archive'
  readonly status: RetentionStatus
  /** When the status was reached, or until when it was extended. */
  readonly statusDate?: PlainDate
  readonly reason?: string
  readonly owner?: string
}
