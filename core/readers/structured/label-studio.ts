import { elementsOf, type XmlElement } from '../../formats/xml.ts'
import type { Statement } from '../../words/document.ts'
import type { Text } from '../../words/text.ts'
import type { Reader } from '../reader.ts'
import { toolShownBy } from './annotation-tool.ts'
import { fieldStatement } from './data-field.ts'
import { labelStatement } from './label.ts'
import { allOf, partly } from './statement.ts'

/** Elements whose value is a label that annotators pick. */
const LABEL_ELEMENTS = new Set(['label', 'choice', 'brush', 'relation'])

/** Elements in which annotators write freely, so that what they write becomes data. */
const FREE_TEXT_ELEMENTS = new Set(['textarea'])

/** A labelling interface of Label Studio: XML under `View`. */
export const readLabelStudio: Reader<XmlElement> = (path, root) => {
  if (root.name.toLowerCase() !== 'view') return undefined
  const elements = [...elementsOf(root)]
  const offered = [...offeredIn(root, '')]
  const fixed = offered.filter(({ element }) => !isDynamic(valueIn(element)))
  const said = [...labelsOf(path, fixed, glossesIn(elements)), ...freeTextsOf(path, elements)]
  const dynamic = elements.filter(isFilledLater).length + offered.length - fixed.length
  if (said.length === 0 && dynamic === 0) return undefined
  const statements = [...said, ...toolShownBy(said)]
  return {
    kinds: ['label-list'],
    because: {
      en: 'It describes a labelling interface of Label Studio',
      fr: 'Il décrit une interface d’annotation de Label Studio',
    },
    language: 'none',
    ...(dynamic > 0 ? partly(statements, FILLED_LATER) : allOf(statements)),
  }
}

const FILLED_LATER: Text = {
  en: 'Some labels are filled in from each task ($…) and are not in this file; list them in the annotation guide',
  fr: 'Certaines étiquettes viennent de chaque tâche ($…) et ne figurent pas dans ce fichier\u202f; listez-les dans le guide d’annotation',
}

/** A label with the control that offers it, and its parents where labels form a tree. */
interface Offered {
  readonly element: XmlElement
  readonly list: string
}

/** The labels of `parent`, those inside of labels included: a leaf of one branch is not that of another. */
function* offeredIn(parent: XmlElement, list: string): Generator<Offered> {
  for (const element of parent.children) {
    const isLabel = LABEL_ELEMENTS.has(element.name.toLowerCase()) && valueIn(element) !== ''
    if (isLabel) yield { element, list }
    const name = isLabel ? `${list}/${valueIn(element)}` : element.attributes.name
    yield* offeredIn(element, name ?? list)
  }
}

function valueIn(element: XmlElement): string {
  return (element.attributes.value ?? '').trim()
}

function isDynamic(value: string): boolean {
  return value.startsWith('$')
}

/** A list of choices whose labels come with the task. */
function isFilledLater(element: XmlElement): boolean {
  return /^(?:choices|.*labels|taxonomy)$/i.test(element.name) && isDynamic(valueIn(element))
}

function labelsOf(path: string, labels: readonly Offered[], glosses: readonly string[]): readonly Statement[] {
  return labels.map(({ element, list }) => {
    const name = valueIn(element)
    const definition = element.attributes.hint?.trim() || glossOf(name, glosses)
    return labelStatement(path, { name, definition, list, startLine: element.startLine, endLine: element.startLine })
  })
}

/** Texts shown to annotators above the labels. */
function glossesIn(elements: readonly XmlElement[]): readonly string[] {
  return elements
    .filter(({ name }) => /^(?:header|text)$/i.test(name))
    .map(valueIn)
    .filter((value) => !isDynamic(value))
}

/** What follows the label's name and a colon or a dash in one of the texts: a heading above a list defines none of it. */
function glossOf(name: string, glosses: readonly string[]): string | undefined {
  const gloss = glosses.find((text) => text.toLowerCase().startsWith(name.toLowerCase()))
  const [, definition] = /^\s*[:=\u2013\u2014-]\s*(.+)$/s.exec(gloss?.slice(name.length) ?? '') ?? []
  return definition?.trim()
}

function freeTextsOf(path: string, elements: readonly XmlElement[]): readonly Statement[] {
  return elements.flatMap(({ name, attributes, startLine }) => {
    const field = attributes.name
    if (!FREE_TEXT_ELEMENTS.has(name.toLowerCase()) || !field) return []
    return [fieldStatement(path, { name: field, group: 'annotations', startLine, endLine: startLine })]
  })
}
