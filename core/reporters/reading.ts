import { counted, listed } from '../language/plural.ts'
import type { Document, Statement } from '../words/document.ts'
import type { Unread } from '../words/facts.ts'
import type { Language } from '../words/text.ts'
import { CONCEPT_NAMES, EXTENT_NAMES, KIND_NAMES, LANGUAGE_NAMES, POLARITY_NAMES } from './document-phrases.ts'
import { GAP, type Line, printed } from './lines.ts'
import { HEADINGS, labelled, NOUNS, quoted, SENTENCES } from './phrases.ts'
import type { TerminalOptions } from './terminal.ts'
import { valueText } from './value-phrases.ts'

function about({ concept, polarity, value }: Statement, language: Language): string {
  const head = `${CONCEPT_NAMES[concept][language]} (${POLARITY_NAMES[polarity][language]})`
  return value === undefined ? head : labelled({ en: head, fr: head }, language, valueText(value)[language])
}

function statementLines(statement: Statement, numberWidth: number, language: Language): Line[] {
  const mark = `${String(statement.location.startLine).padStart(numberWidth)}  `
  const quote = statement.quote === '' ? [] : [quoted(statement.quote, language)]
  return [
    { text: about(statement, language), indent: 2, mark },
    ...quote.map((text): Line => ({ text, indent: 2, mark: ' '.repeat(mark.length), style: 'faint' })),
  ]
}

function state({ kinds, language: written, read }: Document, language: Language): string {
  const words = [...kinds.map((kind) => KIND_NAMES[kind]), LANGUAGE_NAMES[written], EXTENT_NAMES[read]]
  return words.map((word) => word[language]).join(', ')
}

function documentLines(document: Document, language: Language): Line[] {
  const { path, because, limit, statements } = document
  const width = Math.max(4, ...statements.map(({ location }) => String(location.startLine).length))
  const none: Line[] = statements.length === 0 ? [{ text: SENTENCES.notSaid[language], indent: 2 }] : []
  return [
    { text: path, style: 'strong' },
    { text: state(document, language), indent: 2 },
    { text: because[language], indent: 2, style: 'faint' },
    ...(limit === undefined ? [] : [{ text: limit[language], indent: 2, style: 'yellow' } as const]),
    ...none,
    ...statements.flatMap((statement) => statementLines(statement, width, language)),
    GAP,
  ]
}

function unreadLines(unread: readonly Unread[], language: Language): Line[] {
  if (unread.length === 0) return []
  const items = unread.map(({ path, reason }): Line => {
    return { text: labelled({ en: path, fr: path }, language, reason[language]), indent: 2, mark: '· ' }
  })
  return [{ text: HEADINGS.unread[language], style: 'strong' }, ...items, GAP]
}

/** What was read in each document, for a person in a terminal: its kinds and why, then each statement by its line. */
export function reading(
  documents: readonly Document[],
  options: TerminalOptions,
  unread: readonly Unread[] = [],
): string {
  const { language } = options
  const statements = documents.reduce((count, document) => count + document.statements.length, 0)
  const total = listed([counted(documents.length, NOUNS.document), counted(statements, NOUNS.statement)])
  const lines = [
    ...documents.flatMap((document) => documentLines(document, language)),
    ...unreadLines(unread, language),
    { text: `${total[language]}.`, style: 'strong' } as const,
  ]
  return printed(lines, options)
}
