import MarkdownIt, { type Token } from 'markdown-it'
import { withoutComments } from './comments.ts'

const parser = new MarkdownIt({ html: true, linkify: false, typographer: false })

/** Two characters of private use: they number a line while the page is parsed, and change nothing of how it is. */
const [OPEN, CLOSE] = ['\ue000', '\ue001']

/** HTML elements whose content is somebody else's words, code, or not shown. */
const APART = /<(\/?)(?:blockquote|q|pre|code|samp|template|script|style|textarea|title|xmp|noembed|iframe)\b/gi

/** How much deeper inside such elements the reader is after a piece of HTML. */
function descent(html: string): number {
  return [...html.matchAll(APART)].reduce((depth, [, closing]) => depth + (closing === '/' ? -1 : 1), 0)
}

/** Numbers each line that begins with `opening`, after it. */
function numbered(lines: readonly string[], opening: string): string {
  const start = new RegExp(`^ {0,3}${opening}(?=\\s|$)`, 'i')
  return lines
    .map((line) => line.replaceAll(OPEN, ' ').replaceAll(CLOSE, ' '))
    .map((line, at) => line.replace(start, `$&${OPEN}${at}${CLOSE}`))
    .join('\n')
}

/** The numbers in the plain text of a paragraph; what stands in code, links, emphasis or HTML is not plain. */
function numbersIn(children: readonly Token[]): number[] {
  let depth = 0
  return children.flatMap((token) => {
    depth += token.nesting + (token.type === 'html_inline' ? descent(token.content) : 0)
    if (depth > 0 || token.type !== 'text') return []
    return [...token.content.matchAll(/\ue000(\d+)\ue001/g)].map(([, number]) => Number(number))
  })
}

/** The numbers in the paragraphs at the top of the page; a line under which dashes stand is a heading to the parser. */
function heardIn(markdown: string): ReadonlySet<number> {
  let depth = 0
  const numbers: number[] = []
  for (const token of parser.parse(markdown, {})) {
    if (token.type === 'html_block') depth += descent(token.content)
    const isTop = token.type === 'inline' && token.level === 1 && depth <= 0
    if (isTop) numbers.push(...numbersIn(token.children ?? []))
    if (token.type === 'inline') depth += htmlDescent(token.children ?? [])
  }
  return new Set(numbers)
}

function htmlDescent(children: readonly Token[]): number {
  return children.filter(({ type }) => type === 'html_inline').reduce((sum, { content }) => sum + descent(content), 0)
}

/**
 * The lines of a comment that begin with the word `opening` and are its author's own words: not quoted, not in a list,
 * not code, not hidden in a comment or an element of HTML. Each is given as it was written.
 */
export function ownLines(markdown: string, opening: string): readonly string[] {
  const text = markdown.replace(/\r\n?/g, '\n')
  const lines = text.split('\n')
  const marked = numbered(lines, opening)
  if (!marked.includes(OPEN)) return []
  const shown = withoutComments(marked).split('\n')
  const heard = heardIn(marked)
  return lines.filter((_, at) => heard.has(at) && shown[at]?.includes(`${OPEN}${at}${CLOSE}`))
}
