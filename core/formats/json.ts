import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import type { Text } from '../words/text.ts'
import { lineAt, lineStarts } from './lines.ts'
import { MAX_DEPTH, type Parsed, TOO_DEEP } from './parsed.ts'
import type { MapEntry, TreeNode } from './tree.ts'

const BROKEN: Text = {
  en: 'The JSON could not be parsed; correct its syntax to have it read',
  fr: 'Le JSON n’a pas pu être analysé\u202f; corrigez sa syntaxe pour qu’il soit lu',
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** The tree of a strict JSON text. Of a key written twice, the last value counts, as everywhere JSON is read. */
export function parseJson(text: string): Parsed<TreeNode> {
  if (isDeeperThan(text, MAX_DEPTH)) return { ok: false, reason: TOO_DEEP }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, STRICT)
  const starts = lineStarts(text)
  if (root && isStrictJson(text)) return { ok: true, value: convert(root, starts) }
  const offset = errors[0]?.offset
  return offset === undefined
    ? { ok: false, reason: BROKEN }
    : { ok: false, reason: BROKEN, line: lineAt(starts, offset) }
}

/** The positions come from a lenient parser, so the platform's own has the last word. */
function isStrictJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Counted without recursion, because the parser is recursive; brackets inside strings do not nest. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '"') at = endOfString(text, at)
    if (character === '[' || character === '{') depth += 1
    if (character === ']' || character === '}') depth -= 1
    if (depth > limit) return true
  }
  return false
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return at
}

function convert(node: Node, starts: readonly number[]): TreeNode {
  const span = { startLine: lineAt(starts, node.offset), endLine: lineAt(starts, node.offset + node.length - 1) }
  if (node.type === 'object') return { kind: 'map', entries: entriesFrom(node.children ?? [], starts), ...span }
  if (node.type === 'array') {
    return { kind: 'list', items: (node.children ?? []).map((child) => convert(child, starts)), ...span }
  }
  return { kind: 'scalar', value: scalarOf(node.value), ...span }
}

function entriesFrom(properties: readonly Node[], starts: readonly number[]): readonly MapEntry[] {
  const byKey = new Map<string, MapEntry>()
  for (const property of properties) {
    const [key, value] = property.children ?? []
    if (!key || !value) continue
    const name = String(key.value)
    byKey.set(name, { key: name, keyLine: lineAt(starts, key.offset), value: convert(value, starts) })
  }
  return [...byKey.values()]
}

function scalarOf(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return null
}
