import type { Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import { type MeasureWords, SENSITIVE_MEASURES } from '../../lexicon/sensitive-measures.ts'
import type { Polarity, Statement } from '../../words/document.ts'
import { statementIn } from '../structured/statement.ts'
import { sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

/** Rules such as « ne rien déduire de … » are worded as denials, and affirm. */
function polarityIn({ denies }: MeasureWords, text: string): Polarity {
  const polarity = polarityOf(text)
  return denies === true && polarity === 'negated' ? 'asserted' : polarity
}

/** What single sentences say is done because annotation touches sensitive data. */
export function measureStatements(path: string, sections: readonly Section[]): Statement[] {
  return sections.flatMap((section) => {
    const around = fold([path, ...section.path, section.title].join(' '))
    return ownBlocks(section)
      .flatMap(sentencesOf)
      .flatMap((sentence) => {
        const words = fold(sentence.text)
        if (!isOnAnnotation(`${around} ${words}`)) return []
        return SENSITIVE_MEASURES.filter((measure) => measure.sentence.test(words) && !measure.not?.test(words)).map(
          (measure) =>
            statementIn(path, {
              concept: 'aspect',
              at: sentence,
              quote: sentence.text,
              polarity: polarityIn(measure, sentence.text),
              value: { type: 'aspect', aspect: measure.aspect },
            }),
        )
      })
  })
}

/** Measures are told of annotation or of sensitive data, or they are those of another trade. */
function isOnAnnotation(words: string): boolean {
  return /annot|label|etiquet|coding|coder|codebook|rater|transcri|guideline|consigne|protocol|sensiti|sensible|health|sante|ground truth|verite terrain/.test(
    words,
  )
}
