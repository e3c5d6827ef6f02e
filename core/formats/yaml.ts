import { parseDocument, type YAMLError } from 'yaml'
import type { Text } from '../words/text.ts'
import { lineAt, lineStarts } from './lines.ts'
import { MAX_DEPTH, type Parsed, TOO_DEEP } from './parsed.ts'
import type { TreeNode } from './tree.ts'
import { isDeeperThan } from './yaml-depth.ts'
import { treeOf, YamlRefusal } from './yaml-tree.ts'

const BROKEN: Text = {
  en: 'The YAML could not be parsed; correct its syntax to have it read',
  fr: 'Le YAML n’a pas pu être analysé\u202f; corrigez sa syntaxe pour qu’il soit lu',
}

const SEVERAL_DOCUMENTS: Text = {
  en: 'The file holds several YAML documents; only the first was read',
  fr: 'Le fichier contient plusieurs documents YAML\u202f; seul le premier a été lu',
}

/**
 * The tree of a YAML 1.2 text. A key written twice, a nesting bomb and an expansion of aliases are refused with a
 * sentence. `firstLine` is the line of the file at which `text` starts.
 */
export function parseYaml(text: string, firstLine = 1): Parsed<TreeNode> {
  try {
    if (isDeeperThan(text, MAX_DEPTH)) return { ok: false, reason: TOO_DEEP }
    return parseShallow(text, firstLine)
  } catch (error) {
    if (error instanceof YamlRefusal) return { ok: false, reason: error.reason, ...lineOf(error.line, firstLine) }
    return { ok: false, reason: BROKEN }
  }
}

function parseShallow(text: string, firstLine: number): Parsed<TreeNode> {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' })
  const starts = lineStarts(text)
  const error = document.errors.find((candidate) => !isSeveralDocuments(candidate))
  if (error) return { ok: false, reason: BROKEN, line: lineAt(starts, error.pos[0]) + firstLine - 1 }
  const value = treeOf(document.contents, { text, starts, firstLine })
  return document.errors.length > 0 ? { ok: true, value, note: SEVERAL_DOCUMENTS } : { ok: true, value }
}

function isSeveralDocuments(error: YAMLError): boolean {
  return error.code === 'MULTIPLE_DOCS'
}

function lineOf(line: number | undefined, firstLine: number): { line?: number } {
  return line === undefined ? {} : { line: Math.max(line, firstLine) }
}
