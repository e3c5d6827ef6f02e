import MarkdownIt from 'markdown-it'
import { addressesIn, hrefOf } from './inline.ts'
import type { Link, Piece } from './markdown-document.ts'
import { PSEUDO_LEVEL } from './paragraph.ts'
import { rowBlock } from './row.ts'

/** Text being gathered: a cell, a paragraph, an item or a heading. */
interface Run {
  text: string
  readonly links: Link[]
  startLine: number
  endLine: number
}

/** What stays open from one block of HTML to the next, because a blank line inside a table ends the block. */
export interface HtmlState {
  run: Run
  row: { readonly cells: string[]; readonly links: Link[]; readonly startLine: number; isHeader: boolean } | undefined
  inCell: boolean
  header: readonly string[] | undefined
  /** Level of the heading that is open, 0 for none. */
  heading: number
  lists: number
  inItem: boolean
  /** Name of the element whose text nobody sees: a script, a style. */
  hidden: string | undefined
}

export function newHtmlState(): HtmlState {
  return {
    run: newRun(),
    row: undefined,
    inCell: false,
    header: undefined,
    heading: 0,
    lists: 0,
    inItem: false,
    hidden: undefined,
  }
}

function newRun(): Run {
  return { text: '', links: [], startLine: 0, endLine: 0 }
}

const TAG_OR_TEXT = /<(\/?)([a-zA-Z][\w-]*)([^<>]*)>|[^<]+|</g
const BREAKING = new Set(
  'p div br center section article main header footer ul ol dl dt dd blockquote pre hr details figure figcaption'.split(
    ' ',
  ),
)

const { unescapeAll } = new MarkdownIt().utils

/** The headings and blocks of a block of HTML that starts at `firstLine` (from 1). */
export function htmlPieces(state: HtmlState, html: string, firstLine: number): readonly Piece[] {
  const pieces: Piece[] = []
  let line = firstLine
  for (const [token, slash, name] of html.matchAll(TAG_OR_TEXT)) {
    if (name === undefined) addText(state, token, line)
    else onTag(state, pieces, { tag: token, name: name.toLowerCase(), isClosing: slash === '/', line })
    line += token.split('\n').length - 1
  }
  if (!state.row) flush(state, pieces)
  state.heading = 0
  return pieces
}

function addText(state: HtmlState, raw: string, line: number): void {
  if (state.hidden !== undefined) return
  const { run } = state
  const text = unescapeAll(raw).replace(/\s+/g, ' ')
  if (text.trim() !== '') {
    if (run.text === '') run.startLine = line + leadingLines(raw)
    run.endLine = line + raw.trimEnd().split('\n').length - 1
    run.links.push(...addressesIn(text))
  }
  run.text += run.text === '' || run.text.endsWith(' ') ? text.trimStart() : text
}

function leadingLines(raw: string): number {
  return raw.slice(0, raw.length - raw.trimStart().length).split('\n').length - 1
}

interface Tag {
  readonly tag: string
  readonly name: string
  readonly isClosing: boolean
  readonly line: number
}

function onTag(state: HtmlState, pieces: Piece[], tag: Tag): void {
  if (tag.name === 'script' || tag.name === 'style') state.hidden = tag.isClosing ? undefined : tag.name
  else if (tag.name === 'a') addLink(state, tag)
  else if (tag.name === 'td' || tag.name === 'th') onCell(state, tag)
  else if (tag.name === 'tr' || tag.name === 'table') onRow(state, pieces, tag)
  else if (/^(?:h[1-6]|summary)$/.test(tag.name)) onHeading(state, pieces, tag)
  else if (tag.name === 'li') onItem(state, pieces, tag)
  else if (BREAKING.has(tag.name)) onBreak(state, pieces, tag)
}

function addLink(state: HtmlState, tag: Tag): void {
  const href = hrefOf(tag.tag)
  if (href !== undefined) state.run.links.push({ href: unescapeAll(href), text: '' })
}

function onCell(state: HtmlState, tag: Tag): void {
  closeCell(state)
  if (tag.isClosing) return
  state.row ??= { cells: [], links: [], startLine: tag.line, isHeader: true }
  if (tag.name === 'td') state.row.isHeader = false
  state.run = newRun()
  state.inCell = true
}

function closeCell(state: HtmlState): void {
  if (state.inCell) {
    state.row?.cells.push(state.run.text.trim())
    state.row?.links.push(...state.run.links)
  }
  state.run = newRun()
  state.inCell = false
}

function onRow(state: HtmlState, pieces: Piece[], tag: Tag): void {
  if (!state.row) flush(state, pieces)
  closeRow(state, pieces, tag.line)
  if (tag.name === 'table') state.header = undefined
}

function closeRow(state: HtmlState, pieces: Piece[], endLine: number): void {
  closeCell(state)
  const { row, header } = state
  state.row = undefined
  if (!row) return
  if (row.cells.some((cell) => cell !== '')) {
    pieces.push(rowBlock(row.cells, row.links, header, { startLine: row.startLine, endLine }))
  }
  if (row.isHeader) state.header ??= row.cells
}

function onHeading(state: HtmlState, pieces: Piece[], tag: Tag): void {
  if (state.row) return
  flush(state, pieces)
  const level = tag.name === 'summary' ? PSEUDO_LEVEL : Number(tag.name.slice(1))
  state.heading = tag.isClosing ? 0 : level
}

function onItem(state: HtmlState, pieces: Piece[], tag: Tag): void {
  onBreak(state, pieces, tag)
  state.inItem = !tag.isClosing
}

function onBreak(state: HtmlState, pieces: Piece[], tag: Tag): void {
  if (state.row) {
    addText(state, ' ', tag.line)
    return
  }
  flush(state, pieces)
  if (tag.name !== 'ul' && tag.name !== 'ol') return
  state.lists = Math.max(0, state.lists + (tag.isClosing ? -1 : 1))
  if (state.lists === 0) state.inItem = false
}

function flush(state: HtmlState, pieces: Piece[]): void {
  const { run } = state
  state.run = newRun()
  const text = run.text.trim()
  if (text === '') return
  const place = { startLine: run.startLine, endLine: run.endLine }
  if (state.heading > 0) pieces.push({ type: 'heading', title: text, level: state.heading, ...place })
  else if (state.inItem)
    pieces.push({ type: 'item', text, links: run.links, depth: Math.max(0, state.lists - 1), ...place })
  else pieces.push({ type: 'paragraph', text, links: run.links, ...place })
}
