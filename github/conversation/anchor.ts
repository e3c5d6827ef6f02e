import type { Finding } from '../../core/words/finding.ts'
import type { Changes, HunkLines } from './changes.ts'

/** Where a review comment stands, as GitHub's API names it. */
export interface Anchor {
  readonly path: string
  readonly side: 'RIGHT'
  readonly line: number
  readonly start_line?: number
  readonly start_side?: 'RIGHT'
}

function common({ startLine, endLine }: { readonly startLine: number; readonly endLine: number }, hunk: HunkLines) {
  return { first: Math.max(startLine, hunk.first), last: Math.min(endLine, hunk.last) }
}

/**
 * The lines of the change that a finding can stand on: those of its place that one hunk shows. `undefined` when the
 * change shows none of them, since a single comment outside of it makes GitHub refuse the whole review.
 */
export function anchorOf({ location }: Finding, changes: Changes): Anchor | undefined {
  if (location === undefined) return undefined
  const spans = (changes.get(location.path) ?? []).map((hunk) => common(location, hunk))
  const span = spans.find(({ first, last }) => first <= last)
  if (span === undefined) return undefined
  const end = { path: location.path, side: 'RIGHT', line: span.last } as const
  return span.first === span.last ? end : { ...end, start_line: span.first, start_side: 'RIGHT' }
}
