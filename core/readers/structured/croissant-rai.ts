import { entriesOf, itemsOf, type MapEntry, type TreeNode, textOf } from '../../formats/tree.ts'
import { isDenial } from '../../lexicon/denial.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import type { Concept } from '../../words/concept.ts'
import type { Polarity, Statement } from '../../words/document.ts'
import { statementIn } from './statement.ts'

/**
 * What each responsible-AI property says, by its name without prefix and in small letters. The specification and its
 * reference library spell some of them in two ways; both are here.
 */
const CONCEPTS: ReadonlyMap<string, Concept> = new Map(
  Object.entries({
    annotationprotocol: 'annotation-protocol',
    dataannotationprotocol: 'annotation-protocol',
    dataannotationanalysis: 'quality-control',
    annotationanalysis: 'quality-control',
    annotationsperitem: 'quality-control',
    annotatordemographics: 'annotator',
    dataannotationplatform: 'annotator',
    annotationplatform: 'annotator',
    datareleasemaintenance: 'dataset-log',
    datareleasemaintenanceplan: 'dataset-log',
    personalsensitiveinformation: 'personal-data',
    datausecases: 'purpose',
  } as const),
)

/** The responsible-AI properties of a Croissant dataset that say something a review looks for. */
export function responsibleAi(path: string, root: TreeNode): readonly Statement[] {
  return entriesOf(root).flatMap((entry) => {
    const concept = CONCEPTS.get(localName(entry.key))
    return concept === undefined ? [] : statementFrom(path, entry, concept)
  })
}

/** `rai:dataUseCases`, its full address and the bare word are one property. */
function localName(key: string): string {
  return (key.split(/[:/#]/).at(-1) ?? '').toLowerCase()
}

function statementFrom(path: string, { keyLine, value }: MapEntry, concept: Concept): readonly Statement[] {
  const text = itemsOf(value)
    .map((item) => textOf(item) ?? '')
    .join(' ')
    .trim()
  if (text === '') return []
  const at = { startLine: keyLine, endLine: value.endLine }
  return [statementIn(path, { concept, at, quote: text, polarity: polarityOf(text, concept) })]
}

/** A plan to maintain a dataset is a promise of a log, not one. */
function polarityOf(text: string, concept: Concept): Polarity {
  if (isPlaceholder(text)) return 'placeholder'
  if (isDenial(text)) return 'negated'
  return concept === 'dataset-log' ? 'planned' : 'asserted'
}
