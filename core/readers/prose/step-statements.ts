import type { Section } from '../../formats/markdown.ts'
import { sortsLabels } from '../../lexicon/business-labels.ts'
import { fold } from '../../lexicon/fold.ts'
import { holdsSteps } from '../../lexicon/incident-steps.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import type { Statement } from '../../words/document.ts'
import { statementIn } from '../structured/statement.ts'
import { sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

/** The plans for incidents whose steps stand here, by the statements that found a plan in the page. */
export function incidentSteps(path: string, sections: readonly Section[], found: readonly Statement[]): Statement[] {
  const plans = found.filter(({ concept, polarity }) => concept === 'incident-plan' && polarity === 'asserted')
  return plans.flatMap(({ location, quote }) => {
    const within = sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ startLine, endLine }) => {
        return startLine >= location.startLine && endLine <= location.endLine
      })
    const said = within.filter(({ type }) => type !== 'code' && type !== 'quote').flatMap(sentencesOf)
    const filled = said.filter(({ text }) => !isPlaceholder(text) && polarityOf(text) !== 'planned')
    if (!holdsSteps(filled.map(({ text }) => fold(text)))) return []
    const value = { type: 'aspect', aspect: 'incident-steps' } as const
    return [statementIn(path, { concept: 'aspect', at: location, quote, value })]
  })
}

/** The sentences that say how labels of a business process are sorted before they serve. */
export function labelSorting(path: string, sections: readonly Section[]): Statement[] {
  const sentences = sections.flatMap((section) => ownBlocks(section).flatMap(sentencesOf))
  return sentences
    .filter(({ text }) => sortsLabels(fold(text)))
    .map((sentence) =>
      statementIn(path, {
        concept: 'aspect',
        at: sentence,
        quote: sentence.text,
        value: { type: 'aspect', aspect: 'label-sorting' },
        polarity: polarityOf(sentence.text),
      }),
    )
}
