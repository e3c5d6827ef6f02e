import type { Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import type { Statement } from '../../words/document.ts'
import { claimsIn } from './claims-in.ts'
import { sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

/** What single sentences of a page state, wherever they stand. */
export function sentenceStatements(path: string, sections: readonly Section[]): Statement[] {
  return sections.flatMap((section) => {
    const place = { path, words: fold([path, ...section.path, section.title].join(' ')) }
    return ownBlocks(section).flatMap((block) => {
      const links = block.links.map(({ href }) => (/^https?:/.test(href) ? href : 'link')).join(' ')
      return sentencesOf(block).flatMap((sentence) => claimsIn(place, sentence, links))
    })
  })
}
