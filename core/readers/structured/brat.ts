import type { Statement } from '../../words/document.ts'
import type { Reader } from '../reader.ts'
import { toolShownBy } from './annotation-tool.ts'
import { labelStatement } from './label.ts'
import { allOf } from './statement.ts'

const SECTIONS = ['entities', 'relations', 'events', 'attributes']

interface Line {
  readonly text: string
  readonly number: number
  readonly section: string | undefined
}

/** The `annotation.conf` of brat: types of annotations by section, one a line. */
export const readBrat: Reader<string> = (path, text) => {
  const lines = linesOf(text)
  const sections = new Set(lines.map(({ section }) => section))
  if (!SECTIONS.slice(0, 2).every((section) => sections.has(section))) return undefined
  const statements = lines.flatMap((line) => labelOn(path, line))
  if (statements.length === 0) return undefined
  return {
    kinds: ['label-list'],
    because: {
      en: 'It lists types of annotations by section, as the configuration of brat does',
      fr: 'Il liste des types d’annotations par section, comme la configuration de brat',
    },
    language: 'none',
    ...allOf([...statements, ...toolShownBy(statements)]),
  }
}

function linesOf(text: string): readonly Line[] {
  let section: string | undefined
  return text.split('\n').map((line, index) => {
    const [, opened] = /^\s*\[(\w+)\]\s*$/.exec(line) ?? []
    section = opened ?? section
    return { text: opened === undefined ? line.trim() : '', number: index + 1, section }
  })
}

/** Indentation is a hierarchy, `#` takes a line out, `!` keeps a type from being chosen, `<…>` is a macro. */
function labelOn(path: string, { text, number, section }: Line): readonly Statement[] {
  if (section === undefined || !SECTIONS.includes(section) || text === '' || /^[#!<-]/.test(text)) return []
  const [name = ''] = text.split(/\s/)
  return [labelStatement(path, { name, list: section, startLine: number, endLine: number })]
}
