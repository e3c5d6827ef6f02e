import { type MarkdownDocument, parseMarkdown, type Section } from '../../formats/markdown.ts'
import { asMarkdown, isPlainMarkup } from '../../formats/plain-markup.ts'
import { fold } from '../../lexicon/fold.ts'
import { languageOf } from '../../lexicon/language.ts'
import type { DocumentLanguage, Kind, Statement } from '../../words/document.ts'
import type { Text } from '../../words/text.ts'
import type { Reading } from '../reader.ts'
import { frontMatterStatements } from '../structured/front-matter.ts'
import { line, statementIn } from '../structured/statement.ts'
import { definitionStatements } from './definition-statements.ts'
import { justificationStatements } from './justification-statements.ts'
import { type Classed, classify } from './kinds.ts'
import { measureStatements } from './measure-statements.ts'
import { annotationMentions, noticeAspects, noticeStatements } from './notice-statements.ts'
import { planStatements } from './plan-page.ts'
import { protocolStatements } from './protocol-statements.ts'
import { purposeStatements } from './purpose-statements.ts'
import { questionStatements } from './question-statements.ts'
import { referenceStatements } from './reference-statements.ts'
import { retentionStatements } from './retention-statements.ts'
import { rightsStatements } from './rights-statements.ts'
import { sectionStatements } from './section-statements.ts'
import { sentenceStatements } from './sentence-statements.ts'
import { incidentSteps, labelSorting } from './step-statements.ts'
import { ownBlocks } from './subtree.ts'

const OTHER_LANGUAGE: Text = {
  en: 'Its prose is in a language that gardefou does not read; what it says is unknown, not absent. Answer through evidence in the configuration.',
  fr: 'Sa prose est dans une langue que gardefou ne lit pas\u202f; ce qu’elle dit est inconnu, non absent. Répondez par evidence dans la configuration.',
}

const OTHER_MARKUP: Text = {
  en: 'Only the headings, lists and paragraphs of this format are read; tables and directives are not.',
  fr: 'Seuls les titres, les listes et les paragraphes de ce format sont lus\u202f; ses tableaux et ses directives ne le sont pas.',
}

/** A page in another language is one, whatever it speaks of: its silence would pass for an absence. */
const UNREAD: Classed = {
  kind: 'project-page',
  because: {
    en: 'its name is that of a page to read, and its language is not read',
    fr: 'son nom est celui d’une page à lire, et sa langue n’est pas lue',
  },
}

/** Prose enough to tell a language, without code, which speaks none. */
function proseOf(sections: readonly Section[]): string {
  return sections
    .flatMap((section) => [section.title, ...ownBlocks(section).map(({ text }) => text)])
    .join('\n')
    .slice(0, 20_000)
}

/** Pages that tell how labels are given state the protocol as a whole, whatever their sections are called. */
function guideStatement(path: string, kinds: readonly Kind[], { sections }: MarkdownDocument): Statement[] {
  const first = sections.find(({ blocks }) => blocks.length > 0)
  if (!kinds.includes('annotation-guide') || first === undefined) return []
  const at = line(first.titleLine || first.startLine)
  return [
    statementIn(path, { concept: 'annotation-protocol', at, quote: first.title || (first.blocks[0]?.text ?? '') }),
  ]
}

/** A page whose title says that it removes identities, or handles made-up people. */
function removalStatement(path: string, { sections }: MarkdownDocument): Statement[] {
  const [top] = sections.filter(({ title }) => title !== '')
  const removes =
    /\bde ?identif|\bdesidentif|\banonymi[sz](?:er|ing)\b|\banonymisation d|\bpseudonymi[sz](?:er|ing)\b|\bpseudonymisation (?:de|des)\b|\bpii (?:redact|remov|mask|detect|scrub)|\bredact/
  if (top === undefined || !removes.test(fold(`${path} ${top.title}`))) return []
  return [statementIn(path, { concept: 'de-identification', at: line(top.titleLine), quote: top.title })]
}

function logStatement(path: string, kinds: readonly Kind[], { sections }: MarkdownDocument): Statement[] {
  const [first] = sections.filter(({ blocks }) => blocks.length > 0)
  if (!kinds.includes('dataset-log') || first === undefined) return []
  return [
    statementIn(path, { concept: 'dataset-log', at: line(first.titleLine || first.startLine), quote: first.title }),
  ]
}

