import type { Block, Section } from '../../formats/markdown.ts'
import { parseDate } from '../../lexicon/dates.ts'
import { fold } from '../../lexicon/fold.ts'
import { parsePeriod } from '../../lexicon/periods.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import { RETENTION } from '../../lexicon/retention.ts'
import type { DocumentLanguage, Polarity, Statement } from '../../words/document.ts'
import type { Retention } from '../../words/retention.ts'
import { clipped, statementIn } from '../structured/statement.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

type Period = Omit<Retention, 'type' | 'status'>

/** Where a sentence stands: under a heading about retention, periods need no further word. */
interface Context {
  readonly path: string
  readonly language: DocumentLanguage
  readonly isAboutRetention: boolean
}

function actionIn(words: string): Pick<Retention, 'action'> {
  if (/\banonymi[sz]|\banonymis/.test(words)) return { action: 'anonymise' }
  if (/\b(?:delet|eras|destroy|purg|wip|remov|supprim|suppression|efface|detrui|destruction)/.test(words))
    return { action: 'delete' }
  return /\barchiv/.test(words) ? { action: 'archive' } : {}
}

function startIn(words: string, text: string, language: DocumentLanguage): Pick<Retention, 'from' | 'fromEvent'> {
  const start = RETENTION.start.exec(words)
  if (start === null) return {}
  const from = parseDate(text.slice(Math.max(0, text.search(/\d/))), language)
  const after =
    words
      .slice(start.index + start[0].length)
      .split(/[,;.(]/)[0]
      ?.trim() ?? ''
  if (from !== undefined && /\d{4}/.test(after)) return { from: parseDate(after, language) ?? from }
  return after === '' ? {} : { fromEvent: after.slice(0, 60) }
}

/** What a sentence says about how long data are kept; `undefined` when it gives no period, end or absence of one. */
function periodIn(text: string, language: DocumentLanguage): Period | undefined {
  const words = fold(text)
  const action = actionIn(words)
  if (RETENTION.indefinite.test(words)) return { kind: 'indefinite' }
  const until = RETENTION.until.exec(words)
  const date = until === null ? undefined : parseDate(words.slice(until.index), language)
  if (date !== undefined) return { kind: 'until', until: date, ...action }
  const duration = parsePeriod(text)
  if (duration !== undefined) return { kind: 'duration', duration, ...startIn(words, text, language), ...action }
  const during = RETENTION.during.exec(words)
  if (during !== null) return { kind: 'event', fromEvent: during[0].slice(0, 60), ...action }
  const removed = RETENTION.removedAt.exec(words)
  if (removed !== null) return { kind: 'event', fromEvent: removed[0].slice(0, 60), ...action }
  if (RETENTION.vague.test(words)) return { kind: 'vague', ...action }
  if (until !== null && RETENTION.event.test(words))
    return { kind: 'event', fromEvent: words.slice(until.index, until.index + 60), ...action }
  return undefined
}

function isAbout(sentence: string, { path, isAboutRetention }: Context): boolean {
  const words = fold(sentence)
  if (RETENTION.elsewhere.test(words)) return false
  if ((isAboutRetention || RETENTION.notice.test(fold(path))) && RETENTION.lead.test(words)) return true
  if (RETENTION.kept.test(words) && RETENTION.data.test(words)) return true
  if (isAboutRetention && /^[^:]{1,60} ?: ?(?:\d|p\d|until|jusqu|for \d|pendant|indefini|permanent)/.test(words))
    return true
  return isAboutRetention && (RETENTION.kept.test(words) || RETENTION.removed.test(words) || RETENTION.data.test(words))
}

function statement({ path }: Context, at: Sentence, period: Period, polarity: Polarity): Statement {
  const value: Retention = { type: 'retention', status: 'active', ...period }
  return statementIn(path, { concept: 'retention-period', at, quote: at.text, value, polarity })
}

function read(sentence: Sentence, context: Context): Statement[] {
  if (!isAbout(sentence.text, context)) return []
  if (RETENTION.absent.test(fold(sentence.text))) {
    return [statement(context, sentence, { kind: 'stated-absent' }, 'negated')]
  }
  const period = periodIn(sentence.text, context.language)
  if (period === undefined) return []
  const polarity = polarityOf(sentence.text)
  return [statement(context, sentence, period, polarity === 'planned' ? 'planned' : 'asserted')]
}

/** Two periods in one sentence, parted by a semicolon, are two statements. */
function clausesOf(sentence: Sentence): Sentence[] {
  return sentence.text.split(/\s?;\s/).map((text) => ({ ...sentence, text }))
}

function columnOf(header: readonly string[], pattern: RegExp): number {
  return header.findIndex((cell) => pattern.test(fold(cell)))
}

/** A row of a register whose first cell says that the next one is the period. */
function readNamedRow({ cells = [], startLine, endLine }: Block, context: Context): Statement[] {
  const [name = '', ...rest] = cells
  if (!RETENTION.rowName.test(fold(name)) || RETENTION.elsewhere.test(fold(cells.join(' ')))) return []
  const at = { text: cells.join(' — '), startLine, endLine }
  const said = rest.join(' ')
  if (isPlaceholder(said)) return [statement(context, at, { kind: 'vague' }, 'placeholder')]
  const period = periodIn(said, context.language) ?? cellDate(said, context.language)
  return period === undefined ? [] : [statement(context, at, period, 'asserted')]
}

/** A row of a table with a column for the period; the first cell names what is kept. */
function readRow(block: Block, context: Context): Statement[] {
  const { cells = [], header } = block
  const named = readNamedRow(block, context)
  if (header === undefined || named.length > 0) return named
  const column = columnOf(header, RETENTION.column)
  const cell = cells[column]
  if (column <= 0 || cell === undefined) return []
  const name = cells[0] ?? ''
  if (RETENTION.elsewhere.test(fold(name))) return []
  const at = { text: cells.join(' — '), startLine: block.startLine, endLine: block.endLine }
  if (isPlaceholder(cell)) return [statement(context, at, { kind: 'vague', dataset: name }, 'placeholder')]
  const period = periodIn(cell, context.language) ?? cellDate(cell, context.language)
  return period === undefined ? [] : [statement(context, at, { ...period, dataset: name }, 'asserted')]
}

function cellDate(cell: string, language: DocumentLanguage): Period | undefined {
  const until = parseDate(cell, language)
  return until === undefined ? undefined : { kind: 'until', until }
}

function isRetentionHeading({ title, path }: Section): boolean {
  return [title, ...path].some((heading) => RETENTION.heading.test(fold(heading)))
}

function blank(section: Section, { path }: Context): Statement[] {
  const sentences = ownBlocks(section).flatMap(sentencesOf)
  const isBlank = RETENTION.heading.test(fold(section.title)) && sentences.every(({ text }) => isPlaceholder(text))
  if (!isBlank || section.level === 0 || section.level === 1) return []
  const at = { startLine: section.titleLine, endLine: Math.max(section.titleLine, section.endLine) }
  const value: Retention = { type: 'retention', kind: 'vague', status: 'active' }
  return [
    statementIn(path, {
      concept: 'retention-period',
      at,
      quote: clipped(section.title),
      value,
      polarity: 'placeholder',
    }),
  ]
}

/** What a page says about how long data are kept, in sentences and in tables. */
export function retentionStatements(
  path: string,
  sections: readonly Section[],
  language: DocumentLanguage,
): Statement[] {
  const isPage = RETENTION.path.test(fold(path))
  return sections.flatMap((section, at) => {
    const context = { path, language, isAboutRetention: isPage || isRetentionHeading(section) }
    const hasInner = (sections[at + 1]?.level ?? 0) > section.level
    const said = ownBlocks(section).flatMap((block) => {
      const row = readRow(block, context)
      return row.length > 0 || block.header !== undefined
        ? row
        : sentencesOf(block)
            .flatMap(clausesOf)
            .flatMap((sentence) => read(sentence, context))
    })
    return said.length > 0 || hasInner ? said : blank(section, context)
  })
}
