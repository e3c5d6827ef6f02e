import { entriesOf, itemsOf, type MapEntry, type TreeNode, textOf } from '../../formats/tree.ts'
import { isDenial } from '../../lexicon/denial.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import type { Concept } from '../../words/concept.ts'
import type { Polarity, Statement } from '../../words/document.ts'
import { claimsIn } from '../prose/claims-in.ts'
import { sentencesAt } from '../prose/sentences.ts'
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

/** Properties that hold prose, whose sentences are read as those of a page are. */
const PROSE =
  /^(?:description|data(?:collection\w*|limitations?|biases|preprocessing\w*|manipulation\w*|imputation\w*|socialimpact|annotation\w*)|annotat\w+)$/

/** What the sentences of descriptions and responsible-AI texts state, each at the line of its text. */
export function proseIn(path: string, root: TreeNode): readonly Statement[] {
  if (root.kind === 'list') return root.items.flatMap((item) => proseIn(path, item))
  return entriesOf(root).flatMap(({ key, value }) => {
    const name = localName(key)
    if (/^(?:recordset|field|subfield|context|@context)$/.test(name)) return []
    if (!PROSE.test(name)) return proseIn(path, value)
    return itemsOf(value).flatMap((item) =>
      sentencesAt(textOf(item) ?? '', item.startLine).flatMap((sentence) =>
        claimsIn({ path, words: 'data' }, sentence),
      ),
    )
  })
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
