import type { Block, Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import { type Around, labelRightsIn, pointsToRights } from '../../lexicon/rights.ts'
import type { Statement } from '../../words/document.ts'
import { statementIn } from '../structured/statement.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

function aroundOf(path: string, section: Section): Around {
  return {
    page: fold([path, ...section.path, section.title].join(' ')),
    headings: fold([...section.path.slice(1), section.title].join(' ')),
  }
}

function overLabels(path: string, sentence: Sentence, around: Around): Statement[] {
  const said = labelRightsIn(fold(sentence.text), around)
  if (said === undefined) return []
  const polarity = polarityOf(sentence.text) === 'planned' ? 'planned' : said
  return [statementIn(path, { concept: 'label-rights', at: sentence, quote: sentence.text, polarity })]
}

function elsewhere(path: string, sentence: Sentence, { headings }: Around, links: string): Statement[] {
  if (!pointsToRights(fold(sentence.text), headings, links)) return []
  const value = { type: 'aspect', aspect: 'rights-elsewhere' } as const
  return [statementIn(path, { concept: 'aspect', at: sentence, quote: sentence.text, value })]
}

function linksOf({ links }: Block): string {
  return links.map(({ href }) => (/^https?:/.test(href) ? href : 'link')).join(' ')
}

/** What a page says of people's rights over the labels they were given, and where it sends them to read more. */
export function rightsStatements(path: string, sections: readonly Section[]): Statement[] {
  return sections.flatMap((section) => {
    const around = aroundOf(path, section)
    return ownBlocks(section).flatMap((block) =>
      sentencesOf(block).flatMap((sentence) => [
        ...overLabels(path, sentence, around),
        ...elsewhere(path, sentence, around, linksOf(block)),
      ]),
    )
  })
}
