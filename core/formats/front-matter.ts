import type { Text } from '../words/text.ts'
import type { FrontMatter } from './markdown-document.ts'
import type { Parsed } from './parsed.ts'
import type { TreeNode } from './tree.ts'
import { parseYaml } from './yaml.ts'

/** `body` has the lines of the whole file, those of the front matter blank, so that lines still count from its top. */
export interface SplitPage {
  readonly frontMatter: FrontMatter | undefined
  readonly body: string
}

interface Fences {
  /** Index of the line that holds the opening `---`. */
  readonly opening: number
  readonly closing: number
}

const OPENING = /^\ufeff?---[ \t]*$/
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/

/** A tag of a template engine where YAML expects a value: the block is a template, not front matter. */
const TEMPLATE_TAG = /(?:^|:[ \t]|-[ \t])[ \t]*\{[{%]/m

/** How a line of a mapping, of a list or of a bracketed value begins. */
const YAML_LINE = /^(?:"[^"]*"|'[^']*'|[^\s:#*>|`][^:]*):(?:\s|$)|^-\s|^[{[]/

/** Takes the front matter off the top of a page. A page that merely opens with a rule has none. */
export function splitFrontMatter(text: string): SplitPage {
  const lines = text.split('\n')
  const fences = fencesOf(lines)
  if (!fences) return { frontMatter: undefined, body: text }
  const inside = lines.slice(fences.opening + 1, fences.closing)
  if (!isFrontMatter(inside)) return { frontMatter: undefined, body: text }
  return { frontMatter: read(inside.join('\n'), fences), body: withoutTop(lines, fences.closing) }
}

function fencesOf(lines: readonly string[]): Fences | undefined {
  const opening = lines.findIndex((line) => line.trim() !== '')
  if (opening === -1 || !OPENING.test(lines[opening] ?? '')) return undefined
  const closing = lines.findIndex((line, index) => index > opening && CLOSING.test(line))
  return closing === -1 ? undefined : { opening, closing }
}

/** Prose between two rules has blank lines and no line of YAML at its head. */
function isFrontMatter(inside: readonly string[]): boolean {
  const first = inside.find((line) => line.trim() !== '' && !line.startsWith('#'))
  if (first === undefined) return inside.every((line) => line.trim() === '')
  return YAML_LINE.test(first) || isTemplate(inside.join('\n')) || !inside.some((line) => line.trim() === '')
}

function isTemplate(text: string): boolean {
  return TEMPLATE_TAG.test(text)
}

function withoutTop(lines: readonly string[], closing: number): string {
  return lines.map((line, index) => (index <= closing ? '' : line)).join('\n')
}

function read(text: string, { opening, closing }: Fences): FrontMatter {
  const place = { startLine: opening + 1, endLine: closing + 1 }
  if (isTemplate(text)) return { ok: false, reason: TEMPLATE, ...place }
  return fromParsed(parseYaml(text, opening + 2), place)
}

function fromParsed(parsed: Parsed<TreeNode>, place: { startLine: number; endLine: number }): FrontMatter {
  if (!parsed.ok) return { ok: false, reason: parsed.reason, ...lineOf(parsed.line), ...place }
  const tree = parsed.value
  if (tree.kind === 'map') return { ok: true, tree, ...place }
  if (tree.kind === 'list') return { ok: false, reason: LIST_ROOT, ...place }
  if (tree.value === null) return { ok: true, tree: { kind: 'map', entries: [], ...place }, ...place }
  return { ok: false, reason: SCALAR_ROOT, ...place }
}

function lineOf(line: number | undefined): { line?: number } {
  return line === undefined ? {} : { line }
}

const TEMPLATE: Text = {
  en: 'The front matter is still a template, with tags such as {{ … }} in place of values; fill it in to have it read',
  fr: 'L’en-tête est encore un modèle, avec des balises comme {{ … }} à la place des valeurs\u202f; remplissez-le pour qu’il soit lu',
}

const LIST_ROOT: Text = {
  en: 'The front matter is a YAML list, expected keys with values such as `license: mit`',
  fr: 'L’en-tête est une liste YAML, des clés avec leurs valeurs étaient attendues, comme `license: mit`',
}

const SCALAR_ROOT: Text = {
  en: 'The front matter is plain text, expected keys with values such as `license: mit`',
  fr: 'L’en-tête est un simple texte, des clés avec leurs valeurs étaient attendues, comme `license: mit`',
}
