import type { Language, Text } from '../words/text.ts'
import { readMarker, writeMarker } from './marker.ts'

/** What was done with a comment when its finding was settled; the comment's marker keeps it. */
export const SETTLEMENTS = ['resolved', 'minimised', 'noted'] as const
export type Settlement = (typeof SETTLEMENTS)[number]

/** What the note over a settled comment says. */
export interface Settling {
  readonly settlement: Settlement
  /** Whether a person decided on the finding, instead of the files answering it. */
  readonly isDecided: boolean
  /** The commit under which it was seen to be settled. */
  readonly commit: string
  readonly language: Language
}

/** The note is one line; the rule under it tells where the comment itself starts. */
const NOTE = /^\*\*(?:Settled|Réglé)\.\*\* [^\n]*\n\n---\n\n/

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

/** What was done with the comment, when it was settled and did not come back since. */
export function settlementOf(body: string): Settlement | undefined {
  const settled = readMarker('finding', body)?.settled
  return SETTLEMENTS.find((one) => one === settled)
}

/** The body of a comment on a finding, with the note that it is settled at its top; a comment has one note at most. */
export function settledBody(body: string, settling: Settling): string {
  const fields = { ...readMarker('finding', body), settled: settling.settlement }
  return `${noteFor(settling)}\n\n---\n\n${withMarker(body.replace(NOTE, ''), fields)}`
}

/** The body of a settled comment as it was before, for a finding that came back. */
export function unsettledBody(body: string): string {
  const { settled: _, ...fields } = readMarker('finding', body) ?? {}
  return withMarker(body.replace(NOTE, ''), fields)
}
