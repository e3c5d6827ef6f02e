import { entriesOf, get, itemsOf, type MapEntry, type TreeNode, textOf } from '../../formats/tree.ts'
import { isDenial } from '../../lexicon/denial.ts'
import { fold } from '../../lexicon/fold.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import type { Statement } from '../../words/document.ts'
import { sourcesOf } from './data-source.ts'
import { datasetFeatures } from './dataset-features.ts'
import { declarationFrom } from './retention-declaration.ts'
import { statementIn } from './statement.ts'

type EntryReader = (path: string, entry: MapEntry, tree: TreeNode) => readonly Statement[]

/** What the front matter of a model or dataset card says, key by key. */
export function frontMatterStatements(path: string, tree: TreeNode): Statement[] {
  return entriesOf(tree).flatMap((entry) => READERS.get(fold(entry.key))?.(path, entry, tree) ?? [])
}

const READERS: ReadonlyMap<string, EntryReader> = new Map(
  Object.entries({
    'annotations creators': annotatorsOf,
    'base model': baseModelsOf,
    'source datasets': (path, { value }) => sourcesOf(path, value),
    datasets: (path, { value }) => sourcesOf(path, value),
    'dataset info': (path, { value }) => datasetFeatures(path, value),
    tags: syntheticTagOf,
    'task categories': purposeOf,
    'task ids': purposeOf,
    'pipeline tag': purposeOf,
    'personal data': personalDataOf,
    'contains personal data': personalDataOf,
    'personal and sensitive information': personalDataOf,
    'donnees personnelles': personalDataOf,
    retention: retentionOf,
    'retention period': retentionOf,
    'data retention': retentionOf,
    conservation: retentionOf,
    'duree de conservation': retentionOf,
    'duree conservation': retentionOf,
  } as const),
)

/** `no-annotation` is an answer like any other: the value holds it. */
function annotatorsOf(path: string, { keyLine, value }: MapEntry): readonly Statement[] {
  const creators = textsOf(value)
  if (creators.length === 0) return []
  const at = { startLine: keyLine, endLine: value.endLine }
  const quote = `annotations_creators: ${creators.join(', ')}`
  return [statementIn(path, { concept: 'annotator', at, quote, value: { type: 'annotator', creators } })]
}

/** A quantised copy of a model is that model, not one trained from it. */
function baseModelsOf(path: string, { key, value }: MapEntry, tree: TreeNode): readonly Statement[] {
  if (textOf(get(tree, 'base_model_relation')) === 'quantized') return []
  return itemsOf(value).flatMap((node) => {
    const name = textOf(node)
    if (name === undefined || isPlaceholder(name)) return []
    return [
      statementIn(path, {
        concept: 'base-model',
        at: node,
        quote: `${key}: ${name}`,
        value: { type: 'base-model', name },
      }),
    ]
  })
}

/** Tasks that a card names are what its data or its model are for. */
function purposeOf(path: string, { key, keyLine, value }: MapEntry): readonly Statement[] {
  const tasks = textsOf(value).filter((task) => !isPlaceholder(task))
  if (tasks.length === 0) return []
  const at = { startLine: keyLine, endLine: value.endLine }
  return [statementIn(path, { concept: 'purpose', at, quote: `${key}: ${tasks.join(', ')}` })]
}

function syntheticTagOf(path: string, { value }: MapEntry): readonly Statement[] {
  const tag = itemsOf(value).find((node) =>
    /^(?:synthetic(?: data| dataset)?|donnees synthetiques)$/.test(fold(textOf(node) ?? '')),
  )
  return tag === undefined
    ? []
    : [statementIn(path, { concept: 'synthetic-data', at: tag, quote: `tags: ${textOf(tag)}` })]
}

function personalDataOf(path: string, { key, keyLine, value }: MapEntry): readonly Statement[] {
  const text = textsOf(value).join(', ')
  if (text === '') return []
  const at = { startLine: keyLine, endLine: value.endLine }
  const negated = isDenial(text) || text === 'false' ? 'negated' : 'asserted'
  const polarity = isPlaceholder(text) ? 'placeholder' : negated
  return [statementIn(path, { concept: 'personal-data', at, quote: `${key}: ${text}`, polarity })]
}

/** A period alone, or a declaration with the keys of `retention.yml`. */
function retentionOf(path: string, { keyLine, value }: MapEntry): readonly Statement[] {
  if (value.kind === 'list') return value.items.filter(({ kind }) => kind === 'map').map((item) => declared(path, item))
  const { endLine } = value
  const entries = value.kind === 'map' ? value.entries : [{ key: 'keep', keyLine, value }]
  if (textOf(value) === undefined && value.kind === 'scalar') return []
  return [declared(path, { kind: 'map', entries, startLine: keyLine, endLine })]
}

function declared(path: string, item: TreeNode): Statement {
  return declarationFrom(path, item).statement
}

function textsOf(node: TreeNode): readonly string[] {
  return itemsOf(node).flatMap((item) => textOf(item) ?? [])
}
