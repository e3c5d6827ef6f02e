import type { Block, Heading, Piece, Section } from './markdown-document.ts'

interface Draft {
  readonly heading: Heading
  readonly path: readonly string[]
  readonly blocks: Block[]
}

/** The sections made of a page's headings and blocks; what stands before the first heading is one, if anything does. */
export function sectionsOf(pieces: readonly Piece[]): readonly Section[] {
  const drafts: Draft[] = []
  let around: readonly Heading[] = []
  for (const piece of pieces) {
    if (piece.type === 'heading') {
      around = [...around.filter((heading) => heading.level < piece.level), piece]
      drafts.push({ heading: piece, path: around.slice(0, -1).map((heading) => heading.title), blocks: [] })
      continue
    }
    if (drafts.length === 0) drafts.push({ heading: beforeFirst(piece), path: [], blocks: [] })
    drafts.at(-1)?.blocks.push(piece)
  }
  return drafts.map(sectionOf)
}

function beforeFirst(block: Block): Heading {
  return { type: 'heading', title: '', level: 0, startLine: block.startLine, endLine: block.startLine }
}

function sectionOf({ heading, path, blocks }: Draft): Section {
  const { title, level, startLine } = heading
  const endLine = Math.max(heading.endLine, ...blocks.slice(-1).map((block) => block.endLine))
  return { title, level, titleLine: startLine, path, blocks, startLine, endLine }
}
