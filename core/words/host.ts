import type { Report } from './report.ts'
import type { Snapshot } from './snapshot.ts'

/** Where a review runs: a folder, a pull request, a branch. */
export interface Host {
  /** What is reviewed: untrusted. */
  readonly head: Snapshot
  /** What it is compared with. */
  readonly base: Snapshot | undefined
  /** Where configuration is read: never the head of a pull request. */
  readonly trusted: Snapshot
  publish(report: Report): Promise<void>
}
