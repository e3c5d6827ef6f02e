import type { Token } from 'markdown-it'
import { type HtmlState, htmlPieces, newHtmlState } from './html.ts'
import { inlineText } from './inline.ts'
import type { Block, Piece } from './markdown-document.ts'
import { paragraphPieces } from './paragraph.ts'
import { rowBlock } from './row.ts'

/** Where the walk over the tokens stands. */
interface Walk {
  readonly pieces: Piece[]
  readonly html: HtmlState
  lists: number
  quotes: number
  /** Level of the heading that is open, 0 for none. */
  heading: number
  row: { readonly cells: string[]; readonly links: Block['links'][]; readonly line: number } | undefined
  header: readonly string[] | undefined
}

/** The headings and blocks of a page, in order, from the block parser's tokens. */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const html = newHtmlState()
  const walk: Walk = { pieces: [], html, lists: 0, quotes: 0, heading: 0, row: undefined, header: undefined }
  for (const token of tokens) (HANDLERS[token.type] ?? ignore)(walk, token)
  return walk.pieces
}

const HANDLERS: Readonly<Record<string, (walk: Walk, token: Token) => void>> = {
  bullet_list_open: nestList,
  bullet_list_close: nestList,
  ordered_list_open: nestList,
  ordered_list_close: nestList,
  blockquote_open: nestQuote,
  blockquote_close: nestQuote,
  heading_open: openHeading,
  heading_close: closeHeading,
  table_open: forgetHeader,
  tr_open: openRow,
  tr_close: closeRow,
  inline: addInline,
  fence: addCode,
  code_block: addCode,
  html_block: addHtml,
}

/** For tokens that only close what a handler opened. */
function ignore(): void {}

function nestList(walk: Walk, token: Token): void {
  walk.lists += token.nesting
}

function nestQuote(walk: Walk, token: Token): void {
  walk.quotes += token.nesting
}

function openHeading(walk: Walk, token: Token): void {
  walk.heading = Number(token.tag.slice(1))
}

function closeHeading(walk: Walk): void {
  walk.heading = 0
}

function forgetHeader(walk: Walk): void {
  walk.header = undefined
}

function addHtml(walk: Walk, token: Token): void {
  walk.pieces.push(...htmlPieces(walk.html, token.content, firstLineOf(token)))
}

function addInline(walk: Walk, token: Token): void {
  if (walk.row) addCell(walk, token)
  else if (walk.heading > 0 && walk.lists + walk.quotes === 0) addHeading(walk, token)
  else if (walk.lists + walk.quotes > 0) addNested(walk, token)
  else walk.pieces.push(...paragraphPieces(token.children ?? [], firstLineOf(token)))
}

function addHeading(walk: Walk, token: Token): void {
  const title = inlineText(token.children ?? []).text.replace(/\s*\{#[\w-]+\}$/, '')
  walk.pieces.push({ type: 'heading', title, level: walk.heading, ...placeOf(token) })
}

function addNested(walk: Walk, token: Token): void {
  const inline = inlineText(token.children ?? [])
  if (inline.text === '' && inline.links.length === 0) return
  const place = placeOf(token)
  if (walk.lists > 0) walk.pieces.push({ type: 'item', ...inline, depth: walk.lists - 1, ...place })
  else walk.pieces.push({ type: 'quote', ...inline, ...place })
}

function addCode(walk: Walk, token: Token): void {
  const language = token.info.trim().split(/\s/)[0]
  const block = { type: 'code', text: token.content, links: [], ...placeOf(token) } as const
  walk.pieces.push(language ? { ...block, language } : block)
}

function openRow(walk: Walk, token: Token): void {
  walk.row = { cells: [], links: [], line: firstLineOf(token) }
}

function addCell(walk: Walk, token: Token): void {
  const { text, links } = inlineText(token.children ?? [])
  walk.row?.cells.push(text)
  walk.row?.links.push(links)
}

/** The header row is a block too, because a table of keys and values has its first pair there. */
function closeRow(walk: Walk): void {
  const { row, header } = walk
  walk.row = undefined
  if (!row) return
  walk.pieces.push(rowBlock(row.cells, row.links.flat(), header, { startLine: row.line, endLine: row.line }))
  walk.header ??= row.cells
}

function firstLineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1
}

function placeOf(token: Token): { startLine: number; endLine: number } {
  const startLine = firstLineOf(token)
  return { startLine, endLine: Math.max(startLine, token.map?.[1] ?? 0) }
}
