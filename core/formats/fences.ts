const FENCE = /^\s*(?:(?:>|[-*+]|\d{1,9}[.)])\s*)*(`{3,}|~{3,})/

/** For each line, whether it is part of fenced code, its fences included. */
export function fencedLines(lines: readonly string[]): readonly boolean[] {
  let open: string | undefined
  return lines.map((line) => {
    const marks = FENCE.exec(line)?.[1]
    if (open === undefined) {
      open = marks
      return marks !== undefined
    }
    if (marks?.startsWith(open)) open = undefined
    return true
  })
}
