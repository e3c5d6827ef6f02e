import type { Text } from '../../words/text.ts'
import type { Reader } from '../reader.ts'
import { labelStatement } from './label.ts'
import { allOf } from './statement.ts'

const NAMED_FOR_IT =
  /(?:^|\/)(?:classes|obj|predefined_classes|labels?|coco|voc|[^/]*[-_]?(?:classes|labels))\.(?:txt|names)$/i

const ONE_NAME_A_LINE: Text = {
  en: 'It lists one class name on each line, as object detection tools do',
  fr: 'Il liste un nom de classe par ligne, comme les outils de détection d’objets',
}

/** The `classes.txt` or `obj.names` of a detection dataset: one name a line, and nothing else. */
export const readClassList: Reader<string> = (path, text) => {
  if (!NAMED_FOR_IT.test(path)) return undefined
  const lines = text.split('\n').map((line, at) => ({ name: line.trim(), number: at + 1 }))
  const named = lines.filter(({ name }) => name !== '' && !name.startsWith('#'))
  if (named.length < 2 || !named.every(({ name }) => isName(name))) return undefined
  const statements = named.map(({ name, number }) => labelStatement(path, { name, startLine: number, endLine: number }))
  return { kinds: ['label-list'], because: ONE_NAME_A_LINE, language: 'none', ...allOf(statements) }
}

function isName(line: string): boolean {
  return line.length <= 60 && line.split(/\s+/).length <= 5 && !/[.:;!?|<>{}]$|https?:/.test(line)
}

const ITEM_NAME = /^\s*(?:display_)?name\s*:\s*(["'])(.+)\1\s*,?\s*$/

/** A `label_map.pbtxt` of TensorFlow: items with a number and a name, the display name when there is one. */
export const readLabelMap: Reader<string> = (path, text) => {
  if (!/\.pbtxt$/i.test(path) || !/\bitem\s*\{/.test(text)) return undefined
  const statements = text.split('\n').flatMap((line, at) => {
    const name = ITEM_NAME.exec(line)?.[2]
    return name === undefined ? [] : [labelStatement(path, { name, startLine: at + 1, endLine: at + 1 })]
  })
  if (statements.length === 0) return undefined
  return {
    kinds: ['label-list'],
    because: {
      en: 'It numbers the labels of a model, as TensorFlow label maps do',
      fr: 'Il numérote les étiquettes d’un modèle, comme les tables d’étiquettes de TensorFlow',
    },
    language: 'none',
    ...allOf(statements),
  }
}
