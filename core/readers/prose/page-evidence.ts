import type { MarkdownDocument } from '../../formats/markdown.ts'
import { entriesOf } from '../../formats/tree.ts'
import { fold } from '../../lexicon/fold.ts'
import type { Concept } from '../../words/concept.ts'
import type { Statement } from '../../words/document.ts'

/** A page and what was found in it so far, to decide what it is. */
export interface PageEvidence {
  readonly path: string
  readonly page: MarkdownDocument
  readonly statements: readonly Statement[]
}

/** The name of the page, folded. */
export function nameOf({ path }: PageEvidence): string {
  return fold(path.slice(path.lastIndexOf('/') + 1).replace(/\./g, ' '))
}

/** The whole path of the page, folded. */
export function folderAndName({ path }: PageEvidence): string {
  return fold(path.replace(/[./]/g, ' '))
}

/** The headings of the page, folded. */
export function titles({ page }: PageEvidence): string[] {
  return page.sections.map(({ title }) => fold(title)).filter((title) => title !== '')
}

/** All the words of the page, folded. */
export function bodyOf({ page }: PageEvidence): string {
  return fold(page.sections.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]).join(' '))
}

/** The words of a page without its headings, which anybody may choose. */
export function sentencesIn({ page }: PageEvidence): string {
  return fold(page.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join(' '))
}

/** The keys of the front matter. */
export function keysOf({ page: { frontMatter } }: PageEvidence): string[] {
  return frontMatter?.ok ? entriesOf(frontMatter.tree).map(({ key }) => key) : []
}

/** Whether the page states one of `concepts` otherwise than as a promise. */
export function has({ statements }: PageEvidence, ...concepts: readonly Concept[]): boolean {
  return statements.some(({ concept, polarity }) => concepts.includes(concept) && polarity !== 'planned')
}

/** How many of `titles` match. */
export function count(titles: readonly string[], pattern: RegExp): number {
  return titles.filter((title) => pattern.test(title)).length
}
