import type { Block, Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import type { Statement } from '../../words/document.ts'
import { line, statementIn } from '../structured/statement.ts'
import { sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

/** Headings that announce labels themselves: a guide or a schema may be of anything, so neither word is here. */
const ABOUT_LABELS =
  /\b(?:labels|classes|categories|tags|tagset|entities|(?:label|class|entity|tag) (?:types?|names?|list|set|schema|definitions?|descriptions?|explanations?|meanings?)|taxonomy|ontology|codebook|etiquettes|typologie|nomenclature|entites|types? d'entites?|(?:definitions?|liste) des? (?:labels?|etiquettes?|classes?|categories?))\b/

/** What guides say besides their labels: steps to follow, and the parts that any page has. */
const NOT_A_LABEL =
  /^(?:step \d|etape \d|quiz|practice|check|annotat(?:e|ing|ion)|label(?:s|ing|ling)?|start|finish|run|copy|how|what|when|why|who|where|please|writ(?:e|ing)|us(?:e|ing)|rank|classify|pars(?:e|ing)|scrap(?:e|ing)|install|download|comment|pourquoi|quand|choix|lancer|annoter|utiliser)\b|\b(?:overview|introduction|purpose|prerequisites?|general|rules?|notes?|workflow|process|procedure|folders?|files?|fields?|format|contents?|faq|references?|contacts?|quality|tools?|setup|installation|instructions?|guidelines?|examples?|definitions?|scope|versions?|policy|background|status|important|warning|agreement|reliability|check ins?|licen[cs]e|correct|incorrect|objectifs?|contexte|consignes|exemples?|remarques?|statisti\w+|criteria|criteres|verification|rationale|usage|generation|edge cases?|cas limites?|totals?|summary|resume|history|historique|authors?|auteurs?|prefix\w*|excluded|exclusions?|through|json|csv|etc|naming|nommage|regles?|outils?|sommaire|attendus?|conformite|justification)\b/

/** Labels that a heading only mentions: « variantes d’entités » is about variants. */
const OF_LABELS =
  /\b(?!types?|lists?|liste|definitions?|set|schema|names?|noms|meanings?|descriptions?|explanation|typologie|nomenclature|categories|signification)\w+ (?:d'|de |des |of )(?:the )?(?:labels|classes|categories|tags|entities|etiquettes|entites)\b|\?$/

/** Parts of a guide that explain no label: their lists and tables are of other things. */
const NOT_ABOUT_LABELS =
  /\b(?:statisti\w+|fields?|champs|files?|fichiers?|folders?|dossiers?|formats?|usage|utilisation|generation|edge cases?|cas limites?|criteria verification|acceptance|tools?|outils?|shortcuts?|raccourcis|installation|setup|license|licence|citation|metrics|results|changelog|versions?|workflow|roles?|timeline|contacts?|agreement|accord|faq)\b/

/** Headings of instructions: their lists and tables explain labels, their sections need not. */
const GUIDE =
  /\b(?:annotation|labell?ing|tagging) (?:guides?|guidelines?|instructions?|protocols?|manual|scheme|schema)\b|\b(?:guide|consignes?|protocole|manuel|schema) d(?:'|e l')(?:annotation|etiquetage)\b/

/** Two columns that make a table one of labels wherever it stands. */
const LABEL_NAMES =
  /^(?:labels?|label name|class(?:e|es)?|tags?|entit(?:y|e)s?(?: types?)?|etiquettes?|categor(?:y|ie|ies))$/
const MEANINGS = /\b(?:defin|descri|criteri|critere|meaning|signification|explanation|explication|when\b|quand\b)/

function announcesLabels(title: string): boolean {
  return ABOUT_LABELS.test(title) && !OF_LABELS.test(title)
}

function isTableOfLabels({ header = [] }: Block): boolean {
  const names = header.map(fold)
  return names.some((name) => LABEL_NAMES.test(name)) && names.some((name) => MEANINGS.test(name))
}

const LABEL_COLUMN =
  /^(?:labels?|label name|class(?:e|es)?|categor(?:y|ie|ies)|tags?|names?|noms?|codes?|entit(?:y|e)s?|etiquettes?|values?|valeurs?|types?)$/

/** A count or an enumeration of names says nothing of what a label means. */
const NO_MEANING = /^(?:[\d\s.,%≈~<>+-]+(?:\s*[\p{L}]+){0,2}(?:\s*\([^)]*\))?|["“«][^"”»]*["”»])$/u
/** `3: Table` numbers a name; `-2: strongly negative` explains a number. */
const NUMBERED_NAME = (label: string, said: string) => /^\d+$/.test(label) && !/\s/.test(said.trim())

/** `ZIP (postal codes)` among labels: the name in capitals or code, its meaning in brackets. */
const IN_BRACKETS = /^[`"]?([A-Z][A-Z0-9_ /-]{1,40}|[\w-]{2,40}(?=`))[`"]?\s*\(([^()]{3,}(?:\([^()]*\)[^()]*)*)\)\.?$/u

const TERM = /^[`"“«\s]*([^:–—]{1,60}?)[`"”»\s]*(?:\([^)]{0,60}\)\s*)?(?::|\s[–—-]|=)\s+(\S.{2,})$/su

function definition(
  path: string,
  label: string,
  said: string,
  at: { startLine: number; endLine: number },
): Statement[] {
  const name = label.replace(/[*`"“”«»]|^_+|_+$/g, '').trim()
  if (NO_MEANING.test(said.trim()) || NUMBERED_NAME(name, said)) return []
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
  const [, label, said] = IN_BRACKETS.exec(text) ?? TERM.exec(text) ?? []
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

/** « Spam should be reserved for … », “the bad answer label should be given when …”. */
const GIVEN_WHEN =
  /^(?:the |le |la |l')?(.{1,40}?)(?: (?:label|tag|class|category|etiquette|classe|categorie))? (?:should|must|is to|doit|devrait) (?:only )?(?:be |etre )?(?:reserved|given|used|applied|assigned|chosen|selected|reservee?|attribuee?|utilisee?|appliquee?|choisie?) (?:for|when|if|to|only|a |aux? |lorsqu|quand|si )/

/** Headings under which a sentence on a name is a sentence on a label. */
const GIVING = /\b(?:rank|rating|classif|labell?ing|annotat|tagging|label|etiquet|noter|classer)/

function inSentences(path: string, block: Block): Statement[] {
  return sentencesOf(block).flatMap(({ text, startLine, endLine }) => {
    const label = GIVEN_WHEN.exec(fold(text))?.[1]
    return label === undefined ? [] : definition(path, label, text, { startLine, endLine })
  })
}

/** The definitions, criteria or examples that a page gives of labels. `isGuide` says that the whole page is about them. */
export function definitionStatements(path: string, sections: readonly Section[], isGuide: boolean): Statement[] {
  return sections.flatMap((section) => {
    const parents = section.path.slice(-1).map(fold)
    const title = fold(section.title)
    if (!announcesLabels(title) && [title, ...parents].some((name) => NOT_ABOUT_LABELS.test(name))) return []
    const isPart = isGuide || parents.some(announcesLabels)
    const isAbout = isPart || [title, ...parents].some((name) => announcesLabels(name) || GUIDE.test(name))
    const blocks = ownBlocks(section).filter((block) => isAbout || isTableOfLabels(block))
    const givenWhen = [title, ...parents].some((name) => GIVING.test(name)) ? ownBlocks(section) : []
    return [
      ...(isPart ? inSection(path, section) : []),
      ...blocks.flatMap((block) => inBlock(path, block)),
      ...givenWhen.flatMap((block) => inSentences(path, block)),
    ]
  })
}
