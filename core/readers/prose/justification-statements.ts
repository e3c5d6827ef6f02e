import type { Block, Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import { GIVES_NO_REASON, GIVES_REASONS, reputationTermsIn, SPEAKS_OF_LABELS } from '../../lexicon/reputation.ts'
import type { Polarity, Statement } from '../../words/document.ts'
import { statementIn } from '../structured/statement.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

/** « Le label suspect ne dit rien de la culpabilité » denies no reason: only reasons are looked at. */
function polarityIn(text: string): Polarity {
  const polarity = polarityOf(text)
  if (polarity !== 'negated') return polarity
  return GIVES_NO_REASON.test(fold(text)) ? 'negated' : 'asserted'
}

/** The sentence of a block that gives the reason; under a heading that promises reasons, its first one. */
function reasonIn(title: string, sentences: readonly Sentence[]): Sentence | undefined {
  return (
    sentences.find(({ text }) => GIVES_REASONS.test(fold(text))) ??
    (GIVES_REASONS.test(title) ? sentences[0] : undefined)
  )
}

function inBlock(path: string, title: string, around: string, block: Block): Statement[] {
  const sentences = sentencesOf(block)
  const reason = reasonIn(title, sentences)
  const words = `${title} ${fold(sentences.map(({ text }) => text).join(' '))}`
  if (reason === undefined || !SPEAKS_OF_LABELS.test(`${around} ${words}`)) return []
  const terms = reputationTermsIn(words)
  if (terms.length === 0) return []
  return [
    statementIn(path, {
      concept: 'label-justification',
      at: reason,
      quote: reason.text,
      polarity: polarityIn(reason.text),
      value: { type: 'label-justification', terms },
    }),
  ]
}

/** Passages that say why people are given a label that could harm their reputation: the term and the reason in one. */
export function justificationStatements(path: string, sections: readonly Section[]): Statement[] {
  return sections.flatMap((section) => {
    const around = fold([path, ...section.path].join(' '))
    return ownBlocks(section).flatMap((block) => inBlock(path, fold(section.title), around, block))
  })
}
