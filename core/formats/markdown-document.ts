import type { Text } from '../words/text.ts'
import type { TreeNode } from './tree.ts'

/** A page, with the lines of the file (from 1, both ends included) on everything. */
export interface MarkdownDocument {
  readonly frontMatter: FrontMatter | undefined
  readonly sections: readonly Section[]
}

/** The YAML between `---` at the top of a page; its root is a map, or it is not `ok`. */
export type FrontMatter =
  | { readonly ok: true; readonly tree: TreeNode; readonly startLine: number; readonly endLine: number }
  | {
      readonly ok: false
      readonly reason: Text
      /** Where the syntax breaks, when that is known. */
      readonly line?: number
      readonly startLine: number
      readonly endLine: number
    }

/** A heading and the blocks under it, up to the next heading of any level. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly title: string
  /** 0 before the first heading, 1 to 6 as written, 7 for a paragraph in bold that does a heading's work. */
  readonly level: number
  readonly titleLine: number
  /** Titles of the sections around this one, outermost first. */
  readonly path: readonly string[]
  readonly blocks: readonly Block[]
  readonly startLine: number
  readonly endLine: number
}

export interface Link {
  readonly href: string
  readonly text: string
}

/** The smallest part of a page that is read as one. */
export interface Block {
  readonly type: 'paragraph' | 'item' | 'row' | 'code' | 'quote'
  /** As people see it: markup and comments gone, entities decoded, lines joined by a space; code as written. */
  readonly text: string
  /** Links in words, and bare addresses, whose text is then the address. */
  readonly links: readonly Link[]
  readonly startLine: number
  readonly endLine: number
  /** Offsets in `text` at which a further line of the file begins; see `lineIn`. */
  readonly lineBreaks?: readonly number[]
  /** Rows only. */
  readonly cells?: readonly string[]
  /** Rows only, and not on the header row itself. */
  readonly header?: readonly string[]
  /** Code only: what follows the opening fence. */
  readonly language?: string
  /** Items only: 0 for an outermost list. */
  readonly depth?: number
}

/** A heading met on the way; sections are made of these and of blocks. */
export interface Heading {
  readonly type: 'heading'
  readonly title: string
  readonly level: number
  readonly startLine: number
  readonly endLine: number
}

export type Piece = Heading | Block

/** The line of the file on which the character at `offset` of the block's text stands. */
export function lineIn(block: Block, offset: number): number {
  const further = (block.lineBreaks ?? []).filter((at) => at <= offset).length
  return Math.min(block.startLine + further, block.endLine)
}
