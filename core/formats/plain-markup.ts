import { fencedLines } from './fences.ts'

/** Underlines of reStructuredText, one character all along. */
const UNDERLINE = /^([=\-~^"'*+#`:.<>_])\1{2,}\s*$/

function hashes(level: number): string {
  return '#'.repeat(Math.min(6, Math.max(1, level)))
}

/** AsciiDoc: `== Title` is a heading, `////` and `//` hide, `[NOTE]` and `----` frame. */
function fromAsciiDoc(lines: readonly string[]): string[] {
  let hidden = false
  let listing = false
  return lines.map((line) => {
    if (/^\/{4,}\s*$/.test(line)) hidden = !hidden
    if (hidden || /^\/\//.test(line) || /^(?:\[[^\]]*\]|:[\w-]+:.*)\s*$/.test(line)) return ''
    if (/^-{4,}\s*$/.test(line)) listing = !listing
    if (/^-{4,}\s*$/.test(line)) return '```'
    if (listing) return line
    const heading = /^(={1,6})\s+(\S.*)$/.exec(line)
    return heading === null ? line.replace(/^\*+\s/, '- ') : `${hashes(heading[1]?.length ?? 1)} ${heading[2]}`
  })
}

/** reStructuredText: a line with an underline as long as itself is a heading; its level is the order of the mark. */
function fromRst(lines: readonly string[]): string[] {
  const marks: string[] = []
  const out = [...lines]
  for (const [at, line] of lines.entries()) {
    const mark = UNDERLINE.exec(line)?.[1]
    const title = lines[at - 1]?.trimEnd() ?? ''
    if (mark === undefined || title.trim() === '' || UNDERLINE.test(title) || line.trim().length < title.length)
      continue
    if (!marks.includes(mark)) marks.push(mark)
    out[at - 1] = `${hashes(marks.indexOf(mark) + 1)} ${title.trim()}`
    out[at] = ''
    if (UNDERLINE.test(lines[at - 2] ?? '')) out[at - 2] = ''
  }
  return out.map((line) => (/^\.\.\s+[\w-]+::/.test(line) || /^\s+:[\w-]+:/.test(line) ? '' : line))
}

/** Plain text: a short line on its own, without a full stop, followed by what it announces. */
function fromText(lines: readonly string[]): string[] {
  const underlined = fromRst(lines)
  return underlined.map((line, at) => {
    const before = underlined[at - 1] ?? ''
    const alone = before.trim() === '' && /^(?:\d+[.)]\s+)?\p{Lu}[^.!?;:,|]{1,70}$/u.test(line)
    const follows = (underlined[at + 1] ?? '').trim() !== '' || (underlined[at + 2] ?? '').trim() !== ''
    return alone && follows && line.split(/\s+/).length <= 8 ? `## ${line.trim()}` : line
  })
}

const CONVERTERS: readonly (readonly [RegExp, (lines: readonly string[]) => string[]])[] = [
  [/\.(?:adoc|asciidoc)$/i, fromAsciiDoc],
  [/\.rst$/i, fromRst],
  [/\.txt$/i, fromText],
]

/** Whether a page is written in a markup of which only headings, lists and paragraphs are read. */
export function isPlainMarkup(path: string): boolean {
  return CONVERTERS.some(([name]) => name.test(path))
}

/** The text of a page as Markdown, line for line: other markups are known by their heading lines. */
export function asMarkdown(path: string, text: string): string {
  const [, convert] = CONVERTERS.find(([name]) => name.test(path)) ?? []
  if (convert === undefined) return text
  const lines = text.split('\n')
  const fenced = fencedLines(lines)
  return convert(lines)
    .map((line, at) => (fenced[at] ? (lines[at] ?? '') : line))
    .join('\n')
}
