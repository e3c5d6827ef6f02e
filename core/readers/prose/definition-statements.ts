import type { Block, Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import type { Statement } from '../../words/document.ts'
import { line, statementIn } from '../structured/statement.ts'
import { ownBlocks } from './subtree.ts'

/** Headings under which labels are explained. */
const ABOUT_LABELS =
  /\b(?:labels?|class(?:es)?|categor(?:y|ies)|tags?|tagset|entit(?:y|ies)|taxonomy|ontology|codebook|schema|annotation|labell?ing|etiquettes?|categories?|classes|typologie|nomenclature|entites?|definitions?|consignes|guide)\b/

const LABEL_COLUMN =
  /^(?:labels?|label name|class(?:e|es)?|categor(?:y|ie|ies)|tags?|names?|noms?|codes?|entit(?:y|e)s?|etiquettes?|values?|valeurs?|types?)$/

const TERM = /^[`"“«\s]*([^:–—]{1,60}?)[`"”»\s]*(?:\([^)]{0,60}\)\s*)?(?::|\s[–—-]|=)\s+(\S.{2,})$/su

function definition(
  path: string,
  label: string,
  said: string,
  at: { startLine: number; endLine: number },
): Statement[] {
  const name = label.replace(/[*_`"“”«»]/g, '').trim()
  if (name === '' || name.split(/\s+/).length > 6) return []
  const polarity = isPlaceholder(said) ? 'placeholder' : 'asserted'
  const value = { type: 'label-definition', label: name } as const
  return [statementIn(path, { concept: 'label-definition', at, quote: `${name}: ${said}`, value, polarity })]
}

function inRow(path: string, { cells = [], header, startLine, endLine }: Block): Statement[] {
  if (header === undefined) return []
  const column = header.findIndex((cell) => LABEL_COLUMN.test(fold(cell)))
  const others = cells.filter((cell, at) => at !== column && cell.length >= 3)
  if (column < 0 || others.length === 0) return []
  const label = cells[column] ?? ''
  return definition(path, label, others.find((cell) => !isPlaceholder(cell)) ?? others[0] ?? '', { startLine, endLine })
}

function inText(path: string, { text, startLine, endLine }: Block): Statement[] {
  const [, label, said] = TERM.exec(text) ?? []
  return label === undefined || said === undefined ? [] : definition(path, label, said, { startLine, endLine })
}

function inBlock(path: string, block: Block): Statement[] {
  if (block.type === 'row') return inRow(path, block)
  return block.type === 'item' || block.type === 'paragraph' ? inText(path, block) : []
}

/** A section of its own for one label: the title names it, the text explains it. */
function inSection(path: string, section: Section): Statement[] {
  const body = ownBlocks(section)
    .map(({ text }) => text)
    .join(' ')
  const isLabel = ABOUT_LABELS.test(fold(section.path.join(' '))) && !ABOUT_LABELS.test(fold(section.title))
  if (section.level < 2 || body.trim() === '' || !isLabel) return []
  const name = section.title
    .replace(/^(?:\d+[.)]?\s*)+/, '')
    .replace(/^(?:label|class|étiquette|classe|catégorie)\s*:?\s+/i, '')
  return definition(path, name, body, line(section.titleLine))
}

/** The definitions, criteria or examples that a page gives of labels. `isGuide` says that the whole page is about them. */
export function definitionStatements(path: string, sections: readonly Section[], isGuide: boolean): Statement[] {
  return sections.flatMap((section) => {
    const isAbout = isGuide || [section.title, ...section.path].some((title) => ABOUT_LABELS.test(fold(title)))
    if (!isAbout) return []
    return [...inSection(path, section), ...ownBlocks(section).flatMap((block) => inBlock(path, block))]
  })
}
