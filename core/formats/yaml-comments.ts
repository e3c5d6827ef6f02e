import { Lexer } from 'yaml'

/** A comment and the line it stands on, from 1. */
export interface YamlComment {
  readonly text: string
  readonly line: number
}

/** Marks of the lexer that are in no source: they say what the next token is, or how a flow ended. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f'])

/** The scalar that follows this mark is text, whatever it begins with. */
const SCALAR = '\u001f'

/** The comments of a YAML text, without their `#`; what stands in a quoted or a block text is none. */
export function commentsInYaml(text: string): readonly YamlComment[] {
  const comments: YamlComment[] = []
  let [line, before] = [1, '']
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== SCALAR) comments.push({ text: token.slice(1), line })
    if (!MARKS.has(token)) line += token.split('\n').length - 1
    before = token
  }
  return comments
}
