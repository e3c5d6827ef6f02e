import type { Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import { GIVES_REASONS, reputationTermsIn } from '../../lexicon/reputation.ts'
import type { Statement } from '../../words/document.ts'
import { statementIn } from '../structured/statement.ts'
import { sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

/** Passages that say why people are given a label that could harm their reputation. */
export function justificationStatements(path: string, sections: readonly Section[]): Statement[] {
  return sections.flatMap((section) => {
    const title = fold(section.title)
    return ownBlocks(section).flatMap((block) =>
      sentencesOf(block).flatMap((sentence) => {
        const words = `${title} ${fold(sentence.text)}`
        const terms = GIVES_REASONS.test(words) ? reputationTermsIn(words) : []
        if (terms.length === 0) return []
        return statementIn(path, {
          concept: 'label-justification',
          at: sentence,
          quote: sentence.text,
          polarity: polarityOf(sentence.text),
          value: { type: 'label-justification', terms },
        })
      }),
    )
  })
}
