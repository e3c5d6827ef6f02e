import { ownLines } from '../formats/own-lines.ts'
import type { Language, Text } from '../words/text.ts'
import type { Command, CommandKind, Heard } from './command.ts'
import { dayNamed } from './command-day.ts'
import { ADDRESS, FORMS, type Verb, verbOf } from './vocabulary.ts'

/** Commands that one comment may give. */
export const MOST_COMMANDS = 3

/** A reason is for those who read it later: fewer words than this say nothing. */
const FEWEST_WORDS = 3

/** Characters of a name or a date that are looked at. */
const LONGEST = 200

/** Characters of a reason; one longer than this is a document, and has its place in the repository. */
const LONGEST_REASON = 500

/** « jusqu’au », whatever its apostrophe, also without one. */
const UNTIL = "(?:until|jusqu(?:['’ʼ‘`´]| )?(?:au|à|a))"
const ON = '(?:on|le)'

/** A date has no colon in it, so that the first one begins the reason. */
const ARGUMENTS: Readonly<Record<'snooze' | 'extend' | 'done', RegExp>> = {
  snooze: new RegExp(`^${UNTIL} (?<date>[^:]+?) ?:(?<reason>.*)$`, 'i'),
  extend: new RegExp(`^(?<dataset>.+?) ${UNTIL} (?<date>[^:]+?) ?:(?<reason>.*)$`, 'i'),
  done: new RegExp(`^(?<dataset>.+) ${ON} (?<date>.+)$`, 'i'),
}

type Understood = { readonly command: Command } | { readonly problem: Text }

function formProblem(kind: CommandKind): Text {
  const { en, fr } = FORMS[kind]
  return {
    en: `The command was not understood; it is written: ${en}`,
    fr: `La commande n’a pas été comprise\u202f; elle s’écrit\u00a0: ${fr}`,
  }
}

const NO_REASON: Text = {
  en: 'The reason has fewer than three words; say it so that those who read it later understand.',
  fr: 'La raison compte moins de trois mots\u202f; dites-la de sorte que ceux qui la liront plus tard la comprennent.',
}
const LONG_REASON: Text = {
  en: `The reason is longer than ${LONGEST_REASON} characters; write it down in the repository, and refer to it here.`,
  fr: `La raison dépasse ${LONGEST_REASON} caractères\u202f; consignez-la dans le dépôt, et renvoyez-y ici.`,
}
const NO_COMMAND: Text = {
  en: `This is no command that gardefou knows; ${FORMS.help.en} lists them.`,
  fr: `Ce n’est pas une commande que gardefou connaît\u202f; ${FORMS.help.fr} les énumère.`,
}
const TOO_MANY: Text = {
  en: `A comment gives at most ${MOST_COMMANDS} commands; write the others in a further comment.`,
  fr: `Un commentaire donne au plus ${MOST_COMMANDS} commandes\u202f; écrivez les autres dans un nouveau commentaire.`,
}

function reasonProblem(reason: string): Text | undefined {
  if (reason.length > LONGEST_REASON) return LONG_REASON
  return reason.split(' ').filter((word) => /\p{L}/u.test(word)).length < FEWEST_WORDS ? NO_REASON : undefined
}

/** A name without the quotation marks or backquotes around it. */
function bareName(text: string): string {
  return /^(?:`+ ?(.+?) ?`+|"(.+)"|“(.+)”|« ?(.+?) ?»|'(.+)')$/.exec(text)?.slice(1).find(Boolean) ?? text
}

function withDay(kind: 'snooze' | 'extend' | 'done', text: string, language: Language): Understood {
  const { dataset = '', date = '', reason = '' } = ARGUMENTS[kind].exec(text)?.groups ?? {}
  if (date === '' || date.length > LONGEST || dataset.length > LONGEST) return { problem: formProblem(kind) }
  const named = dayNamed(date.trim(), language)
  if ('problem' in named) return named
  const name = bareName(dataset.trim())
  if (kind === 'done') return { command: { kind, dataset: name, on: named.day } }
  const said = reason.trim()
  const problem = reasonProblem(said)
  if (problem !== undefined) return { problem }
  const until = { until: named.day, reason: said }
  return { command: kind === 'snooze' ? { kind, ...until } : { kind, dataset: name, ...until } }
}

function understood({ kind, language }: Verb, text: string): Understood {
  if (kind === 'snooze' || kind === 'extend' || kind === 'done') return withDay(kind, text, language)
  return text === '' ? { command: { kind } } : { problem: formProblem(kind) }
}

function heard(line: string): Heard {
  const words = line.normalize('NFC').replace(/\s+/g, ' ').trim().slice(ADDRESS.length).trim()
  const [word = '', ...others] = words.split(' ')
  const verb = verbOf(word)
  if (verb === undefined) return { language: undefined, kind: undefined, problem: NO_COMMAND }
  const result = understood(verb, others.join(' '))
  return { language: verb.language, kind: verb.kind, ...result }
}

/** Whether a text may hold a command at all; told without parsing it. */
export function mayCommand(body: string): boolean {
  return body.toLowerCase().includes(ADDRESS)
}

/**
 * The commands that a comment gives: its lines that begin with `/gardefou` and are its author's own words, at most three;
 * a fourth is answered by a sentence. What follows on the line is data, and no Markdown is interpreted in it.
 */
export function parseCommands(body: string): readonly Heard[] {
  const lines = ownLines(body, ADDRESS)
  const given = lines.slice(0, MOST_COMMANDS).map(heard)
  const more: Heard = { language: given[0]?.language, kind: undefined, problem: TOO_MANY }
  return lines.length > MOST_COMMANDS ? [...given, more] : given
}
