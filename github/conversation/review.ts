import { z } from 'zod'
import { findingComment, reviewBody } from '../../core/reporters/comment.ts'
import type { ReportContext } from '../../core/reporters/context.ts'
import { sorted } from '../../core/reporters/sorted.ts'
import type { Finding } from '../../core/words/finding.ts'
import type { Report } from '../../core/words/report.ts'
import { type ForgeClient, type ForgeRepository, isRefusal } from '../client.ts'
import { isLimit } from '../patience.ts'
import { type Anchor, anchorOf } from './anchor.ts'
import type { Changes } from './changes.ts'
import type { Found } from './standing.ts'

/** A finding with the lines of the change that it stands on. */
interface Placed {
  readonly finding: Finding
  readonly anchor: Anchor
}

/** The one review to post: comments on lines, and what is said in its body. */
export interface ReviewPlan {
  readonly placed: readonly Placed[]
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
  const placed = fresh
    .flatMap((finding) => {
      const anchor = anchorOf(finding, changes)
      return anchor === undefined ? [] : [{ finding, anchor }]
    })
    .slice(0, most)
  const onLines = new Set(placed.map(({ finding }) => finding))
  return { placed, listed: fresh.filter((finding) => !onLines.has(finding)) }
}

function commentOf({ finding, anchor }: Placed, { report, context }: ReviewSubject): object {
  const { fix } = finding
  const isExact =
    fix?.location.startLine === (anchor.start_line ?? anchor.line) && fix?.location.endLine === anchor.line
  const suggestion = isExact && anchor.side === 'RIGHT' && fix?.location.path === anchor.path
  return { ...anchor, body: findingComment(finding, context, report.language, { suggestion }) }
}

async function post(client: ForgeClient, subject: ReviewSubject, { placed, listed }: ReviewPlan): Promise<string> {
  const { report, context, repository, number, commit } = subject
  const { data } = await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...repository,
    pull_number: number,
    commit_id: commit,
    event: 'COMMENT',
    body: reviewBody(report, context, { language: report.language, listed, commented: placed.length }),
    comments: placed.map((one) => commentOf(one, subject)),
  })
  return z.object({ html_url: z.string() }).parse(data).html_url
}

/**
 * Posts the review in one request and gives its address. When GitHub refuses the lines, because the pull request moved
 * meanwhile, everything is said once more in the body alone.
 */
export async function postReview(client: ForgeClient, subject: ReviewSubject, plan: ReviewPlan): Promise<string> {
  try {
    return await post(client, subject, plan)
  } catch (error) {
    if (!isRefusal(error, 422) || isLimit(error) || plan.placed.length === 0) throw error
    const listed = [...plan.placed.map(({ finding }) => finding), ...plan.listed]
    return post(client, subject, { placed: [], listed })
  }
}
