import { get, itemsOf, type TreeNode, textOf } from '../../formats/tree.ts'
import { languageOf } from '../../lexicon/language.ts'
import type { Statement } from '../../words/document.ts'
import type { Reader } from '../reader.ts'
import { proseIn, responsibleAi } from './croissant-rai.ts'
import { fieldStatement } from './data-field.ts'
import { sourcesOf } from './data-source.ts'
import { isFileHash } from './file-hash.ts'
import { allOf, statementIn } from './statement.ts'

/** The description of a dataset in Croissant, with the responsible-AI properties that say something of its people. */
export const readCroissant: Reader<TreeNode> = (path, tree) => {
  const root = tree.kind === 'list' ? tree.items.find(isCroissant) : tree
  if (root === undefined || !isCroissant(root)) return undefined
  const said = [...responsibleAi(path, root), ...proseIn(path, root)]
  const fields = itemsOf(property(root, 'recordSet')).flatMap((set) => fieldsOf(path, set, nameOf(set) ?? 'recordSet'))
  return {
    kinds: ['data-manifest'],
    because: {
      en: 'It describes a dataset in the Croissant format',
      fr: 'Il décrit un jeu de données au format Croissant',
    },
    language: said.length === 0 ? 'none' : languageOf(said.map(({ quote }) => quote).join(' ')),
    ...allOf([...said, ...fields, ...versionsOf(path, root), ...sourcesOf(path, get(root, 'isBasedOn'))]),
  }
}

/** Root of the vocabulary, named by the context or by `conformsTo`; version 0.8 names it nowhere else. */
const VOCABULARY = /mlcommons\.org\/(?:croissant|schema)/

function isCroissant(root: TreeNode): boolean {
  if (root.kind !== 'map') return false
  const context = get(root, '@context')
  const values = context?.kind === 'map' ? context.entries.map((entry) => entry.value) : itemsOf(context)
  const names = [...values, ...itemsOf(get(root, 'conformsTo'))].map((node) => textOf(node) ?? '')
  return names.some((name) => VOCABULARY.test(name))
}

function property(node: TreeNode, name: string): TreeNode | undefined {
  return get(node, name) ?? get(node, `cr:${name}`) ?? get(node, `ml:${name}`)
}

/** The name, else the last part of the identifier; both may repeat the name of the record set. */
function nameOf(node: TreeNode): string | undefined {
  return (textOf(get(node, 'name')) ?? textOf(get(node, '@id')))?.split('/').findLast((part) => part !== '')
}

/** Fields of a record set, then those inside them: a field and what it holds stand in one row. */
function fieldsOf(path: string, node: TreeNode, group: string): readonly Statement[] {
  const fields = [...itemsOf(property(node, 'field')), ...itemsOf(property(node, 'subField'))]
  return fields.flatMap((field) => {
    const name = nameOf(field)
    const { startLine } = get(field, 'name') ?? get(field, '@id') ?? field
    const own = name === undefined ? [] : [fieldStatement(path, { name, group, startLine, endLine: startLine })]
    return [...own, ...fieldsOf(path, field, group)]
  })
}

/** Real hashes only: authors leave `main` or a note to themselves in their place. */
function versionsOf(path: string, root: TreeNode): readonly Statement[] {
  return itemsOf(property(root, 'distribution')).flatMap((file) => {
    const at = [get(file, 'sha256'), get(file, 'md5')].find((node) => isFileHash(textOf(node)))
    if (at === undefined) return []
    const hash = textOf(at) ?? ''
    const name = textOf(get(file, 'contentUrl')) ?? nameOf(file) ?? 'distribution'
    const value = { type: 'dataset-version', name, hash: hash.toLowerCase() } as const
    return [statementIn(path, { concept: 'dataset-version', at, quote: hash, value })]
  })
}
