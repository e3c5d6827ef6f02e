import { z } from 'zod'
import { findingComment, reviewBody } from '../../core/reporters/comment.ts'
import type { ReportContext } from '../../core/reporters/context.ts'
import { sorted } from '../../core/reporters/sorted.ts'
import type { Finding } from '../../core/words/finding.ts'
import type { Report } from '../../core/words/report.ts'
import { type ForgeClient, type ForgeRepository, isRefusal } from '../client.ts'
import { isLimit } from '../patience.ts'
import { type Anchor, anchorOf, plainAnchorOf } from './anchor.ts'
import type { Changes } from './changes.ts'
import type { Found } from './standing.ts'

/** A finding with the lines of the change that it stands on. */
interface Placed {
  readonly finding: Finding
  readonly anchor: Anchor
  /** Where it stands if GitHub refuses these. */
  readonly plain: Anchor | undefined
}

/** The one review to post: comments on lines, and what is said in its body. */
export interface ReviewPlan {
  readonly placed: readonly Placed[]
  /** Said in the body though the change shows their lines. */
  readonly uncommented: readonly Finding[]
  /** Said in the body because the change shows no line of theirs. */
  readonly listed: readonly Finding[]
}

/** What a review is about, and how it is worded. */
export interface ReviewSubject extends Found {
  readonly context: ReportContext
  readonly repository: ForgeRepository
  readonly number: number
  /** The commit reviewed: comments on lines are about its files. */
  readonly commit: string
  /** The lines that take comments, where they are known already. */
  readonly changes?: Changes
}

/** The open findings of which nothing was said yet; one whose names were all spoken of together says nothing new. */
export function freshFindings(report: Report, said: ReadonlySet<string>): readonly Finding[] {
  const isSaid = ({ fingerprint, members = [] }: Finding) =>
    said.has(fingerprint) || (members.length > 0 && members.every((member) => said.has(member)))
  return sorted(report).open.filter((finding) => !isSaid(finding))
}

function findingsOf(placed: readonly Placed[]): readonly Finding[] {
  return placed.map(({ finding }) => finding)
}

/**
 * What is new to say: the open findings that were not said before, the gravest `most` of those that the change shows
 * on its lines, the others in the body. `undefined` when there is nothing new, and so nothing to write.
 */
export function planReview(
  report: Report,
  said: ReadonlySet<string>,
  changes: Changes,
  most: number,
): ReviewPlan | undefined {
  const fresh = freshFindings(report, said)
  if (fresh.length === 0) return undefined
  const placed = fresh.flatMap((finding) => {
    const anchor = anchorOf(finding, changes)
    return anchor === undefined ? [] : [{ finding, anchor, plain: plainAnchorOf(finding, changes) }]
  })
  const onLines = new Set(placed.map(({ finding }) => finding))
  const listed = fresh.filter((finding) => !onLines.has(finding))
  return { placed: placed.slice(0, most), uncommented: findingsOf(placed.slice(most)), listed }
}

function commentOf({ finding, anchor }: Placed, { report, context }: ReviewSubject): object {
  const { fix } = finding
  const isExact =
    fix?.location.startLine === (anchor.start_line ?? anchor.line) && fix?.location.endLine === anchor.line
  const suggestion = isExact && anchor.side === 'RIGHT' && fix?.location.path === anchor.path
  return { ...anchor, body: findingComment(finding, context, report.language, { suggestion }) }
}

async function post(client: ForgeClient, subject: ReviewSubject, plan: ReviewPlan): Promise<string> {
  const { report, context, repository, number, commit } = subject
  const { placed, uncommented, listed } = plan
  const { language } = report
  const { data } = await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...repository,
    pull_number: number,
    commit_id: commit,
    event: 'COMMENT',
    body: reviewBody(report, context, { language, listed, uncommented, commented: placed.length }),
    comments: placed.map((one) => commentOf(one, subject)),
  })
  return z.object({ html_url: z.string() }).parse(data).html_url
}

/** The same on single lines of the new side, of which GitHub refuses the fewest; nothing when it stands on such already. */
function plainer({ placed, uncommented, listed }: ReviewPlan): ReviewPlan[] {
  if (placed.every(({ anchor }) => anchor.side === 'RIGHT' && anchor.start_line === undefined)) return []
  const kept = placed.flatMap((one) => (one.plain === undefined ? [] : [{ ...one, anchor: one.plain }]))
  const dropped = placed.filter(({ plain }) => plain === undefined)
  return [{ placed: kept, uncommented: [...findingsOf(dropped), ...uncommented], listed }]
}

/** Whether GitHub refused a review because the same account has begun one that it has not submitted. */
export function isDrafted(error: unknown): boolean {
  return isRefusal(error, 422) && /pending review/i.test(String(error))
}

function refusesLines(error: unknown): boolean {
  return isRefusal(error, 422) && !isLimit(error) && !isDrafted(error)
}

async function postFirst(
  client: ForgeClient,
  subject: ReviewSubject,
  plan: ReviewPlan,
  others: readonly ReviewPlan[],
): Promise<string> {
  const [next, ...further] = others
  try {
    return await post(client, subject, plan)
  } catch (error) {
    if (next === undefined || !refusesLines(error)) throw error
    return postFirst(client, subject, next, further)
  }
}

/**
 * Posts the review in one request and gives its address. When GitHub refuses the lines, which it does for one of them
 * alone, it is posted once more on the plainest ones, and then with everything in its body.
 */
export async function postReview(client: ForgeClient, subject: ReviewSubject, plan: ReviewPlan): Promise<string> {
  const { placed, uncommented, listed } = plan
  const inBody = { placed: [], uncommented: [...findingsOf(placed), ...uncommented], listed }
  return postFirst(client, subject, plan, placed.length === 0 ? [] : [...plainer(plan), inBody])
}
