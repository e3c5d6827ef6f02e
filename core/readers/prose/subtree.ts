import type { Block, Section } from '../../formats/markdown.ts'

/** Kinds of blocks in which a page speaks for itself: code and quotations are somebody else's words. */
function isOwnWords({ type }: Block): boolean {
  return type !== 'code' && type !== 'quote'
}

/** The blocks of a section in which the page speaks for itself. */
export function ownBlocks(section: Section): readonly Block[] {
  return section.blocks.filter(isOwnWords)
}

/** A section followed by those inside of it. */
export function subtreeOf(sections: readonly Section[], section: Section): readonly Section[] {
  const start = sections.indexOf(section)
  const rest = sections.slice(start + 1)
  const end = rest.findIndex(({ level }) => level <= section.level)
  return [section, ...(end < 0 ? rest : rest.slice(0, end))]
}
