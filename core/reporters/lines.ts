import { logLine, terminalText } from './escape.ts'

/** How a line looks when colours are wanted. */
export type Style = 'plain' | 'strong' | 'faint' | 'magenta' | 'yellow' | 'cyan' | 'blue' | 'green'

/** A paragraph of a terminal page: wrapped at spaces, its further lines standing under its first word. */
export interface Line {
  readonly text: string
  /** Columns left of the mark. */
  readonly indent?: number
  /** What stands before the first line only: a bullet, a label. */
  readonly mark?: string
  readonly style?: Style
}

/** How a terminal page is laid out. */
export interface Page {
  /** In columns. */
  readonly width: number
  readonly colour: boolean
}

/** An empty line. */
export const GAP: Line = { text: '' }

const CODES: Readonly<Record<Style, string>> = {
  plain: '',
  strong: '\u001b[1m',
  faint: '\u001b[2m',
  magenta: '\u001b[1;35m',
  yellow: '\u001b[1;33m',
  cyan: '\u001b[1;36m',
  blue: '\u001b[1;34m',
  green: '\u001b[1;32m',
}

const NARROWEST = 40

/** Columns that `text` takes; marks that combine take none. */
export function columns(text: string): number {
  return [...text.replace(/[\p{M}\u200b-\u200d]/gu, '')].length
}

/** Cuts `text` at its ordinary spaces into lines of at most `width` columns; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1)
    if (last !== undefined && columns(last) + 1 + columns(word) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function painted(text: string, style: Style, { colour }: Page): string {
  return colour && style !== 'plain' && text !== '' ? `${CODES[style]}${text}\u001b[0m` : text
}

function rendered({ text, indent = 0, mark = '', style = 'plain' }: Line, page: Page): string[] {
  const safeMark = terminalText(mark)
  const margin = ' '.repeat(indent)
  const rest = margin + ' '.repeat(columns(safeMark))
  const lines = wrap(terminalText(text), Math.max(NARROWEST, page.width) - rest.length)
  return lines.map((line, at) =>
    logLine((at === 0 ? margin + painted(safeMark, 'faint', page) : rest) + painted(line, style, page)).trimEnd(),
  )
}

/** The lines as text. Every one is made safe for a terminal and for a workflow's log here, and only here. */
export function printed(lines: readonly Line[], page: Page): string {
  const text = lines.flatMap((line) => rendered(line, page)).join('\n')
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`
}
