import type { Language, Text } from '../words/text.ts'
import { readMarker, writeMarker } from './marker.ts'

/** What the note over a settled comment says. */
export interface Settling {
  /** Whether a person decided on the finding, instead of the files answering it. */
  readonly isDecided: boolean
  /** The commit under which it was seen to be settled. */
  readonly commit: string
  readonly language: Language
}

/** The note is one line; the rule under it tells where the comment itself starts. */
const NOTE = /^\*\*(?:Settled|Réglé)\.\*\* [^\r\n]*\r?\n\r?\n---\r?\n\r?\n/

function noteFor({ isDecided, commit, language }: Settling): string {
  const since = `\`${commit.slice(0, 7)}\``
  const answered: Text = {
    en: `**Settled.** As of ${since}, this remark no longer stands as written here.`,
    fr: `**Réglé.** Depuis ${since}, cette remarque n’a plus lieu d’être telle qu’elle figure ici.`,
  }
  const decided: Text = {
    en: `**Settled.** As of ${since}, a decision kept with the configuration answers this remark.`,
    fr: `**Réglé.** Depuis ${since}, une décision consignée avec la configuration répond à cette remarque.`,
  }
  return (isDecided ? decided : answered)[language]
}

function withMarker(body: string, fields: Readonly<Record<string, string>>): string {
  const trimmed = body.trimEnd()
  return `${trimmed.slice(0, trimmed.lastIndexOf('<!--'))}${writeMarker('finding', fields)}`
}

/** Whether the comment bears the note that its finding is settled. */
export function isSettled(body: string): boolean {
  return readMarker('finding', body)?.settled === 'yes'
}

/** The body of a comment on a finding, with the note that it is settled at its top; a comment has one note at most. */
export function settledBody(body: string, settling: Settling): string {
  const fields = { ...readMarker('finding', body), settled: 'yes' }
  return `${noteFor(settling)}\n\n---\n\n${withMarker(body.replace(NOTE, ''), fields)}`
}

/** The body of a settled comment as it was before, for a finding that came back. */
export function unsettledBody(body: string): string {
  const { settled: _, ...fields } = readMarker('finding', body) ?? {}
  return withMarker(body.replace(NOTE, ''), fields)
}
