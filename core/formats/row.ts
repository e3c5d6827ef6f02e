import type { Block } from './markdown-document.ts'

/** A row as a block; `header` is absent on the header row itself. */
export function rowBlock(
  cells: readonly string[],
  links: Block['links'],
  header: readonly string[] | undefined,
  place: { readonly startLine: number; readonly endLine: number },
): Block {
  const row = { type: 'row', text: cells.join(' | '), links, cells, ...place } as const
  return header ? { ...row, header } : row
}
