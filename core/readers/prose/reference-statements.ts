import type { Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import { referencesIn, saysToolLimits } from '../../lexicon/references.ts'
import type { Statement } from '../../words/document.ts'
import type { ReferenceSort } from '../../words/reference.ts'
import { statementIn } from '../structured/statement.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

/** A heading and the sentences under it: both name what a project relies on. */
function spoken(section: Section): Sentence[] {
  const heading = { text: section.title, startLine: section.titleLine, endLine: section.titleLine }
  return [...(section.title === '' ? [] : [heading]), ...ownBlocks(section).flatMap(sentencesOf)]
}

function mentions(path: string, sentence: Sentence): Statement[] {
  const polarity = polarityOf(sentence.text)
  return referencesIn(fold(sentence.text)).map(({ sort, name }) => {
    const value = { type: 'useful-reference', sort, name } as const
    return statementIn(path, { concept: 'useful-reference', at: sentence, quote: sentence.text, value, polarity })
  })
}

function limits(path: string, sentence: Sentence): Statement[] {
  if (!saysToolLimits(fold(sentence.text))) return []
  const value = { type: 'aspect', aspect: 'tool-limits' } as const
  return [statementIn(path, { concept: 'aspect', at: sentence, quote: sentence.text, value })]
}

/** The standards, frameworks, documents and tools of others that a page mentions, and the limits it gives of tools. */
export function referenceStatements(path: string, sections: readonly Section[]): Statement[] {
  const sentences = sections.flatMap(spoken)
  const named = sentences.flatMap((sentence) => mentions(path, sentence))
  const usesTool = named.some(({ value }) => value?.type === 'useful-reference' && isCheck(value.sort))
  return usesTool ? [...named, ...sentences.flatMap((sentence) => limits(path, sentence))] : named
}

function isCheck(sort: ReferenceSort): boolean {
  return sort === 'checking-tool' || sort === 'fairness-metric'
}
