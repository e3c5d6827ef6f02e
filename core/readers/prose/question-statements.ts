import type { Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import { NO, NO_ANSWER, QUESTIONS } from '../../lexicon/questions.ts'
import type { Polarity, Statement } from '../../words/document.ts'
import { statementIn } from '../structured/statement.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

/** The headings and sentences of a section in the order of the page: a heading may be the question. */
function spoken(section: Section): Sentence[] {
  const heading = { text: section.title, startLine: section.titleLine, endLine: section.titleLine }
  return [...(section.title === '' ? [] : [heading]), ...ownBlocks(section).flatMap(sentencesOf)]
}

function isQuestion({ text }: Sentence): boolean {
  return /\?\W*(?:\(.*\)\W*)?$/su.test(text)
}

/** What a template adds to its question, in brackets or italics, answers nothing. */
function isHint({ text }: Sentence): boolean {
  return /^\W*\((?:if|e\.g|is|are|was|were|what|for|how|does|did|please|si|par ex|quel|comment)\b|^\(/iu.test(
    text.trim(),
  )
}

function polarityOfAnswer(text: string): Polarity {
  const words = fold(text)
  if (isPlaceholder(text) || NO_ANSWER.test(words)) return 'placeholder'
  return NO.test(words) ? 'negated' : 'asserted'
}

/** The sentences that answer the question at `index`: up to the next question. */
function answerTo(index: number, sentences: readonly Sentence[]): readonly Sentence[] {
  const rest = sentences.slice(index + 1)
  const end = rest.findIndex(isQuestion)
  return (end < 0 ? rest : rest.slice(0, end)).filter((sentence) => !isHint(sentence)).slice(0, 3)
}

/** What a page states by answering the questions of a datasheet: the question says what about, the answer whether. */
export function questionStatements(path: string, sections: readonly Section[]): Statement[] {
  const sentences = sections.flatMap(spoken)
  return sentences.flatMap((question, index) => {
    const concerned = isQuestion(question) ? QUESTIONS.filter(({ asks }) => asks.test(fold(question.text))) : []
    if (concerned.length === 0) return []
    const [first, ...more] = answerTo(index, sentences)
    if (first === undefined) return []
    const at = { startLine: question.startLine, endLine: (more.at(-1) ?? first).endLine }
    return concerned.map(({ concept }) =>
      statementIn(path, {
        concept,
        at,
        quote: `${question.text} ${first.text}`,
        polarity: polarityOfAnswer(first.text),
      }),
    )
  })
}
