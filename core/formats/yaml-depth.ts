import { Lexer } from 'yaml'

/** Where the nesting of a YAML text stands while its tokens go by. */
interface Nesting {
  /** Columns of the block collections that are open. */
  readonly columns: number[]
  flow: number
  column: number
  atLineStart: boolean
}

const DOCUMENT_START = '\u0002'
const FLOW_ERROR_END = '\u0018'
const SCALAR_FOLLOWS = '\u001f'

/**
 * How deep `text` nests, counted from its tokens without recursion and at most one past `limit`. It stands before the
 * parser because the parser is recursive, and nested text of a few kilobytes is enough to end the process.
 */
export function isDeeperThan(text: string, limit: number): boolean {
  const nesting: Nesting = { columns: [], flow: 0, column: 0, atLineStart: true }
  for (const token of new Lexer().lex(text)) {
    step(nesting, token)
    if (nesting.columns.length + nesting.flow > limit) return true
  }
  return false
}

function step(nesting: Nesting, token: string): void {
  if (opensBlock(nesting, token)) openBlock(nesting)
  if (token === '[' || token === '{') nesting.flow += 1
  if (token === ']' || token === '}') nesting.flow = Math.max(0, nesting.flow - 1)
  advance(nesting, token)
}

/** Inside brackets, columns mean nothing. */
function opensBlock(nesting: Nesting, token: string): boolean {
  if (nesting.flow > 0 || isSpace(token)) return false
  return nesting.atLineStart || token === '-' || token === '?'
}

function openBlock(nesting: Nesting): void {
  while ((nesting.columns.at(-1) ?? -1) >= nesting.column) nesting.columns.pop()
  nesting.columns.push(nesting.column)
}

function advance(nesting: Nesting, token: string): void {
  const newline = token.lastIndexOf('\n')
  nesting.column = newline === -1 ? nesting.column + widthOf(token) : token.length - newline - 1
  nesting.atLineStart = newline === -1 ? nesting.atLineStart && isSpace(token) : token.endsWith('\n')
}

/** Markers stand for no character of the text. */
function widthOf(token: string): number {
  return isMarker(token) ? 0 : token.length
}

function isMarker(token: string): boolean {
  return token === DOCUMENT_START || token === SCALAR_FOLLOWS || token === FLOW_ERROR_END
}

function isSpace(token: string): boolean {
  return token === DOCUMENT_START || token.startsWith('#') || token.trim() === ''
}
