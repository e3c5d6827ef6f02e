import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar as YamlScalar } from 'yaml'
import type { Text } from '../words/text.ts'
import { lineAt } from './lines.ts'
import { MAX_DEPTH, TOO_DEEP } from './parsed.ts'
import type { MapEntry, MapNode, Scalar, TreeNode } from './tree.ts'

/** Nodes that aliases may add to a tree: enough for shared settings, too few for an expansion attack. */
const MAX_ALIASED_NODES = 10_000

/** A YAML text that parses and is refused all the same; `line` counts from 1 in the file. */
export class YamlRefusal extends Error {
  readonly reason: Text
  readonly line: number | undefined

  constructor(reason: Text, line?: number) {
    super(reason.en)
    this.reason = reason
    this.line = line
  }
}

/** The text a node comes from, to place it in the file. */
export interface YamlSource {
  readonly text: string
  readonly starts: readonly number[]
  readonly firstLine: number
}

interface Conversion {
  readonly source: YamlSource
  /** Anchors seen so far: an alias means the latest one before it. */
  readonly anchors: Map<string, Node>
  depth: number
  aliasDepth: number
  aliasedNodes: number
}

/** The tree under `contents`, aliases expanded. Throws `YamlRefusal`. */
export function treeOf(contents: unknown, source: YamlSource): TreeNode {
  return convert(contents, { source, anchors: new Map(), depth: 0, aliasDepth: 0, aliasedNodes: 0 })
}

function convert(node: unknown, state: Conversion): TreeNode {
  if (state.depth > MAX_DEPTH * 2) throw new YamlRefusal(TOO_DEEP)
  countAliased(state)
  state.depth += 1
  const tree = convertNode(node, state)
  state.depth -= 1
  return tree
}

function convertNode(node: unknown, state: Conversion): TreeNode {
  if (isAlias(node)) return convertAlias(node.source, state)
  remember(node, state)
  const span = spanOf(node, state.source)
  if (isMap(node)) return { kind: 'map', entries: entriesFrom(node.items, state), ...span }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => convert(item, state)), ...span }
  return isScalar(node) ? { kind: 'scalar', ...scalarOf(node), ...span } : { kind: 'scalar', value: null, ...span }
}

function convertAlias(name: string, state: Conversion): TreeNode {
  state.aliasDepth += 1
  const tree = convert(state.anchors.get(name), state)
  state.aliasDepth -= 1
  return tree
}

function countAliased(state: Conversion): void {
  if (state.aliasDepth === 0) return
  state.aliasedNodes += 1
  if (state.aliasedNodes > MAX_ALIASED_NODES) throw new YamlRefusal(TOO_MANY_ALIASES)
}

function remember(node: unknown, state: Conversion): void {
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return
  if (node.anchor) state.anchors.set(node.anchor, node)
}

function entriesFrom(pairs: readonly Pair[], state: Conversion): readonly MapEntry[] {
  const seen = new Set<string>()
  const entries = pairs.map((pair) => {
    const entry = entryFrom(pair, state)
    if (seen.has(entry.key)) throw new YamlRefusal(twice(entry.key), entry.keyLine)
    seen.add(entry.key)
    return entry
  })
  return merged(entries)
}

/** `<<: *shared` brings the keys of another map, which those written here override. */
function merged(entries: readonly MapEntry[]): readonly MapEntry[] {
  const shared = entries.filter(({ key }) => key === '<<').flatMap(({ value }) => mapsIn(value))
  if (shared.length === 0) return entries
  const own = entries.filter(({ key }) => key !== '<<')
  const byKey = new Map(
    [...own, ...shared.flatMap((map) => map.entries)].toReversed().map((entry) => [entry.key, entry]),
  )
  return [...byKey.values()].toReversed()
}

function mapsIn(value: TreeNode): readonly MapNode[] {
  const nodes = value.kind === 'list' ? value.items : [value]
  return nodes.filter((node) => node.kind === 'map')
}

function entryFrom(pair: Pair, state: Conversion): MapEntry {
  const keyLine = spanOf(pair.key, state.source).startLine
  const value = pair.value === null ? emptyAt(keyLine) : convert(pair.value, state)
  return { key: keyText(pair.key, state.source), keyLine, value }
}

function emptyAt(line: number): Scalar {
  return { kind: 'scalar', value: null, startLine: line, endLine: line }
}

function keyText(key: unknown, source: YamlSource): string {
  if (isScalar(key)) return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value ?? ''))
  const [start, end] = rangeOf(key)
  return source.text.slice(start, end).trim()
}

function scalarOf(node: YamlScalar): Pick<Scalar, 'value' | 'source'> {
  const value = node.value
  if (typeof value === 'number') return numberFrom(value, node.source)
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return { value }
  return { value: value === undefined ? null : (node.source ?? String(value)) }
}

function numberFrom(value: number, source: string | undefined): Pick<Scalar, 'value' | 'source'> {
  return source === undefined || source === String(value) ? { value } : { value, source }
}

function spanOf(node: unknown, { text, starts, firstLine }: YamlSource): { startLine: number; endLine: number } {
  const [start, end] = rangeOf(node)
  const startLine = lineAt(starts, start) + firstLine - 1
  return { startLine, endLine: Math.max(startLine, lineAt(starts, lastInk(text, start, end)) + firstLine - 1) }
}

function rangeOf(node: unknown): readonly [number, number] {
  const ranged = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)
  return ranged && node.range ? [node.range[0], node.range[1]] : [0, 0]
}

/** Offset of the last character before `end` that is not blank, because a block's range runs on to the next line. */
function lastInk(text: string, start: number, end: number): number {
  let at = end - 1
  while (at > start && /\s/.test(text.charAt(at))) at -= 1
  return Math.max(at, start)
}

const TOO_MANY_ALIASES: Text = {
  en: `The aliases of the YAML expand to more than ${MAX_ALIASED_NODES} values; it was not read`,
  fr: `Les alias du YAML se développent en plus de ${MAX_ALIASED_NODES} valeurs\u202f; il n’a pas été lu`,
}

function twice(key: string): Text {
  const name = key.slice(0, 80)
  return {
    en: `The key "${name}" appears twice in one map, so its value is not known; keep one of them`,
    fr: `La clé «\u202f${name}\u202f» figure deux fois dans une même table, sa valeur est donc incertaine\u202f; gardez-en une`,
  }
}
