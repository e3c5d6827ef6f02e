import MarkdownIt from 'markdown-it'
import { withoutAdmonitions } from './admonitions.ts'
import { withoutComments } from './comments.ts'
import { splitFrontMatter } from './front-matter.ts'
import type { MarkdownDocument } from './markdown-document.ts'
import { piecesOf } from './pieces.ts'
import { sectionsOf } from './sections.ts'

export type { Block, FrontMatter, Link, MarkdownDocument, Section } from './markdown-document.ts'
export { lineIn } from './markdown-document.ts'

const parser = new MarkdownIt({ html: true, linkify: false, typographer: false })

/** The page held by `text`: front matter, then sections in the order of the file. Any text is a page. */
export function parseMarkdown(text: string): MarkdownDocument {
  const { frontMatter, body } = splitFrontMatter(text)
  const pieces = piecesOf(parser.parse(withoutAdmonitions(withoutComments(body)), {}))
  return { frontMatter, sections: sectionsOf(pieces) }
}
