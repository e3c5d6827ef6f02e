import { get, type TreeNode, textOf } from '../../formats/tree.ts'
import { parseDate } from '../../lexicon/dates.ts'
import { fold } from '../../lexicon/fold.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Polarity, Statement } from '../../words/document.ts'
import type { Retention, RetentionStatus } from '../../words/retention.ts'
import { type Kept, parseKeep } from './keep.ts'
import { statementIn } from './statement.ts'

/** A value whose words were not understood, and the line it stands on. */
interface Unread {
  readonly text: string
  readonly line: number
}

/** One dataset's declaration, with what was not understood of it. */
export interface Declared {
  readonly statement: Statement
  readonly unread: readonly Unread[]
}

/** A text of the declaration, at its line. */
interface Value {
  /** As written in the file. */
  readonly key: string
  readonly text: string
  readonly line: number
}

const ACTIONS: ReadonlyMap<string, NonNullable<Retention['action']>> = new Map(
  Object.entries({
    delete: 'delete',
    deletion: 'delete',
    erase: 'delete',
    destroy: 'delete',
    supprimer: 'delete',
    suppression: 'delete',
    effacer: 'delete',
    detruire: 'delete',
    anonymise: 'anonymise',
    anonymize: 'anonymise',
    anonymisation: 'anonymise',
    anonymiser: 'anonymise',
    archive: 'archive',
    archiver: 'archive',
    archivage: 'archive',
  } as const),
)

const STATUSES: ReadonlyMap<string, RetentionStatus> = new Map(
  Object.entries({
    active: 'active',
    actif: 'active',
    deleted: 'deleted',
    supprime: 'deleted',
    anonymised: 'anonymised',
    anonymized: 'anonymised',
    anonymise: 'anonymised',
    archived: 'archived',
    archive: 'archived',
    extended: 'extended',
    prolonge: 'extended',
    'legal hold': 'legal-hold',
  } as const),
)

/** When each status was reached; `extended-until` is when the extension ends. */
const STATUS_DATES: readonly (readonly [string, RetentionStatus])[] = [
  ['deleted-on', 'deleted'],
  ['anonymised-on', 'anonymised'],
  ['anonymized-on', 'anonymised'],
  ['archived-on', 'archived'],
  ['extended-until', 'extended'],
]

/** Reads one item of a schedule, or the retention of a card's front matter. */
export function declarationFrom(path: string, item: TreeNode): Declared {
  const keep = valueIn(item, ['keep', 'retention', 'retention-period', 'conserver'])
  const until = valueIn(item, ['until'])
  const dates = datesOf(item, until)
  const value: Retention = { type: 'retention', ...kindOf(keep, until), ...namesOf(item), ...dates, ...statusOf(item) }
  const quote = [keep, until].flatMap((said) => (said === undefined ? [] : [`${said.key}: ${said.text}`])).join(', ')
  const polarity = polarityOf(keep, until)
  const statement = statementIn(path, { concept: 'retention-period', at: item, quote, value, polarity })
  return { statement, unread: unreadOf(item, keep, until) }
}

/** A day as people write it; one that could be read in two ways is none. */
function dayIn(text: string): PlainDate | undefined {
  return parseDate(text, 'none')
}

function valueIn(item: TreeNode, keys: readonly string[]): Value | undefined {
  const spelt = keys.flatMap((key) => [[key], [key.replaceAll('-', '_')], ['rules', key]])
  const path = spelt.find((candidate) => textOf(get(item, ...candidate)) !== undefined) ?? []
  const node = get(item, ...path)
  const text = textOf(node)
  const key = path.at(-1)
  return node === undefined || text === undefined || key === undefined ? undefined : { key, text, line: node.startLine }
}

function kindOf(keep: Value | undefined, until: Value | undefined): Kept {
  if (keep !== undefined) return parseKeep(keep.text) ?? { kind: 'vague' }
  if (until === undefined || isPlaceholder(until.text)) return { kind: 'vague' }
  if (dayIn(until.text) !== undefined) return { kind: 'until' }
  return isDateLike(until.text) ? { kind: 'vague' } : { kind: 'event', fromEvent: until.text }
}

/** Meant as a date, and none: it is not taken for the name of an event. */
function isDateLike(text: string): boolean {
  return /^\d[\d/. -]*$/.test(text)
}

type Names = Pick<Retention, 'dataset' | 'owner' | 'reason' | 'action'>

function namesOf(item: TreeNode): Names {
  const dataset = valueIn(item, ['name', 'dataset', 'group', 'nom', 'id'])?.text
  const owner = valueIn(item, ['owner'])?.text
  const reason = valueIn(item, ['reason'])?.text
  const action = ACTIONS.get(fold(valueIn(item, ['then', 'action'])?.text ?? ''))
  return { ...(dataset && { dataset }), ...(owner && { owner }), ...(reason && { reason }), ...(action && { action }) }
}

function datesOf(item: TreeNode, until: Value | undefined): Pick<Retention, 'from' | 'fromEvent' | 'until'> {
  const from = dayIn(valueIn(item, ['from'])?.text ?? '')
  const fromEvent = valueIn(item, ['from-event'])?.text
  const end = dayIn(until?.text ?? '')
  return { ...(from && { from }), ...(fromEvent && { fromEvent }), ...(end && { until: end }) }
}

/** A date without a status says the status; without either the data are still held. */
function statusOf(item: TreeNode): { readonly status: RetentionStatus; readonly statusDate?: PlainDate } {
  const dated = STATUS_DATES.flatMap(([key, status]) => {
    const date = dayIn(valueIn(item, [key])?.text ?? '')
    return date === undefined ? [] : [{ status, date }]
  })
  const status = STATUSES.get(fold(valueIn(item, ['status'])?.text ?? '')) ?? dated[0]?.status ?? 'active'
  const statusDate = dated.find((entry) => entry.status === status)?.date
  return statusDate === undefined ? { status } : { status, statusDate }
}

function polarityOf(keep: Value | undefined, until: Value | undefined): Polarity {
  const said = keep ?? until
  if (said === undefined || isPlaceholder(said.text)) return 'placeholder'
  return parseKeep(said.text)?.kind === 'stated-absent' ? 'negated' : 'asserted'
}

function unreadOf(item: TreeNode, keep: Value | undefined, until: Value | undefined): readonly Unread[] {
  const dates = ['from', ...STATUS_DATES.map(([key]) => key)].map((key) => valueIn(item, [key]))
  const status = valueIn(item, ['status'])
  const isUnknown = status !== undefined && STATUSES.get(fold(status.text)) === undefined
  return [
    ...(keep && !isPlaceholder(keep.text) && parseKeep(keep.text) === undefined ? [keep] : []),
    ...(until && !isPlaceholder(until.text) && isDateLike(until.text) && !dayIn(until.text) ? [until] : []),
    ...dates.filter((date) => date !== undefined).filter(({ text }) => !isPlaceholder(text) && !dayIn(text)),
    ...(isUnknown ? [status] : []),
  ]
}
