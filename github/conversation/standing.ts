import { fingerprintsSaid, membersSaid } from '../../core/reporters/marker.ts'
import { isSettled } from '../../core/reporters/settled.ts'
import { sorted } from '../../core/reporters/sorted.ts'
import { aligned } from '../../core/review/ties.ts'
import type { Finding } from '../../core/words/finding.ts'
import type { Report } from '../../core/words/report.ts'
import type { Mutation } from './mutations.ts'
import type { OwnReview, OwnThread } from './threads.ts'

/** What a review found, with what tells how far its silence may be trusted. */
export interface Found {
  readonly report: Report
  /** Whether only some paths were looked at: what was found elsewhere before may stand. */
  readonly isNarrowed?: boolean
}

/** Whether what was not found can be held to be settled: not when part of the review failed or did not look. */
export function isReliable({ report, isNarrowed = false }: Found): boolean {
  const { verdict, rules, obscured = [] } = report
  const isDone = verdict !== 'error' && rules.every(({ outcome }) => outcome !== 'error')
  return isDone && !isNarrowed && obscured.length === 0
}

/** The report with the fingerprints under which findings that are alike in several files were said of each of them. */
export function asSaid(report: Report, threads: readonly OwnThread[]): Report {
  const present = report.findings.filter(({ state }) => state !== 'fixed')
  const known = threads.map(({ fingerprint, path, comment }) => ({
    fingerprint,
    path,
    isSettled: isSettled(comment.body),
  }))
  return { ...report, findings: [...aligned(present, known), ...sorted(report).fixed] }
}

/** Tells whether a path, or the folder that it is in, was not read. */
export function unreadIn({ unread, documents }: Report): (path: string) => boolean {
  const unreadable = documents.filter(({ read }) => read === 'unreadable')
  const paths = [...unread, ...unreadable].map(({ path }) => path)
  return (path) => paths.some((one) => path === one || path.startsWith(`${one}/`))
}

/** The youngest conversation that spoke of all the names of a finding, when none is about just these. */
function nearest({ members = [] }: Finding, threads: readonly OwnThread[]): OwnThread[] {
  if (members.length === 0) return []
  const wider = threads.filter((thread) => members.every((member) => thread.members.includes(member)))
  return wider.sort((left, right) => left.comment.number - right.comment.number).slice(-1)
}

/** Conversations by what has become of their finding. */
export interface Speakers {
  /** Those that speak for a finding that stands. */
  readonly standing: ReadonlySet<OwnThread>
  /** Those of them whose finding this change brings; the base has the others too. */
  readonly brought: ReadonlySet<OwnThread>
}

function speakersFor(findings: readonly Finding[], threads: readonly OwnThread[]): ReadonlySet<OwnThread> {
  const speaking = findings.flatMap((finding) => {
    const exact = threads.filter(({ fingerprint }) => fingerprint === finding.fingerprint)
    return exact.length > 0 ? exact : nearest(finding, threads)
  })
  return new Set(speaking)
}

/** Tells of `threads` which speak for findings of the report that nobody decided on. */
export function speakers(report: Report, threads: readonly OwnThread[]): Speakers {
  const { open, existing } = sorted(report)
  return { standing: speakersFor([...open, ...existing], threads), brought: speakersFor(open, threads) }
}

function namesIn(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ fingerprint, members = [] }) => [fingerprint, ...members]))
}

/**
 * What to hide or show of our reviews: one that lists findings in its body is hidden once all of them are settled, and
 * shown again when this change brings one back. What was hidden otherwise stays so.
 */
export function planFolding(found: Found, reviews: readonly OwnReview[]): readonly Mutation[] {
  if (!isReliable(found)) return []
  const { open, existing } = sorted(found.report)
  const [standing, brought] = [namesIn([...open, ...existing]), namesIn(open)]
  return reviews.flatMap(({ id, body, hiddenAs }): Mutation[] => {
    const listed = [...fingerprintsSaid(body), ...membersSaid(body)]
    const isStanding = listed.some((one) => standing.has(one))
    if (listed.length > 0 && !isStanding && hiddenAs === undefined)
      return [{ name: 'minimizeComment', input: { subjectId: id, classifier: 'RESOLVED' } }]
    if (hiddenAs === 'resolved' && listed.some((one) => brought.has(one)))
      return [{ name: 'unminimizeComment', input: { subjectId: id } }]
    return []
  })
}
