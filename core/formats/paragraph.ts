import type { Token } from 'markdown-it'
import { inlineText } from './inline.ts'
import type { Piece } from './markdown-document.ts'

/** One line of a paragraph, as far as bold text lets lines be told apart. */
interface Line {
  readonly tokens: Token[]
  /** Lines of the file from the paragraph's first one. */
  readonly offset: number
  /** Whether the line before asks for a break, as in a list of questions and answers. */
  readonly afterHardBreak: boolean
  readonly lineCount: number
}

/** Longer than any title, shorter than a paragraph set in bold for emphasis. */
const LONGEST_TITLE = 200

export const PSEUDO_LEVEL = 7

/**
 * A paragraph, with the lines in it that are bold from end to end taken as headings when they open it or follow a
 * hard break: many cards have no other headings. `firstLine` counts from 1.
 */
export function paragraphPieces(tokens: readonly Token[], firstLine: number): readonly Piece[] {
  const pieces: Piece[] = []
  let pending: Line[] = []
  for (const line of linesOf(tokens)) {
    const title = titleOf(line)
    if (title === undefined) {
      pending.push(line)
      continue
    }
    pieces.push(...blockOf(pending, firstLine))
    pending = []
    pieces.push({ type: 'heading', title, level: PSEUDO_LEVEL, ...placeOf(line, line, firstLine) })
  }
  return [...pieces, ...blockOf(pending, firstLine)]
}

function blockOf(lines: readonly Line[], firstLine: number): readonly Piece[] {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return []
  const inline = inlineText(lines.flatMap((line) => line.tokens))
  if (inline.text === '' && inline.links.length === 0) return []
  return [{ type: 'paragraph', ...inline, ...placeOf(first, last, firstLine) }]
}

function placeOf(first: Line, last: Line, firstLine: number): { startLine: number; endLine: number } {
  return { startLine: firstLine + first.offset, endLine: firstLine + last.offset + last.lineCount - 1 }
}

/** Splits at the breaks outside bold text; each break stays at the end of the line it ends. */
function linesOf(tokens: readonly Token[]): readonly Line[] {
  const lines: Line[] = []
  let [current, depth, breaks, offset, hard]: [Token[], number, number, number, boolean] = [[], 0, 0, 0, false]
  const close = (): void => {
    lines.push({ tokens: current, offset, afterHardBreak: hard, lineCount: Math.max(1, breaks - offset) })
  }
  for (const token of tokens) {
    current.push(token)
    if (isBold(token)) depth += token.nesting
    if (!isBreak(token)) continue
    breaks += 1
    if (depth > 0) continue
    close()
    ;[current, offset, hard] = [[], breaks, token.type === 'hardbreak']
  }
  breaks += 1
  close()
  return lines
}

function isBreak(token: Token): boolean {
  return token.type === 'softbreak' || token.type === 'hardbreak'
}

function isBold(token: Token): boolean {
  return token.type === 'strong_open' || token.type === 'strong_close'
}

function titleOf(line: Line): string | undefined {
  if (line.offset > 0 && !line.afterHardBreak) return undefined
  if (!isAllBold(line.tokens)) return undefined
  const title = inlineText(line.tokens).text.replace(/\s*:$/, '')
  return title === '' || title.length > LONGEST_TITLE || /[.!…]$/.test(title) ? undefined : title
}

/** Nothing but spaces and a colon stands outside the bold. */
function isAllBold(tokens: readonly Token[]): boolean {
  let depth = 0
  let bold = false
  for (const token of tokens) {
    if (isBold(token)) depth += token.nesting
    bold ||= depth > 0
    if (depth === 0 && !isBold(token) && !isBreak(token) && !/^[\s:]*$/.test(token.content)) return false
  }
  return bold
}
