import type { Block, Section } from '../../formats/markdown.ts'
import {
  announcesGuide,
  announcesLabels,
  explains,
  isAboutGiving,
  isHeaderOfLabels,
  isNoLabel,
  isOfOtherThings,
  labelColumn,
  looksLikeLabel,
} from '../../lexicon/definitions.ts'
import { fold } from '../../lexicon/fold.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import type { Statement } from '../../words/document.ts'
import { statementIn } from '../structured/statement.ts'
import { sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

type Lines = Pick<Block, 'startLine' | 'endLine'>

/** A name and what is said of it, before it is known whether the name is a label's. */
interface Entry {
  readonly name: string
  readonly said: string
  readonly at: Lines
}

/** `ZIP (postal codes)` among labels: the name in capitals or code, its meaning in brackets. */
const IN_BRACKETS = /^[`"]?([A-Z][A-Z0-9_ /-]{1,40}|[\w-]{2,40}(?=`))[`"]?\s*\(([^()]{3,}(?:\([^()]*\)[^()]*)*)\)\.?$/u
const TERM = /^[`"“«\s]*([^:–—]{1,60}?)[`"”»\s]*(?:\(([^)]{0,60})\)\s*)?(?::|\s[–—-]|=)\s+(\S.{2,})$/su

/** A heading that numbers a label and says when it is given: `Toxic (1) - the comment contains …`. */
const NUMBERED = /^(.{1,40}?)\s*[([](\d{1,2}|[A-Z][A-Z_]+)[)\]]\s*[-–—:]\s*(\S.+)$/u

