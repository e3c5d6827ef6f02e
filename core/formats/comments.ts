/** What may stand before a fence: quotes, bullets, numbers. */
const FENCE = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*(`{3,}|~{3,})(.*)$/

interface Scan {
  /** The fence that is open, such as three backquotes; comments inside code are code. */
  fence: string | undefined
  inComment: boolean
  /** Line of the last `-->`: after it, nothing can close a comment. */
  readonly lastClosing: number
}

/**
 * `markdown` without its HTML comments, lines kept. Comments are taken out before parsing because a template's help
 * may span blank lines inside another block, where a parser would take it for prose.
 */
export function withoutComments(markdown: string): string {
  if (!markdown.includes('<!--')) return markdown
  const lines = markdown.split('\n')
  const lastClosing = lines.findLastIndex((line) => line.includes('-->'))
  const scan: Scan = { fence: undefined, inComment: false, lastClosing }
  return lines.map((line, index) => visibleIn(line, index, scan)).join('\n')
}

function visibleIn(line: string, index: number, scan: Scan): string {
  if (!scan.inComment && isCode(line, scan)) return line
  let rest = line
  let visible = ''
  while (rest !== '') {
    const [shown, after] = scan.inComment ? skipComment(rest, scan) : takeText(rest, index, visible === '', scan)
    visible += shown
    rest = after
  }
  return visible
}

/** Whether the line is part of fenced code, its fences included. */
function isCode(line: string, scan: Scan): boolean {
  const [, marks, info] = FENCE.exec(line) ?? []
  if (scan.fence === undefined) {
    if (marks === undefined || (marks.startsWith('`') && info?.includes('`'))) return false
    scan.fence = marks
    return true
  }
  if (marks?.startsWith(scan.fence) && info?.trim() === '') scan.fence = undefined
  return true
}

function skipComment(rest: string, scan: Scan): readonly [string, string] {
  const closing = rest.indexOf('-->')
  if (closing === -1) return ['', '']
  scan.inComment = false
  return ['', rest.slice(closing + 3)]
}

function takeText(rest: string, index: number, atStart: boolean, scan: Scan): readonly [string, string] {
  const opening = rest.indexOf('<!--')
  if (opening === -1 || isInCodeSpan(rest, opening)) return [rest, '']
  if (!mayClose(rest, opening, index, scan) && !(atStart && rest.slice(0, opening).trim() === '')) return [rest, '']
  scan.inComment = true
  return [rest.slice(0, opening), rest.slice(opening + 4)]
}

/** An opening that nothing closes hides the rest of the page at the start of a line, and is text elsewhere. */
function mayClose(rest: string, opening: number, index: number, scan: Scan): boolean {
  return index < scan.lastClosing || rest.indexOf('-->', opening) !== -1
}

function isInCodeSpan(line: string, offset: number): boolean {
  return line.slice(0, offset).split('`').length % 2 === 0
}
