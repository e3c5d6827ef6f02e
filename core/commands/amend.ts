import { decodeAs } from '../formats/text-decoder.ts'
import { encode } from '../formats/text-encoder.ts'
import { type KeyChange, withKeys } from '../formats/yaml-edit.ts'
import { readDocument } from '../readers/read-document.ts'
import { visible } from '../reporters/escape.ts'
import type { Statement } from '../words/document.ts'
import type { Retention, RetentionStatus } from '../words/retention.ts'
import type { Bytes } from '../words/snapshot.ts'
import type { Text } from '../words/text.ts'
import type { DeclarationCommand } from './command.ts'
import type { Declaration, Obstacle } from './locate.ts'

const BY_HAND: Text = {
  en: 'The declaration is not written in a way that can be changed without touching anything else; change it by hand.',
  fr: 'La déclaration n’est pas écrite de façon à être modifiée sans rien toucher d’autre\u202f; modifiez-la à la main.',
}

type Ended = 'deleted' | 'anonymised' | 'archived'

const ENDED: Readonly<Record<NonNullable<Retention['action']>, Ended>> = {
  delete: 'deleted',
  anonymise: 'anonymised',
  archive: 'archived',
}

const DATED: Readonly<Record<Ended | 'extended', readonly [string, ...string[]]>> = {
  deleted: ['deleted-on', 'deleted_on'],
  anonymised: ['anonymised-on', 'anonymised_on', 'anonymized-on', 'anonymized_on'],
  archived: ['archived-on', 'archived_on'],
  extended: ['extended-until', 'extended_until'],
}

/** What becomes of the data is what the declaration planned; where it plans nothing, they are deleted. */
export function statusAfter({ action = 'delete' }: Retention, command: DeclarationCommand): Ended | 'extended' {
  return command.kind === 'extend' ? 'extended' : ENDED[action]
}

function valueAfter(value: Retention, command: DeclarationCommand): Retention {
  const status: RetentionStatus = statusAfter(value, command)
  if (command.kind === 'done') return { ...value, status, statusDate: command.on }
  return { ...value, status, statusDate: command.until, reason: visible(command.reason) }
}

function changesFor(value: Retention, command: DeclarationCommand): readonly KeyChange[] {
  const status = statusAfter(value, command)
  const day = command.kind === 'done' ? command.on : command.until
  const dated: KeyChange[] = [
    { spellings: ['status'], value: status },
    { spellings: DATED[status], value: day },
  ]
  if (command.kind === 'done') return dated
  // A text in JSON is one in YAML too, whatever it holds.
  return [...dated, { spellings: ['reason'], value: JSON.stringify(visible(command.reason)) }]
}

/** A statement without its lines, which move; the fields of its value in one order. */
function content({ location, value, ...said }: Statement): string {
  return JSON.stringify([said, Object.entries(value ?? {}).sort(([left], [right]) => (left < right ? -1 : 1))])
}

/** Whether the project's own reader finds in `after` what was asked for, and nothing else that differs. */
function isAsAsked(path: string, before: Bytes, after: Bytes, asked: Declaration, value: Retention): boolean {
  const [old, edited] = [readDocument(path, before), readDocument(path, after)]
  if (old === undefined || edited === undefined || old.read !== edited.read) return false
  const isAsked = ({ location }: Statement) => location.startLine === asked.location.startLine
  if (old.statements.filter(isAsked).length !== 1) return false
  const expected = old.statements.map((one) => content(isAsked(one) ? { ...one, value } : one))
  return edited.statements.map(content).join('\n') === expected.join('\n')
}

function isSame(left: Bytes, right: Bytes): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at])
}

/** A text that can be written back byte for byte. */
function textOf(bytes: Bytes): string | undefined {
  const text = decodeAs('utf-8', bytes)
  return text !== undefined && isSame(encode(text), bytes) ? text : undefined
}

/**
 * The text of a declaration's file after a command, checked with the reader that reviews it; or why it is for people to
 * change. Only YAML files are changed: elsewhere a declaration is part of prose or of something larger.
 */
export function amended(
  declaration: Declaration,
  bytes: Bytes,
  command: DeclarationCommand,
): { readonly content: string } | Obstacle {
  const { value, location } = declaration
  const byHand = { problem: BY_HAND, places: [location] }
  const text = /\.ya?ml$/i.test(location.path) ? textOf(bytes) : undefined
  if (text === undefined) return byHand
  const edited = withKeys(text, location.startLine, changesFor(value, command))
  if (edited === undefined) return byHand
  const isRight = isAsAsked(location.path, bytes, encode(edited), declaration, valueAfter(value, command))
  return isRight ? { content: edited } : byHand
}
