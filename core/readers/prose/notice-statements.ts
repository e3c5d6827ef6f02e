import type { Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { deniesAnnotation, noticeAspectsIn, speaksOfAnnotation } from '../../lexicon/notices.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import type { Polarity, Statement } from '../../words/document.ts'
import { line, statementIn } from '../structured/statement.ts'
import { sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

/** Below this many words a notice is a stub: it informs nobody. */
const ENOUGH = 20

/** That a page is itself the notice, when it says enough to be one. */
export function noticeStatements(path: string, sections: readonly Section[]): Statement[] {
  const blocks = sections.flatMap(ownBlocks).filter(({ text }) => !isPlaceholder(text))
  const words = blocks.reduce((total, { text }) => total + text.split(/\s+/).length, 0)
  const first = sections.find(({ title, blocks: own }) => title !== '' || own.length > 0)
  if (words < ENOUGH || first === undefined) return []
  const at = line(Math.max(1, first.titleLine || first.startLine))
  return [statementIn(path, { concept: 'notice', at, quote: first.title || (blocks[0]?.text ?? '') })]
}

/** The sentences of a notice that tell people about annotation. */
export function annotationMentions(path: string, sections: readonly Section[]): Statement[] {
  return sections.flatMap((section) =>
    ownBlocks(section)
      .flatMap(sentencesOf)
      .filter(({ text }) => speaksOfAnnotation(fold(text)))
      .map((sentence) =>
        statementIn(path, {
          concept: 'annotation-mention',
          at: sentence,
          quote: sentence.text,
          polarity: deniesAnnotation(fold(sentence.text)) ? 'negated' : coverage(sentence.text),
        }),
      ),
  )
}

/** What the sentences of a notice on annotation cover; a sentence under a heading on annotation is on it too. */
export function noticeAspects(path: string, sections: readonly Section[]): Statement[] {
  return sections.flatMap((section) =>
    ownBlocks(section)
      .flatMap(sentencesOf)
      .filter(({ text }) => !isPlaceholder(text) && speaksOfAnnotation(fold(`${section.title} ${text}`)))
      .flatMap((sentence) =>
        noticeAspectsIn(fold(sentence.text)).map((aspect) =>
          statementIn(path, {
            concept: 'aspect',
            at: sentence,
            quote: sentence.text,
            value: { type: 'aspect', aspect },
            polarity: coverage(sentence.text),
          }),
        ),
      ),
  )
}

/** A denial beside annotation speaks of it all the same: “no outside company annotates” says who does. */
function coverage(text: string): Polarity {
  const polarity = polarityOf(text)
  return polarity === 'negated' ? 'asserted' : polarity
}
