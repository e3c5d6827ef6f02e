import type { Reader } from '../reader.ts'
import { fieldStatement } from './data-field.ts'
import { allOf } from './statement.ts'

const COLUMN = /^\p{L}[\p{L}\p{N} _.\-/()#%’']{0,60}$/u

function cellsOf(line: string, separator: string): string[] {
  return line.split(separator).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
}

/** The names of the columns of a table of data: its first line, and no other, because the others are people. */
export const readTableHeader: Reader<string> = (path, text) => {
  if (!/\.(?:csv|tsv)$/i.test(path)) return undefined
  const [line = ''] = text.replace(/^\uFEFF/, '').split('\n', 1)
  const separators = /\.tsv$/i.test(path) ? ['\t'] : [',', ';', '\t', '|']
  const names = separators.map((separator) => cellsOf(line, separator)).reduce((a, b) => (b.length > a.length ? b : a))
  if (names.length < 2 || !names.every((name) => COLUMN.test(name)) || new Set(names).size < names.length)
    return undefined
  const group = path.slice(path.lastIndexOf('/') + 1)
  return {
    kinds: ['data-manifest'],
    because: {
      en: 'Its first line names the columns of a table; no other line was read',
      fr: 'Sa première ligne nomme les colonnes d’un tableau\u202f; aucune autre n’a été lue',
    },
    language: 'none',
    ...allOf(names.map((name) => fieldStatement(path, { name, group, startLine: 1, endLine: 1 }))),
  }
}
