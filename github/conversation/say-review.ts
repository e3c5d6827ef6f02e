import { type ForgeClient, isAnswered, isRefusal } from '../client.ts'
import { isLimit, LIMITED } from '../patience.ts'
import { type Changes, changesOf } from './changes.ts'
import { partlyRepeated } from './duplicates.ts'
import { type Memory, recall } from './memory.ts'
import { isReadOnly, mutate } from './mutations.ts'
import { CLOSED, DRAFTED, NAMELESS, OUTRUN, READ_ONLY, type Remark } from './remarks.ts'
import { freshFindings, isDrafted, planReview, postReview, type ReviewSubject } from './review.ts'
import { type Settled, settle } from './settle.ts'
import { planSettling } from './settling-plan.ts'
import { asSaid } from './standing.ts'
import { planTidying } from './tidy.ts'

/** What came of saying a review. */
export interface Said {
  /** Address of the review; empty when nothing new was said. */
  readonly url: string
  /** What its reader should know of what was not written. */
  readonly remarks: readonly Remark[]
  /** Conversations that were closed because their finding is settled, and opened again because it came back. */
  readonly settled: number
  readonly reopened: number
}

const NOTHING: Said = { url: '', remarks: [], settled: 0, reopened: 0 }

/** Discards what a run that was cut short left begun; a review that a person began under the same login stays. */
async function discardDrafts(client: ForgeClient, { repository, number }: ReviewSubject, { drafts }: Memory) {
  const route = 'DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}'
  for (const draft of drafts.filter(({ isOurs }) => isOurs)) {
    try {
      await client.request(route, { ...repository, pull_number: number, review_id: draft.number })
    } catch (error) {
      // Another run may have discarded it first.
      if (!isRefusal(error, 404, 422)) throw error
    }
  }
}

async function withChanges(client: ForgeClient, subject: ReviewSubject): Promise<ReviewSubject & { changes: Changes }> {
  const { repository, number } = subject
  return { ...subject, changes: subject.changes ?? (await changesOf(client, repository, number)) }
}

async function postFresh(client: ForgeClient, subject: ReviewSubject, memory: Memory, most: number): Promise<Said> {
  const { report } = subject
  if (freshFindings(report, memory.said).length === 0) return NOTHING
  if (memory.login === undefined) return { ...NOTHING, remarks: [NAMELESS] }
  if (memory.drafts.some(({ isOurs }) => !isOurs)) return { ...NOTHING, remarks: [DRAFTED] }
  await discardDrafts(client, subject, memory)
  const { changes } = await withChanges(client, subject)
  const plan = planReview(report, memory.said, changes, most)
  return plan === undefined ? NOTHING : { ...NOTHING, url: await postReview(client, subject, plan) }
}

/** What a refusal to write means for the reader; `undefined` when it is for the caller to explain. */
function remarkOn(error: unknown): Remark | undefined {
  if (isLimit(error)) return LIMITED
  return isDrafted(error) ? DRAFTED : undefined
}

function withRemark(said: Said, remark: Remark): Said {
  return { ...said, remarks: [...said.remarks, remark] }
}

function withSettled(said: Said, { isForbidden, ...counts }: Settled): Said {
  return isForbidden ? withRemark({ ...said, ...counts }, READ_ONLY) : { ...said, ...counts }
}

/** What `act` came to; `otherwise`, with a remark, when GitHub does not take it now: the summary has it all. */
async function orRemark(act: Promise<Said>, otherwise: Said): Promise<Said> {
  try {
    return await act
  } catch (error) {
    const remark = remarkOn(error)
    if (remark === undefined) throw error
    return withRemark(otherwise, remark)
  }
}

/** After posting, what stands is read again: another run may have spoken at the same time. */
async function tidy(client: ForgeClient, subject: ReviewSubject, memory: Memory, said: Said): Promise<Said> {
  const { repository, number, commit } = subject
  const latest = said.url === '' || !memory.isWhole ? memory : await recall(client, repository, number)
  if (latest.head !== commit || latest.login === undefined) return said
  // Only a body that is written again has to tell the lines of the change from others.
  const known = partlyRepeated(latest).length === 0 ? subject : await withChanges(client, subject)
  const tidying = planTidying(known, latest)
  if (isReadOnly(tidying, await mutate(client, tidying))) return withRemark(said, READ_ONLY)
  const hidden = new Set(tidying.map(({ input }) => input.subjectId))
  const threads = latest.threads.filter(({ comment }) => !hidden.has(comment.id))
  return withSettled(said, await settle(client, subject, planSettling(subject, threads, latest.login)))
}

/** What was posted stands, whatever becomes of tidying up: the next run does the rest. */
async function tidyIfAnswered(...[client, subject, memory, said]: Parameters<typeof tidy>): Promise<Said> {
  try {
    return await tidy(client, subject, memory, said)
  } catch (error) {
    if (isLimit(error) || !isAnswered(error)) throw error
    return said
  }
}

/**
 * Says on the pull request what is new beside what `memory` holds, closes the conversations of what is settled, and hides
 * what two runs said at once. Writes nothing when nothing changed, and nothing when the commit reviewed is no longer the
 * one proposed.
 */
export async function sayReview(
  client: ForgeClient,
  given: ReviewSubject,
  memory: Memory,
  most: number,
): Promise<Said> {
  if (!memory.isOpen) return { ...NOTHING, remarks: [CLOSED] }
  if (memory.head !== given.commit) return { ...NOTHING, remarks: [OUTRUN] }
  const subject = { ...given, report: asSaid(given.report, memory.threads) }
  const said = await orRemark(postFresh(client, subject, memory, most), NOTHING)
  return orRemark(tidyIfAnswered(client, subject, memory, said), said)
}
