import type { Section } from '../../formats/markdown.ts'
import { NOT_A_PURPOSE, PROJECT_PURPOSE, TASK_IN_TITLE } from '../../lexicon/claims/purpose.ts'
import { fold } from '../../lexicon/fold.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import type { Statement } from '../../words/document.ts'
import { line, statementIn } from '../structured/statement.ts'
import { sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

function inTitle(path: string, sections: readonly Section[]): Statement[] {
  const [top] = sections.filter(({ level }) => level === 1)
  if (top === undefined || !TASK_IN_TITLE.test(fold(top.title))) return []
  return [statementIn(path, { concept: 'purpose', at: line(top.titleLine), quote: top.title })]
}

function isPurpose(words: string): boolean {
  return PROJECT_PURPOSE.test(words) && !NOT_A_PURPOSE.test(words)
}

/** What a page that is known to be about data or models says of its own use. */
export function purposeStatements(path: string, sections: readonly Section[]): Statement[] {
  const sentences = sections.flatMap(ownBlocks).flatMap(sentencesOf)
  const said = sentences.filter(({ text }) => isPurpose(fold(text)) && !isPlaceholder(text))
  return [
    ...inTitle(path, sections),
    ...said
      .slice(0, 1)
      .map((sentence) => statementIn(path, { concept: 'purpose', at: sentence, quote: sentence.text })),
  ]
}
