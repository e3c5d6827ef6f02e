import type { Block } from '../../formats/markdown.ts'
import { lineIn } from '../../formats/markdown-document.ts'

/** A sentence with its lines in the file. */
export interface Sentence {
  readonly text: string
  readonly startLine: number
  readonly endLine: number
}

const END = /(?<=[.!?…;])\s+(?=[\p{Lu}\p{N}«"“(])/gu

/** The sentences of a text that stands on one line of its file, as the values of JSON do. */
export function sentencesAt(text: string, line: number): Sentence[] {
  return text.split(END).map((sentence) => ({ text: sentence, startLine: line, endLine: line }))
}

/** The sentences of a block. A table row is one, its cells joined, so that a date meets what it is about. */
export function sentencesOf(block: Block): Sentence[] {
  if (block.cells !== undefined) {
    return [{ text: block.cells.join(' — '), startLine: block.startLine, endLine: block.endLine }]
  }
  let offset = 0
  return block.text.split(END).flatMap((text) => {
    const start = block.text.indexOf(text, offset)
    offset = start + text.length
    const last = Math.max(start, offset - 1)
    return text.trim() === '' ? [] : [{ text, startLine: lineIn(block, start), endLine: lineIn(block, last) }]
  })
}
