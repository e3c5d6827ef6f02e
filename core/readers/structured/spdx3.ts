import { entriesOf, get, itemsOf, type TreeNode, textOf } from '../../formats/tree.ts'
import type { Concept } from '../../words/concept.ts'
import type { Statement } from '../../words/document.ts'
import type { Text } from '../../words/text.ts'
import type { Reader } from '../reader.ts'
import { inventoryReading } from './inventory.ts'
import { statementIn } from './statement.ts'

/** An SPDX 3 document: a graph of elements, among them software, models and datasets. */
export const readSpdx3: Reader<TreeNode> = (path, tree) => {
  if (!itemsOf(get(tree, '@context')).some((node) => /spdx\.org\/rdf\/3/.test(textOf(node) ?? ''))) return undefined
  const elements = itemsOf(get(tree, '@graph')).filter((node) => node.kind === 'map')
  const subjects = new Set(elements.flatMap((element) => itemsOf(get(element, 'rootElement')).map(textOf)))
  const software = elements.filter(
    (element) => /(?:^|_)Package$/.test(typeOf(element)) && typeOf(element).startsWith('software'),
  )
  const others = software.filter((element) => !subjects.has(idOf(element)))
  const reading = inventoryReading(path, {
    format: 'spdx',
    version: elements.map((element) => textOf(get(element, 'specVersion'))).find((text) => text !== undefined) ?? '3',
    components: others.length,
    isVex: false,
    at: get(tree, '@context') ?? tree,
  })
  const statements = [...reading.statements, ...elements.flatMap((element) => dataOf(path, element))]
  if (!elements.some((element) => typeOf(element).startsWith('dataset_'))) return { ...reading, statements }
  if (reading.kinds.includes('sbom')) return { ...reading, kinds: ['sbom', 'data-manifest'], statements }
  return { ...reading, kinds: ['data-manifest'], because: DATASET, statements }
}

const DATASET: Text = {
  en: 'It describes a dataset in the SPDX format',
  fr: 'Il décrit un jeu de données au format SPDX',
}

function typeOf(element: TreeNode): string {
  return textOf(get(element, 'type') ?? get(element, '@type')) ?? ''
}

function idOf(element: TreeNode): string | undefined {
  return textOf(get(element, 'spdxId') ?? get(element, '@id'))
}

/** Properties of models and datasets that say something of people, by their name without prefix. */
const CONCEPTS: ReadonlyMap<string, Concept> = new Map(
  Object.entries({
    hasSensitivePersonalInformation: 'personal-data',
    useSensitivePersonalInformation: 'personal-data',
    anonymizationMethodUsed: 'anonymisation-claim',
  } as const),
)

/** `no` denies that sensitive data are used, not that data concern people: it states nothing. */
function dataOf(path: string, element: TreeNode): readonly Statement[] {
  return entriesOf(element).flatMap(({ key, keyLine, value }) => {
    const concept = CONCEPTS.get(key.split('_').at(-1) ?? '')
    const text = itemsOf(value).map(textOf).join(', ')
    if (concept === undefined || /^(?:no|noAssertion|)$/.test(text)) return []
    return [
      statementIn(path, { concept, at: { startLine: keyLine, endLine: value.endLine }, quote: `${key}: ${text}` }),
    ]
  })
}
