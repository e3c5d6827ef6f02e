import { get, type TreeNode, textOf } from '../../formats/tree.ts'
import { fold } from '../../lexicon/fold.ts'
import { isCorrectionForm } from '../../lexicon/issue-forms.ts'
import type { Statement } from '../../words/document.ts'
import type { Reader } from '../reader.ts'
import { statementIn } from './statement.ts'

/** What a form says of itself to those who choose one. */
const TITLES = ['name', 'description'] as const

/** An issue form by which people report a wrong label or data item; the forms of a programme's bugs say nothing of it. */
export const readIssueForm: Reader<TreeNode> = (path, tree) => {
  if (!/issue_template\//i.test(path) || get(tree, 'body') === undefined) return undefined
  const [statement] = TITLES.flatMap((key) => routeIn(path, get(tree, key)))
  if (statement === undefined) return undefined
  return {
    kinds: ['configuration'],
    because: {
      en: 'It is a form to report a wrong label or data item',
      fr: 'C’est un formulaire pour signaler une étiquette ou une donnée erronée',
    },
    language: 'none',
    read: 'full',
    statements: [statement],
  }
}

function routeIn(path: string, node: TreeNode | undefined): Statement[] {
  const text = textOf(node)
  if (node === undefined || text === undefined || !isCorrectionForm(fold(text))) return []
  return [statementIn(path, { concept: 'correction-route', at: node, quote: text })]
}
