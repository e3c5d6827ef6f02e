import { CODEOWNERS_LIMIT, CODEOWNERS_PATHS, type Owners, ownersIn } from '../core/formats/codeowners.ts'
import { type DocumentCache, keyOf } from '../core/pipeline/collect.ts'
import { run } from '../core/pipeline/run.ts'
import type { RunOptions } from '../core/pipeline/run-options.ts'
import type { PlainDate } from '../core/time/plain-date.ts'
import type { Host } from '../core/words/host.ts'
import type { Report } from '../core/words/report.ts'
import type { Snapshot } from '../core/words/snapshot.ts'
import { rememberedSnapshot } from './remembered-snapshot.ts'

/** The review of a default branch at one commit. */
export interface BranchReview {
  readonly commit: string
  readonly report: Report
  /** What a review of the same files would say on another day. */
  on(day: PlainDate): Promise<Report>
  /** What has been read of the files that the branch holds. */
  readonly facts: DocumentCache
  /** Whom CODEOWNERS names for a path. */
  ownersOf(path: string): Promise<Owners>
}

/** A default branch judged by itself: nothing to compare with, and its own configuration can be trusted. */
function branchHost(snapshot: Snapshot): Host {
  return { head: snapshot, base: undefined, trusted: snapshot, publish: async () => {} }
}

/** The text of CODEOWNERS; empty where there is none that GitHub would load. */
async function codeowners(snapshot: Snapshot): Promise<string> {
  const entries = await snapshot.list()
  const places = CODEOWNERS_PATHS.flatMap((path) => entries.find((entry) => entry.path === path) ?? [])
  const [entry] = places.filter(({ type }) => type === 'file')
  if (entry === undefined || (entry.size ?? 0) > CODEOWNERS_LIMIT) return ''
  const bytes = (await snapshot.read([entry])).get(entry.oid)
  return bytes === undefined || bytes.length > CODEOWNERS_LIMIT ? '' : new TextDecoder().decode(bytes)
}

/** Does the work of `answer` once for each question. */
function once<T>(answer: (question: string) => Promise<T>): (question: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (question) => {
    const known = answers.get(question) ?? answer(question)
    answers.set(question, known)
    return known
  }
}

/** Of all that was read, what is still there. */
async function present(snapshot: Snapshot, cache: DocumentCache): Promise<DocumentCache> {
  const keys = new Set((await snapshot.list()).map(keyOf))
  return new Map([...cache].filter(([key]) => keys.has(key)))
}

/**
 * Reviews a default branch as of `today`; each file is read once, whatever is asked of the review later, and not at all
 * where `facts` has it.
 */
export async function reviewBranch(
  snapshot: Snapshot,
  commit: string,
  { facts, ...options }: Pick<RunOptions, 'rules' | 'today' | 'usualLanguage'> & { readonly facts?: DocumentCache },
): Promise<BranchReview> {
  const kept = rememberedSnapshot(snapshot)
  const cache: DocumentCache = new Map(facts)
  const on = once((day: PlainDate) => run(branchHost(kept), { ...options, today: day, cache }))
  const text = once(() => codeowners(kept))
  const report = await on(options.today)
  return {
    commit,
    report,
    facts: await present(kept, cache),
    on,
    ownersOf: once(async (path) => ownersIn(await text(''), path)),
  }
}
