import { entriesOf, get, itemsOf, type TreeNode } from '../../formats/tree.ts'
import { fold } from '../../lexicon/fold.ts'
import type { Text } from '../../words/text.ts'
import type { Reader } from '../reader.ts'
import { type Declared, declarationFrom } from './retention-declaration.ts'
import { allOf, clipped, partly } from './statement.ts'

const NAMED_FOR_IT = /(?:retention|conservation|durees?)/

/** How long each dataset is kept: `datasets:` with `keep` or `until`, or a list of groups with their rules. */
export const readRetention: Reader<TreeNode> = (path, tree) => {
  const items = itemsOf(tree.kind === 'list' ? tree : get(tree, 'datasets')).filter((item) => item.kind === 'map')
  const declared = items.filter(isDeclaration)
  if (declared.length === 0) return undefined
  const isNamed = NAMED_FOR_IT.test(fold(path.split('/').at(-1) ?? ''))
  if (!isNamed && declared.length < items.length) return undefined
  const readings = declared.map((item) => declarationFrom(path, item))
  const statements = readings.map(({ statement }) => statement)
  const limit = limitOf(readings)
  return {
    kinds: ['retention-schedule'],
    because: {
      en: 'It declares how long datasets are kept',
      fr: 'Il déclare la durée de conservation de jeux de données',
    },
    language: 'none',
    ...(limit ? partly(statements, limit) : allOf(statements)),
  }
}

function isDeclaration(item: TreeNode): boolean {
  const rules = get(item, 'rules') ?? item
  const keys = entriesOf(rules).map(({ key }) => fold(key))
  const isNamed = ['name', 'dataset', 'group', 'nom', 'id'].some((key) => get(item, key) !== undefined)
  return isNamed && keys.some((key) => ['keep', 'until', 'retention', 'retention period', 'conserver'].includes(key))
}

/** Names what was not understood; a value is quoted because it is a period or a date, never a person. */
function limitOf(readings: readonly Declared[]): Text | undefined {
  const [first, ...others] = readings.flatMap(({ unread }) => unread)
  if (first === undefined) return undefined
  const words = clipped(first.text)
  const more = moreOf(others.length)
  return {
    en: `“${words}” on line ${first.line} was not understood${more.en}; write a period such as P24M or 24 months, a day such as 2027-01-15, a status such as active`,
    fr: `«\u202f${words}\u202f», ligne ${first.line}, n’a pas été compris${more.fr}\u202f; écrivez une durée comme P24M ou 24 mois, une date comme 2027-01-15, un statut comme active`,
  }
}

function moreOf(count: number): Text {
  if (count === 0) return { en: '', fr: '' }
  if (count === 1) return { en: ', nor was another value', fr: ', ni une autre valeur' }
  return { en: `, nor were ${count} other values`, fr: `, ni ${count} autres valeurs` }
}
