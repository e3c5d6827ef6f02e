import { readMarker, writeMarker } from '../core/reporters/marker.ts'
import { type PlainDate, parseIsoDate } from '../core/time/plain-date.ts'

/** How far an issue has come that is about the end of a period. */
export interface MarkedStage {
  /** Digest of the day on which the period ends: in public, the day itself is not said. */
  readonly end: string
  /** The reminder last said, in days before the end; 0 once the end has passed. */
  readonly before: number
}

/** What an issue is about and what it last said, kept in the hidden line that ends its body. */
export interface IssueMark {
  readonly rule: string
  /** Sixteen hexadecimal digits of the finding, the same when lines move. */
  readonly fingerprint: string
  /** The document that the finding was seen in. */
  readonly path: string | undefined
  /** Digest of the facts: an issue that a person closed comes back only when it differs. */
  readonly facts: string
  /** Digest of title and body: a body is written again only when it differs. */
  readonly text: string
  /** Whether the files answered it, so that it may come back with the finding. */
  readonly isAnswered: boolean
  /** Last day on which the issue rests, because somebody asked for it; absent where nobody did. */
  readonly snoozedUntil?: PlainDate
  /** Absent where no period is spoken of. */
  readonly stage?: MarkedStage
}

function stageFields(stage: MarkedStage | undefined): Readonly<Record<string, string>> {
  return stage === undefined ? {} : { end: stage.end, stage: `${stage.before}` }
}

/** The hidden line for `mark`, to stand last in the body. */
export function writeIssueMark(mark: IssueMark): string {
  const { rule, fingerprint, path, facts, text, isAnswered, snoozedUntil, stage } = mark
  const where = path === undefined ? {} : { path }
  const answered = isAnswered ? { answered: 'yes' } : {}
  const snoozed = snoozedUntil === undefined ? {} : { 'snoozed-until': snoozedUntil }
  return writeMarker('issue', {
    rule,
    fingerprint,
    ...where,
    facts,
    text,
    ...answered,
    ...snoozed,
    ...stageFields(stage),
  })
}

function stageIn({ end, stage }: Readonly<Record<string, string>>): Pick<IssueMark, 'stage'> {
  if (end === undefined || !/^\d{1,3}$/.test(stage ?? '')) return {}
  return { stage: { end, before: Number(stage) } }
}

/** The mark that ends `body`, if it is whole. Whose issue it is, is for the caller to check first. */
export function readIssueMark(body: string): IssueMark | undefined {
  const fields = readMarker('issue', body) ?? {}
  const { rule, fingerprint, path, facts, text, answered } = fields
  if (rule === undefined || fingerprint === undefined || facts === undefined || text === undefined) return undefined
  const snoozedUntil = parseIsoDate(fields['snoozed-until'] ?? '')
  const mark = { rule, fingerprint, path, facts, text, isAnswered: answered === 'yes', ...stageIn(fields) }
  return snoozedUntil === undefined ? mark : { ...mark, snoozedUntil }
}

/** `body` without the hidden line that ends it. */
export function withoutMark(body: string): string {
  const trimmed = body.trimEnd()
  return readMarker('issue', trimmed) === undefined ? trimmed : trimmed.slice(0, trimmed.lastIndexOf('<!--')).trimEnd()
}
