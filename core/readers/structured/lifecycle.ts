import { get, itemsOf, type TreeNode, textOf } from '../../formats/tree.ts'
import { parseIsoDate } from '../../time/plain-date.ts'
import type { Statement } from '../../words/document.ts'
import type { Retention } from '../../words/retention.ts'
import type { Reader, Reading } from '../reader.ts'
import { allOf, statementIn } from './statement.ts'

/** Stores of traces and of copies have periods of their own, which are not those of data. */
const OF_TRACES = /\b(?:logs?|backups?|artifacts?|state|cache|tmp|temp|multipart|access)\b/i

interface Expiry {
  readonly dataset: string
  readonly days?: number
  readonly date?: string
  /** The words that say it. */
  readonly quote: string
  readonly at: { readonly startLine: number; readonly endLine: number }
}

function expiryStatement(path: string, { dataset, days, date, quote, at }: Expiry): Statement[] {
  const until = parseIsoDate(date?.slice(0, 10) ?? '')
  if (OF_TRACES.test(dataset.replace(/[_-]/g, ' ')) || (days === undefined && until === undefined)) return []
  const base = { type: 'retention', status: 'active', dataset, action: 'delete' } as const
  const value: Retention =
    until === undefined ? { ...base, kind: 'duration', duration: `P${days}D` } : { ...base, kind: 'until', until }
  return [statementIn(path, { concept: 'retention-period', at, quote, value })]
}

function reading(statements: readonly Statement[]): Reading | undefined {
  if (statements.length === 0) return undefined
  return {
    kinds: ['retention-schedule'],
    because: {
      en: 'It tells a store of objects when to delete what it holds',
      fr: 'Il dit à un espace de stockage quand supprimer ce qu’il contient',
    },
    language: 'none',
    ...allOf(statements),
  }
}

function numberIn(node: TreeNode | undefined): number | undefined {
  const number = Number(textOf(node) ?? Number.NaN)
  return Number.isInteger(number) && number > 0 ? number : undefined
}

function ofRule(rule: TreeNode): Expiry[] {
  const expiration = get(rule, 'Expiration')
  const age = get(rule, 'condition', 'age')
  const deletes = textOf(get(rule, 'action', 'type')) === 'Delete'
  const named = get(rule, 'ID') ?? get(rule, 'Prefix') ?? get(rule, 'Filter', 'Prefix')
  const at = expiration ?? (deletes ? age : undefined)
  if (at === undefined || textOf(get(rule, 'Status')) === 'Disabled') return []
  const days = numberIn(get(expiration, 'Days')) ?? numberIn(age)
  const date = textOf(get(expiration, 'Date'))
  const quote = date ?? (numberIn(age) === undefined ? `Days: ${days}` : `age: ${days}`)
  const expiry = { dataset: textOf(named) ?? 'bucket', quote, at }
  return [{ ...expiry, ...(days !== undefined && { days }), ...(date !== undefined && { date }) }]
}

/** Lifecycle rules of S3 (`Rules` with an `Expiration`) and of Google Cloud Storage (`rule` with an `age`). */
export const readLifecycle: Reader<TreeNode> = (path, tree) => {
  const lists = [get(tree, 'Rules'), get(tree, 'lifecycle', 'rule'), get(tree, 'rule')]
  const rules = lists.flatMap((list) => itemsOf(list)).filter((item) => item.kind === 'map')
  return reading(rules.flatMap(ofRule).flatMap((expiry) => expiryStatement(path, expiry)))
}

const RESOURCE = /^\s*resource\s+"[\w-]*(?:s3_bucket|storage_bucket)[\w-]*"\s+"([\w-]+)"/
const OPENS = /^\s*(?:dynamic\s+)?"?(expiration|noncurrent_version_expiration|condition|transition)"?\s*\{/
const DAYS = /\b(?:days|age)\s*=\s*"?(\d+)"?/

/** Lifecycle rules of buckets in Terraform: `expiration { days = 90 }`, `condition { age = 90 }`. */
export const readTerraform: Reader<string> = (path, text) => {
  if (!/\.tf$/i.test(path)) return undefined
  let dataset: string | undefined
  let block: string | undefined
  const expiries = text.split('\n').flatMap((line, at): Expiry[] => {
    dataset = RESOURCE.exec(line)?.[1] ?? (/^\s*resource\s/.test(line) ? undefined : dataset)
    block = OPENS.exec(line)?.[1] ?? block
    const days = DAYS.exec(line)?.[1]
    const isExpiry = dataset !== undefined && days !== undefined && (block === 'expiration' || block === 'condition')
    if (/\}/.test(line)) block = undefined
    const found = isExpiry
      ? [{ dataset: dataset ?? '', days: Number(days), quote: line.trim(), at: { startLine: at + 1, endLine: at + 1 } }]
      : []
    return found
  })
  return reading(expiries.flatMap((expiry) => expiryStatement(path, expiry)))
}
