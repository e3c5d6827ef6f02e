import type { Text } from '../../core/words/text.ts'
import { type ForgeClient, isAnswered, isRefusal } from '../client.ts'
import { isLimit, LIMITED } from '../patience.ts'
import { type Changes, changesOf } from './changes.ts'
import { partlyRepeated } from './duplicates.ts'
import { type Memory, recall } from './memory.ts'
import { mutate } from './mutations.ts'
import { freshFindings, isDrafted, planReview, postReview, type ReviewSubject } from './review.ts'
import { planSettling, settle } from './settle.ts'
import { planTidying } from './tidy.ts'

/** What came of saying a review. */
export interface Said {
  /** Address of the review; empty when nothing new was said. */
  readonly url: string
  /** What its reader should know of what was not written. */
  readonly remarks: readonly Text[]
  /** Conversations that were closed because their finding is settled, and opened again because it came back. */
  readonly settled: number
  readonly reopened: number
}

const NOTHING: Said = { url: '', remarks: [], settled: 0, reopened: 0 }

const OUTRUN: Text = {
  en: 'A newer commit arrived while this one was reviewed: nothing was written to the pull request; the run on the newer one has the word.',
  fr: 'Un commit plus récent est arrivé pendant cette revue\u00a0: rien n’a été écrit sur la demande de fusion, la parole revient à l’exécution sur le plus récent.',
}

const CLOSED: Text = {
  en: 'The pull request was closed meanwhile: nothing was written to it.',
  fr: 'La demande de fusion a été fermée entre-temps\u00a0: rien n’y a été écrit.',
}

const DRAFTED: Text = {
  en: 'The review was not posted: the same account has begun a review on this pull request that it has not submitted; submit or discard it, then run the job again.',
  fr: 'La revue n’a pas été publiée\u00a0: le même compte a commencé sur cette demande de fusion une revue qu’il n’a pas envoyée\u202f; envoyez-la ou abandonnez-la, puis relancez la tâche.',
}

const NAMELESS: Text = {
  en: 'Nothing was said in comments: GitHub did not tell under which name this token writes, so that what was said before is not known; all of it stands here, and a later run says there what is new.',
  fr: 'Rien n’a été dit en commentaire\u00a0: GitHub n’a pas indiqué sous quel nom ce jeton écrit, et l’on ignore donc ce qui a déjà été dit. L’ensemble figure ici\u202f; une prochaine exécution dira là-bas ce qui est nouveau.',
}

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
function remarkOn(error: unknown): Text | undefined {
  if (isLimit(error)) return LIMITED
  return isDrafted(error) ? DRAFTED : undefined
}

/** What `act` came to; `otherwise`, with a remark, when GitHub does not take it now: the summary has it all. */
async function orRemark(act: Promise<Said>, otherwise: Said): Promise<Said> {
  try {
    return await act
  } catch (error) {
    const remark = remarkOn(error)
    if (remark === undefined) throw error
    return { ...otherwise, remarks: [...otherwise.remarks, remark] }
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
  await mutate(client, tidying)
  const hidden = new Set(tidying.map(({ input }) => input.subjectId))
  const threads = latest.threads.filter(({ comment }) => !hidden.has(comment.id))
  return { ...said, ...(await settle(client, subject, planSettling(subject, threads, latest.login))) }
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
  subject: ReviewSubject,
  memory: Memory,
  most: number,
): Promise<Said> {
  if (!memory.isOpen) return { ...NOTHING, remarks: [CLOSED] }
  if (memory.head !== subject.commit) return { ...NOTHING, remarks: [OUTRUN] }
  const said = await orRemark(postFresh(client, subject, memory, most), NOTHING)
  return orRemark(tidyIfAnswered(client, subject, memory, said), said)
}
