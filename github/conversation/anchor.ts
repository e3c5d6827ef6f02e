import type { Finding } from '../../core/words/finding.ts'
import type { Location } from '../../core/words/location.ts'
import type { ChangedLines, Changes } from './changes.ts'

/** The side of a difference: the old one, of which comments take only what is taken out, and the new one. */
type Side = 'LEFT' | 'RIGHT'

/** Where a review comment stands, as GitHub's API names it. */
export interface Anchor {
  readonly path: string
  readonly side: Side
  readonly line: number
  readonly start_line?: number
  readonly start_side?: Side
}

function anchorOn(side: Side, place: Location | undefined, files: ReadonlyMap<string, ChangedLines>) {
  const file = place && files.get(place.path)
  if (place === undefined || file === undefined) return undefined
  const spans = file.lines.map((lines) => ({
    first: Math.max(place.startLine, lines.first),
    last: Math.min(place.endLine, lines.last),
  }))
  const span = spans.find(({ first, last }) => first <= last)
  if (span === undefined) return undefined
  const end: Anchor = { path: file.path, side, line: span.last }
  return span.first === span.last ? end : { ...end, start_line: span.first, start_side: side }
}

/**
 * The lines of the change that a finding can stand on: what the change takes out, else those of its place that one hunk
 * shows. `undefined` when the change shows none of them, since a single comment outside of it makes GitHub refuse the
 * whole review.
 */
export function anchorOf({ location, before }: Finding, { shown, removed }: Changes): Anchor | undefined {
  return anchorOn('LEFT', before, removed) ?? anchorOn('RIGHT', location, shown)
}

/** The last line of a finding's place that the change shows on the new side: the plainest place that GitHub may take. */
export function plainAnchorOf({ location }: Finding, { shown }: Changes): Anchor | undefined {
  const anchor = anchorOn('RIGHT', location, shown)
  return anchor && { path: anchor.path, side: anchor.side, line: anchor.line }
}
