import { escaped } from './markdown.ts'

/** The old side of a patch, and the new one. */
type Side = 'LEFT' | 'RIGHT'

/** A line of a patch: its number on one side, where it has one. */
interface PatchLine {
  readonly number: number | undefined
  readonly text: string
}

/** Lines that GitHub shows above the first line of a comment. */
const ABOVE = 3

function linesOf(patch: string, side: Side): PatchLine[] {
  const [head, other] = side === 'LEFT' ? [/^@@ -(\d+)/, '+'] : [/^@@ -\S+ \+(\d+)/, '-']
  let next = 0
  return patch.split('\n').flatMap((text) => {
    const start = head.exec(text)?.[1]
    if (start !== undefined) next = Number(start)
    if (start !== undefined || text.startsWith('\\')) return []
    return [{ number: text.startsWith(other) ? undefined : next++, text }]
  })
}

function lineHtml({ number, text }: PatchLine): string {
  const sort = text.startsWith('+') ? 'add' : text.startsWith('-') ? 'cut' : ''
  return `<div class="${sort}"><span>${number ?? ''}</span><code>${escaped(text)}</code></div>`
}

/** The end of a patch, down to the last line of a comment, as a conversation shows it above the comment. */
export function hunkHtml(patch: string, side: Side, first: number, last: number): string {
  const lines = linesOf(patch, side)
  const start = lines.findIndex(({ number }) => number === first)
  const end = lines.findIndex(({ number }) => number === last)
  return `<div class="lines">${lines
    .slice(Math.max(0, start - ABOVE), end + 1)
    .map(lineHtml)
    .join('')}</div>`
}
