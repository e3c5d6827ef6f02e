import type { Block } from '../../formats/markdown.ts'
import { lineIn } from '../../formats/markdown-document.ts'

/** A sentence with its lines in the file. */
export interface Sentence {
  readonly text: string
  readonly startLine: number
  readonly endLine: number
}

const END = /(?<=[.!?…;])\s+(?=[\p{Lu}\p{N}«"“(])/gu

/** A lead such as `Retention:` at the start of a line begins a sentence, whatever the line before ends with. */
const LEAD = /^\P{L}{0,3}\p{Lu}[\p{L}’' -]{0,40}\s?:\s/u

/** Nobody writes longer sentences; what is longer is a list or a dump, and is read piece by piece. */
const LONGEST = 1_500

function pieces(sentence: Sentence): Sentence[] {
  if (sentence.text.length <= LONGEST) return [sentence]
  const count = Math.ceil(sentence.text.length / LONGEST)
  return Array.from({ length: count }, (_, at) => ({
    ...sentence,
    text: sentence.text.slice(at * LONGEST, (at + 1) * LONGEST),
  }))
}

/** The sentences of a text that stands on one line of its file, as the values of JSON do. */
export function sentencesAt(text: string, line: number): Sentence[] {
  return text.split(END).flatMap((sentence) => pieces({ text: sentence, startLine: line, endLine: line }))
}

/** The sentences of a block. A table row is one, its cells joined, so that a date meets what it is about. */
export function sentencesOf(block: Block): Sentence[] {
  if (block.cells !== undefined) {
    return pieces({ text: block.cells.join(' — '), startLine: block.startLine, endLine: block.endLine })
  }
  const starts = [0, ...endsOf(block.text), ...leadsOf(block)].sort((left, right) => left - right)
  return starts.flatMap((start, at) => {
    const text = block.text.slice(start, starts[at + 1]).trim()
    const last = Math.max(start, start + text.length - 1)
    return text === '' ? [] : pieces({ text, startLine: lineIn(block, start), endLine: lineIn(block, last) })
  })
}

function endsOf(text: string): number[] {
  return [...text.matchAll(END)].map((end) => end.index + end[0].length)
}

function leadsOf({ text, lineBreaks = [] }: Block): number[] {
  return lineBreaks.map((at) => at + (text.slice(at).search(/\S/) || 0)).filter((at) => LEAD.test(text.slice(at)))
}
