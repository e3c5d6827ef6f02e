import { entriesOf, get, itemsOf, type TreeNode, textOf } from '../../formats/tree.ts'
import { languageOf } from '../../lexicon/language.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import type { Statement } from '../../words/document.ts'
import type { Reader } from '../reader.ts'
import { toolShownBy } from './annotation-tool.ts'
import { fieldStatement } from './data-field.ts'
import { labelFrom } from './label.ts'
import { allOf, statementIn } from './statement.ts'

/** The settings of an Argilla dataset: guidelines, fields shown, questions asked and their labels. */
export const readArgilla: Reader<TreeNode> = (path, tree) => {
  const questions = itemsOf(get(tree, 'questions'))
  const fields = itemsOf(get(tree, 'fields'))
  if (questions.length === 0 || fields.length === 0 || !questions.every(isQuestion)) return undefined
  const guidelines = textOf(get(tree, 'guidelines'))
  const labels = questions.flatMap((question) => labelsOf(path, question))
  return {
    kinds: ['label-list'],
    because: {
      en: 'It holds the fields and the questions of an Argilla dataset',
      fr: 'Il contient les champs et les questions d’un jeu de données Argilla',
    },
    language: languageOf(guidelines ?? ''),
    ...allOf([
      ...guidelinesOf(path, tree),
      ...labels,
      ...[...fields, ...itemsOf(get(tree, 'metadata'))].flatMap((field) => fieldOf(path, field)),
      ...toolShownBy(labels),
    ]),
  }
}

function isQuestion(question: TreeNode): boolean {
  return get(question, 'name') !== undefined && get(question, 'settings') !== undefined
}

function guidelinesOf(path: string, tree: TreeNode): readonly Statement[] {
  const node = get(tree, 'guidelines')
  const text = textOf(node)
  if (node === undefined || text === undefined) return []
  const polarity = isPlaceholder(text) ? 'placeholder' : 'asserted'
  return [statementIn(path, { concept: 'annotation-protocol', at: node, quote: text, polarity })]
}

/** Options are scalars, or maps with a value and sometimes a description. */
function labelsOf(path: string, question: TreeNode): readonly Statement[] {
  const options = itemsOf(get(question, 'settings', 'options') ?? get(question, 'labels'))
  const asked = get(question, 'settings', 'type')
  if (!/label|span/.test(textOf(asked) ?? 'label')) return []
  const list = textOf(get(question, 'name'))
  return options.flatMap((option) => {
    const definition = textOf(get(option, 'description'))
    return labelFrom(path, get(option, 'value') ?? get(option, 'text') ?? option, { definition, list })
  })
}

function fieldOf(path: string, field: TreeNode): readonly Statement[] {
  const node = entriesOf(field).find(({ key }) => key === 'name')?.value
  const name = textOf(node)
  if (node === undefined || name === undefined) return []
  return [fieldStatement(path, { name, group: 'fields', startLine: node.startLine, endLine: node.endLine })]
}
