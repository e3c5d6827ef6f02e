/** Consecutive lines of one side of a difference; both ends included, from 1. */
export interface Lines {
  readonly first: number
  readonly last: number
}

const HUNK = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/

/** The lines of the new side that the hunks of a patch show, one range for each hunk. */
export function shownIn(patch: string): readonly Lines[] {
  return patch.split('\n').flatMap((text) => {
    const [, , start, count = '1'] = HUNK.exec(text) ?? []
    const first = Number(start)
    return start === undefined || count === '0' ? [] : [{ first, last: first + Number(count) - 1 }]
  })
}

function withLine(ranges: readonly Lines[], line: number): readonly Lines[] {
  const latest = ranges.at(-1)
  if (latest?.last !== line - 1) return [...ranges, { first: line, last: line }]
  return [...ranges.slice(0, -1), { ...latest, last: line }]
}

/** The lines of the old side that a patch takes out, one range for each run of them. */
export function removedIn(patch: string): readonly Lines[] {
  let ranges: readonly Lines[] = []
  let line = 0
  for (const text of patch.split('\n')) {
    const start = HUNK.exec(text)?.[1]
    if (start !== undefined) line = Number(start)
    else if (text.startsWith('-')) ranges = withLine(ranges, line++)
    else if (text.startsWith(' ')) line += 1
  }
  return ranges
}