/** « Spam should be reserved for … », “the bad answer label should be given when …”. */
const GIVEN_WHEN =
  /^(?:the |le |la |l')?(.{1,40}?)(?: (?:label|tag|class|category|etiquette|classe|categorie))? (?:should|must|is to|doit|devrait) (?:only )?(?:be |etre )?(?:reserved|given|used|applied|assigned|chosen|selected|reservee?|attribuee?|utilisee?|appliquee?|choisie?) (?:for|when|if|to|only|a |aux? |lorsqu|quand|si )/

function entry(label: string, said: string, { startLine, endLine }: Lines): Entry {
  return { name: label.replace(/[*`"“”«»]|^_+|_+$/g, '').trim(), said, at: { startLine, endLine } }
}

function inRow({ cells = [], header, ...at }: Block): Entry[] {
  if (header === undefined) return []
  const column = labelColumn(header)
  const others = cells.filter((cell, index) => index !== column && cell.length >= 3)
  if (column < 0 || others.length === 0) return []
  return [entry(cells[column] ?? '', others.find((cell) => !isPlaceholder(cell)) ?? others[0] ?? '', at)]
}

function inText(block: Block): Entry[] {
  const [, name, meaning] = IN_BRACKETS.exec(block.text) ?? []
  if (name !== undefined && meaning !== undefined) return [entry(name, meaning, block)]
  const [, term, inside = '', said] = TERM.exec(block.text) ?? []
  if (term === undefined || said === undefined) return []
  return [entry(looksLikeLabel(inside) ? inside : term, said, block)]
}

function inBlock(block: Block): Entry[] {
  if (block.type === 'row') return inRow(block)
  return block.type === 'item' || block.type === 'paragraph' ? inText(block) : []
}

/** An item that is but a name, with items of its own that explain it. */
function inNested(blocks: readonly Block[]): Entry[] {
  return blocks.flatMap((block, at) => {
    const inner = nestedUnder(block, blocks.slice(at + 1))
    const [first] = inner
    if (first === undefined || /[:.!?]/.test(block.text) || block.text.split(/\s+/).length > 6) return []
    const name = block.text.replace(/\s*[[(][^\])]*[\])]\s*$/u, '')
    return [entry(name, first.text, { startLine: block.startLine, endLine: inner.at(-1)?.endLine ?? block.endLine })]
  })
}

/** Items under an item that announces labels: « Étiquettes : ». */
function inAnnouncingItem(blocks: readonly Block[]): Entry[] {
  return blocks.flatMap((block, at) =>
    announcesLabels(fold(block.text.replace(/\s*[:：]\s*$/u, ''))) && block.text.length <= 60
      ? nestedUnder(block, blocks.slice(at + 1)).flatMap(inText)
      : [],
  )
}

function nestedUnder({ type, depth = 0 }: Block, rest: readonly Block[]): readonly Block[] {
  if (type !== 'item') return []
  const end = rest.findIndex((block) => block.type !== 'item' || (block.depth ?? 0) <= depth)
  return end < 0 ? rest : rest.slice(0, end)
}

function numbered(section: Section): Entry[] {
  const [, name, , said] = NUMBERED.exec(section.title) ?? []
  const at = { startLine: section.titleLine, endLine: Math.max(section.titleLine, section.endLine) }
  return name === undefined || said === undefined ? [] : [entry(name, said, at)]
}

/** A section of its own for one label: the title names it, the text explains it. */
function inSection(section: Section): Entry[] {
  const body = ownBlocks(section)
    .map(({ text }) => text)
    .join(' ')
  if (section.level < 2 || body.trim() === '' || NUMBERED.test(section.title) || announcesLabels(fold(section.title)))
    return []
  const name = section.title
    .replace(/^(?:\d+[.)]?\s*)+/, '')
    .replace(
      /^(?:label|class|étiquette|classe|catégorie|when to (?:use|choose|apply)|quand (?:utiliser|choisir))\s*:?\s+/i,
      '',
    )
  return [entry(name, body, { startLine: section.titleLine, endLine: Math.max(section.titleLine, section.endLine) })]
}

function inSentences(block: Block): Entry[] {
  return sentencesOf(block).flatMap(({ text, ...at }) => {
    const label = GIVEN_WHEN.exec(fold(text))?.[1]
    return label === undefined ? [] : [entry(label, text, at)]
  })
}

/** Entries that stand where labels are announced, and entries that may name labels announced elsewhere. */
interface Found {
  readonly announced: readonly Entry[]
  readonly possible: readonly Entry[]
}

function entriesOf(section: Section): Found {
  const title = fold(section.title)
  const parents = section.path.slice(-1).map(fold)
  const titles = [title, ...parents]
  if (!announcesLabels(title) && titles.some(isOfOtherThings)) return { announced: [], possible: [] }
  const isPart = parents.some((parent) => announcesLabels(parent) && !announcesGuide(parent))
  const isGuide = announcesGuide(title) || (section.path.length > 1 && parents.some(announcesGuide))
  const isAbout = isPart || announcesLabels(title) || isGuide
  const blocks = ownBlocks(section)
  const given = titles.some(isAboutGiving) ? blocks.flatMap(inSentences) : []
  const own = numbered(section)
  const nested = isAbout || own.length > 0 ? inNested(blocks) : []
  const listed = blocks.filter(({ header = [] }) => isAbout || isHeaderOfLabels(header)).flatMap(inBlock)
  return {
    announced: [
      ...(isPart ? inSection(section) : []),
      ...own,
      ...listed,
      ...nested,
      ...inAnnouncingItem(blocks),
      ...given,
    ],
    possible: [...inSection(section), ...blocks.flatMap(inBlock)],
  }
}

function isLabel({ name, said }: Entry): boolean {
  return explains(name, said) && !isNoLabel(fold(name))
}

function statement(path: string, { name, said, at }: Entry): Statement {
  const polarity = isPlaceholder(said) ? 'placeholder' : 'asserted'
  const value = { type: 'label-definition', label: name } as const
  return statementIn(path, { concept: 'label-definition', at, quote: `${name}: ${said}`, value, polarity })
}

function term(path: string, { name, said, at }: Entry): Statement {
  const value = { type: 'term', term: name } as const
  return statementIn(path, { concept: 'term', at, quote: `${name}: ${said}`, value })
}

/**
 * The definitions, criteria or examples that a page gives of labels. `isGuide` says that the whole page is about them:
 * then labels that it announced are also read where it speaks of them again, and so are names that look like labels;
 * what else it explains is a term, which may turn out to be a label of the project.
 */
export function definitionStatements(path: string, sections: readonly Section[], isGuide: boolean): Statement[] {
  const found = sections.map(entriesOf)
  const announced = found.flatMap((one) => one.announced).filter(isLabel)
  if (!isGuide) return announced.map((one) => statement(path, one))
  const known = new Set(announced.map(({ name }) => fold(name)))
  const isKnown = ({ name }: Entry): boolean => known.has(fold(name)) || looksLikeLabel(name)
  const possible = found.flatMap((one) => one.possible).filter(isLabel)
  const terms = possible.filter((one) => !isKnown(one) && !isPlaceholder(one.said))
  return [
    ...[...announced, ...possible.filter(isKnown)].map((one) => statement(path, one)),
    ...terms.map((one) => term(path, one)),
  ]
}
