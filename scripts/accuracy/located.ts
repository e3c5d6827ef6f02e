import { fold } from '../../core/lexicon/fold.ts'
import type { Document, Statement } from '../../core/words/document.ts'

/** A statement whose place does not hold what it quotes, and why. */
export interface Misplaced {
  readonly statement: Statement
  readonly reason: 'the lines do not exist' | 'the quote is not on those lines'
}

/** Words of a quote that can be looked up: what is masked or cut is left out. */
function wordsOf(quote: string): readonly string[] {
  const kept = fold(quote.replace(/\S*…\S*/g, ' ').replace(/\\./g, ' '))
  return (kept.match(/[\p{L}\p{N}]{3,}/gu) ?? []).slice(0, 8)
}

/** The statements of a document that do not point at what they quote in `text`, the file as it is. */
export function misplacedIn({ statements }: Pick<Document, 'statements'>, text: string): readonly Misplaced[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  return statements.flatMap((statement): Misplaced[] => {
    const { startLine, endLine } = statement.location
    if (startLine < 1 || endLine < startLine || endLine > lines.length) {
      return [{ statement, reason: 'the lines do not exist' }]
    }
    const held = fold(
      lines
        .slice(startLine - 1, endLine)
        .join(' ')
        .replace(/\\./g, ' ')
        .replace(/[*`]/g, ''),
    )
    const isQuoted = wordsOf(statement.quote).every((word) => held.includes(word))
    return isQuoted ? [] : [{ statement, reason: 'the quote is not on those lines' }]
  })
}