function proseStatements(path: string, page: MarkdownDocument, language: DocumentLanguage): Statement[] {
  if (language === 'other') return []
  const { sections } = page
  return [
    ...sectionStatements(path, sections),
    ...sentenceStatements(path, sections),
    ...justificationStatements(path, sections),
    ...questionStatements(path, sections),
    ...retentionStatements(path, sections, language),
    ...definitionStatements(path, sections, false),
    ...removalStatement(path, page),
    ...planStatements(path, page),
    ...referenceStatements(path, sections),
    ...rightsStatements(path, sections),
  ]
}

const noticeReaders = [noticeStatements, annotationMentions, noticeAspects]

function statementsByKind(path: string, page: MarkdownDocument, kinds: readonly Kind[]): Statement[] {
  const { sections } = page
  const isNotice = kinds.includes('privacy-notice')
  const isGuide = kinds.includes('annotation-guide')
  return [
    ...guideStatement(path, kinds, page),
    ...logStatement(path, kinds, page),
    ...(isNotice ? noticeReaders.flatMap((read) => read(path, sections)) : []),
    ...labelSorting(path, sections),
    ...(isGuide ? definitionStatements(path, sections, true) : []),
    ...protocolStatements(path, sections, isGuide),
    ...measureStatements(path, sections),
    ...purposeStatements(path, sections),
  ]
}

/** What tells two statements of one line apart. */
function nameOf(value: Statement['value']): string {
  if (value?.type === 'label-definition') return value.label
  if (value?.type === 'term') return value.term
  if (value?.type === 'aspect') return value.aspect
  if (value?.type === 'useful-reference') return value.name
  return value?.type === 'retention' ? `${value.kind} ${value.duration ?? value.until ?? ''}` : ''
}

function distinct(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, Statement>()
  for (const statement of statements) {
    const { concept, location, value } = statement
    const name = nameOf(value)
    const key = `${concept} ${statement.polarity} ${location.startLine} ${name}`
    if (location.endLine > (seen.get(key)?.location.endLine ?? 0)) seen.set(key, statement)
  }
  return [...seen.values()].sort((left, right) => left.location.startLine - right.location.startLine)
}

function joined(classed: readonly Classed[]): Text {
  return {
    en: classed.map(({ because }) => because.en).join('; '),
    fr: classed.map(({ because }) => because.fr).join('\u202f; '),
  }
}

function limitOf({ frontMatter }: MarkdownDocument, language: DocumentLanguage): Text | undefined {
  if (language === 'other') return OTHER_LANGUAGE
  if (frontMatter === undefined || frontMatter.ok) return undefined
  const at = frontMatter.line ?? frontMatter.startLine
  return {
    en: `The front matter was not read (line ${at}): ${frontMatter.reason.en}. The rest of the page was.`,
    fr: `L’en-tête n’a pas été lu (ligne ${at})\u00a0: ${frontMatter.reason.fr}. Le reste de la page l’a été.`,
  }
}

/** Reads a page of prose; `undefined` when nothing in it speaks of data, annotation or security. */
export function readPage(path: string, text: string): Reading | undefined {
  const page = parseMarkdown(asMarkdown(path, text))
  const language = languageOf(proseOf(page.sections))
  const front = page.frontMatter?.ok ? frontMatterStatements(path, page.frontMatter.tree) : []
  const prose = [...front, ...proseStatements(path, page, language)]
  const found = classify({ path, page, statements: prose })
  const classed = found.length === 0 && language === 'other' ? [UNREAD] : found
  if (classed.length === 0) return undefined
  const kinds = classed.map(({ kind }) => kind)
  const byKind =
    language === 'other' ? [] : [...statementsByKind(path, page, kinds), ...incidentSteps(path, page.sections, prose)]
  const limit = limitOf(page, language) ?? (isPlainMarkup(path) ? OTHER_MARKUP : undefined)
  return {
    kinds,
    because: joined(classed),
    language,
    read: limit === undefined ? 'full' : 'partial',
    ...(limit === undefined ? {} : { limit }),
    statements: distinct([...prose, ...byKind]),
  }
}
