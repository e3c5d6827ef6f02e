import type { Block, Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import type { Statement } from '../../words/document.ts'
import { line, statementIn } from '../structured/statement.ts'
import { ownBlocks } from './subtree.ts'

/** Headings that announce labels themselves: a guide or a schema may be of anything, so neither word is here. */
const ABOUT_LABELS =
  /\b(?:labels|classes|categories|tags|tagset|entities|(?:label|class|entity|tag) (?:types?|names?|list|set|schema|definitions?|descriptions?|explanations?|meanings?)|taxonomy|ontology|codebook|etiquettes|typologie|nomenclature|entites|types? d'entites?|(?:definitions?|liste) des? (?:labels?|etiquettes?|classes?|categories?))\b/

/** What guides say besides their labels: steps to follow, and the parts that any page has. */
const NOT_A_LABEL =
  /^(?:step \d|etape \d|quiz|practice|check|annotat(?:e|ing|ion)|label(?:s|ing|ling)?|start|finish|run|copy|how|what|when|why|who|where|please|writ(?:e|ing)|us(?:e|ing)|rank|classify|pars(?:e|ing)|scrap(?:e|ing)|install|download|comment|pourquoi|quand|choix|lancer|annoter|utiliser)\b|\b(?:overview|introduction|purpose|prerequisites?|general|rules?|notes?|workflow|process|procedure|folders?|files?|fields?|format|contents?|faq|references?|contacts?|quality|tools?|setup|installation|instructions?|guidelines?|examples?|definitions?|scope|versions?|policy|background|status|important|warning|agreement|reliability|check ins?|licen[cs]e|correct|incorrect|objectifs?|contexte|consignes|exemples?|remarques?|regles?|outils?|sommaire|attendus?|conformite|justification)\b/

/** Headings of instructions: their lists and tables explain labels, their sections need not. */
const GUIDE =
  /\b(?:annotation|labell?ing|tagging) (?:guides?|guidelines?|instructions?|protocols?|manual|scheme|schema)\b|\b(?:guide|consignes?|protocole|manuel|schema) d(?:'|e l')(?:annotation|etiquetage)\b/

/** Two columns that make a table one of labels wherever it stands. */
const LABEL_NAMES =
  /^(?:labels?|label name|class(?:e|es)?|tags?|entit(?:y|e)s?(?: types?)?|etiquettes?|categor(?:y|ie|ies))$/
const MEANINGS = /\b(?:defin|descri|criteri|critere|meaning|signification|explanation|explication|when\b|quand\b)/

function isTableOfLabels({ header = [] }: Block): boolean {
  const names = header.map(fold)
  return names.some((name) => LABEL_NAMES.test(name)) && names.some((name) => MEANINGS.test(name))
}

const LABEL_COLUMN =
  /^(?:labels?|label name|class(?:e|es)?|categor(?:y|ie|ies)|tags?|names?|noms?|codes?|entit(?:y|e)s?|etiquettes?|values?|valeurs?|types?)$/

const TERM = /^[`"“«\s]*([^:–—]{1,60}?)[`"”»\s]*(?:\([^)]{0,60}\)\s*)?(?::|\s[–—-]|=)\s+(\S.{2,})$/su

function definition(
  path: string,
  label: string,
  said: string,
  at: { startLine: number; endLine: number },
): Statement[] {
  const name = label.replace(/[*`"“”«»]|^_+|_+$/g, '').trim()
  if (name === '' || name.split(/\s+/).length > 6 || NOT_A_LABEL.test(fold(name))) return []
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
  if (section.level < 2 || body.trim() === '' || ABOUT_LABELS.test(fold(section.title))) return []
  const name = section.title
    .replace(/^(?:\d+[.)]?\s*)+/, '')
    .replace(/^(?:label|class|étiquette|classe|catégorie)\s*:?\s+/i, '')
  return definition(path, name, body, line(section.titleLine))
}

/** The definitions, criteria or examples that a page gives of labels. `isGuide` says that the whole page is about them. */
export function definitionStatements(path: string, sections: readonly Section[], isGuide: boolean): Statement[] {
  return sections.flatMap((section) => {
    const parents = section.path.slice(-1).map(fold)
    const title = fold(section.title)
    const isPart = isGuide || parents.some((parent) => ABOUT_LABELS.test(parent))
    const isAbout = isPart || ABOUT_LABELS.test(title) || [title, ...parents].some((name) => GUIDE.test(name))
    const blocks = ownBlocks(section).filter((block) => isAbout || isTableOfLabels(block))
    return [...(isPart ? inSection(path, section) : []), ...blocks.flatMap((block) => inBlock(path, block))]
  })
}
