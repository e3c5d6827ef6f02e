import type { Section } from '../../formats/markdown.ts'
import { CLAIMS, type Claim } from '../../lexicon/claims.ts'
import { fold } from '../../lexicon/fold.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import { TOPICS, type Topic } from '../../lexicon/topics.ts'
import type { Concept } from '../../words/concept.ts'
import type { Statement } from '../../words/document.ts'
import { statementIn } from '../structured/statement.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

interface Pattern {
  readonly concept: Concept
  readonly matches: (words: string) => boolean
}

function claimPattern([concept, { sentence, not }]: [string, Claim]): Pattern {
  return { concept: concept as Concept, matches: (words) => sentence.test(words) && !(not?.test(words) ?? false) }
}

const PATTERNS: readonly Pattern[] = [
  ...Object.entries(TOPICS).flatMap(([topic, { sentence }]) =>
    sentence === undefined ? [] : [{ concept: topic as Topic, matches: (words: string) => sentence.test(words) }],
  ),
  ...Object.entries(CLAIMS).map(claimPattern),
]

/** A sentence and the addresses it links to, so that a link's target counts as what it refers to. */
function read(path: string, sentence: Sentence, links: string): Statement[] {
  const words = fold(sentence.text)
  const withLinks = `${words} ${links}`
  return PATTERNS.filter(({ matches }) => matches(withLinks)).map(({ concept }) =>
    statementIn(path, { concept, at: sentence, quote: sentence.text, polarity: polarityOf(sentence.text) }),
  )
}

/** What single sentences of a page state, wherever they stand. */
export function sentenceStatements(path: string, sections: readonly Section[]): Statement[] {
  return sections.flatMap((section) =>
    ownBlocks(section).flatMap((block) => {
      const links = block.links.map(({ href }) => (/^https?:/.test(href) ? href : 'link')).join(' ')
      return sentencesOf(block).flatMap((sentence) => read(path, sentence, links))
    }),
  )
}
